const ACCOUNT = /^\d{12}$/;
const ORGANIZATION = /^o-[a-z0-9]+$/;
const ORGANIZATION_PATH = /^o-[a-z0-9]+\/(?:.*\/)?$/;
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/;

/**
 * How every value of a key looks, where AWS says so; a policy value of another shape can equal none of them. Keys by
 * their names in lower case. Rules D-028, D-029, D-031, D-034, D-046, D-048, D-050, D-051, D-054.
 */
export const VALUE_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['aws:principalaccount', /^(?:\d{12}|anonymous)$/],
  ['aws:resourceaccount', ACCOUNT],
  ['aws:sourceaccount', ACCOUNT],
  ['aws:vpceaccount', ACCOUNT],
  ['aws:principalorgid', ORGANIZATION],
  ['aws:resourceorgid', ORGANIZATION],
  ['aws:sourceorgid', ORGANIZATION],
  ['aws:vpceorgid', ORGANIZATION],
  ['aws:principalorgpaths', ORGANIZATION_PATH],
  ['aws:resourceorgpaths', ORGANIZATION_PATH],
  ['aws:sourceorgpaths', ORGANIZATION_PATH],
  ['aws:vpceorgpaths', ORGANIZATION_PATH],
  ['aws:principaltype', /^(?:Account|User|FederatedUser|AssumedRole|Anonymous)$/],
  ['aws:sourcevpc', /^vpc-/],
  ['aws:sourcevpce', /^vpce-/],
  ['aws:calledvia', SERVICE],
  ['aws:calledviafirst', SERVICE],
  ['aws:calledvialast', SERVICE],
  ['aws:principalservicename', SERVICE],
  ['aws:principalservicenameslist', SERVICE],
  ['aws:requestedregion', /^[a-z]{2,4}(?:-[a-z]+)+-\d$/],
  ['iam:passedtoservice', SERVICE],
]);
