import type { Catalogue } from '../../catalogue.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { capital, say, type Phrase } from '../../phrase.ts';
import {
  conditionTest,
  count,
  elementName,
  inAccount,
  joined,
  list,
  named,
  policyName,
  principalValue,
  statementName,
  typedPrincipal,
  you,
} from './words.ts';

export const fixes: Catalogue['fixes'] = {
  removeDeny: ({ place, tests, account }) => {
    const narrow = say`remove ${statementName(place)}, or narrow it so that it does not match this call`;
    const call = tests.length === 0 ? [] : say`, or make the call so that ${either(tests)} does not hold`;
    return say`${edit(account, say`${narrow}${call}`)} Adding an ${'Allow'} changes nothing while the ${'Deny'} matches.`;
  },
  detachDeny: ({ policy, holder }) =>
    say`Detach ${policyName(policy)} from ${named(holder)} or from its group: AWS's own policies cannot be edited. Adding an ${'Allow'} changes nothing while it is attached.`,

  nameCaller: ({ place, caller, account }) =>
    edit(account, say`add ${typedPrincipal(caller)} to ${'Principal'} of ${statementName(place)}`),
  replaceNotPrincipal: ({ place, caller, account }) =>
    edit(
      account,
      say`replace ${'NotPrincipal'} of ${statementName(place)} by a ${'Principal'} with ${typedPrincipal(caller)}`,
    ),
  saveAgain: ({ place, arn, account }) =>
    say`${edit(account, say`write ${arn} into ${'Principal'} of ${statementName(place)} again and save the policy`)} Saving binds the name to whoever has it now.`,
  addValue: ({ place, element, value, account }) =>
    edit(account, say`add ${value} to ${element} of ${statementName(place)}`),
  takeOut: ({ place, element, wanted, account }) =>
    edit(account, say`change ${element} of ${statementName(place)} so that it does not cover ${wanted}`),
  dropElement: ({ place, element, account }) => {
    const removed = edit(account, say`remove ${element} from ${statementName(place)}`);
    return place.policy.type === 'trust'
      ? say`${removed} A trust policy has none: its resource is the role itself.`
      : say`${removed} Such a policy has none: its principal is whoever it is attached to.`;
  },
  replaceVariable: ({ place, variables, resource, account }) => {
    const written = list(variables.map((key) => `\${${key}}`));
    const where = say`${'Resource'} of ${statementName(place)}`;
    return edit(account, say`give ${written} in ${where} a default, or name ${resource} there`);
  },
  addStatement: ({ policy, account, type, action, resource, caller, json }) => {
    const to = type === 'identity' ? null : you(caller);
    const allowed = granted(action, type === 'trust' ? null : resource, to);
    return edit(
      account,
      say`add a statement to ${policyName(policy)} that allows ${allowed}${written(json)}`,
    );
  },
  attachPolicy: ({ holder, account, action, resource, json }) =>
    edit(
      account,
      say`attach a policy to ${named(holder)} that allows ${granted(action, resource, null)}${written(json)}`,
    ),
  writePolicy: ({ account, action, resource, caller, json }) => {
    const allowed = granted(action, resource, you(caller));
    return edit(account, say`attach a policy to ${owner(resource)} that allows ${allowed}${written(json)}`);
  },
  mendText: ({ policy, problems, account }) =>
    say`${edit(account, say`mend ${count(problems, 'problem', 'problems')} in the text of ${policyName(policy)} first`)} What cannot be read allows nothing.`,

  sendParameter: ({ parameter, values, place, test }) =>
    values.length === 0
      ? say`Send a ${parameter} for which ${conditionTest(test)} in ${statementName(place)} holds.`
      : say`Send ${parameter} with the value ${list(values, 'or')}.`,
  proveMfa: ({ caller, assumesRole }) => {
    if (caller?.kind === 'roleSession') {
      return say`Make the call as a user who proves MFA: a role session cannot present a device.`;
    }
    const session = say`call with credentials that ${'GetSessionToken'} gave out with MFA`;
    return assumesRole
      ? say`Send ${'SerialNumber'} and ${'TokenCode'} of your MFA device, or ${session}.`
      : say`${capital(session)}.`;
  },
  meetCondition: ({ place, test, account }) =>
    say`Make the call so that ${conditionTest(test)} holds, or ${inAccount(account, say`change that test in ${statementName(place)}`)}.`,

  alsoFailing: ({ elements }) => say`The same statement fails at ${joined(elements.map(elementName))} too.`,
  allowedAlready: () => say`Your identity policies allow the call already.`,
  allowToo: ({ holder, action, resource, account }) =>
    say`Your identity policies have to allow the call as well, and do not yet: ${inAccount(account, say`allow ${action} on ${resource} to ${named(holder)}`)}.`,
  orNameCaller: ({ caller, role }) =>
    say`Or name ${principalValue(caller)} in the trust policy of ${named(role)}: within one account that is enough.`,
  nothingAllows: () => say`No statement allows the call so far, so it needs an ${'Allow'} besides.`,
  alsoUnreadable: ({ policy }) =>
    say`Mend the text of ${policyName(policy)} too: what cannot be read allows nothing.`,
};

const edit = (account: string | null, change: Phrase): Phrase => say`${capital(inAccount(account, change))}.`;

const either = (tests: readonly ConditionFacts[]): Phrase =>
  tests.map(conditionTest).reduce((all, test) => say`${all} or ${test}`);

const granted = (action: string, resource: string | null, to: Phrase | null): Phrase =>
  say`${to === null ? [] : say`${to} `}${action}${resource === null ? [] : say` on ${resource}`}`;

const written = (json: string | null): Phrase => (json === null ? [] : say`: ${json}`);

/** A bucket's policy speaks for its objects too. */
function owner(resource: string): Phrase {
  const bucket = /^arn:aws:s3:::([^/]+)/.exec(resource)?.[1];
  return bucket === undefined ? named(resource) : say`bucket ${bucket}`;
}
