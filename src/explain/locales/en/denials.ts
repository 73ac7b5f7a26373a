import type { Catalogue } from '../../catalogue.ts';
import { conditionFacts } from '../../conditionFacts.ts';
import { namedBy } from '../../places.ts';
import { say, words } from '../../phrase.ts';
import { inWords, onePolicy, you } from './words.ts';

/** Headlines: the verdict in plain words. */
export const denials: Catalogue['denials'] = {
  explicitDeny: ({ type }) => say`Denied: there is an explicit deny in ${inWords(type)}`,
  noStatement: ({ type, call }) => {
    if (type === 'identity') return say`Denied: no identity policy allows you to call ${call.action}`;
    return type === 'resource'
      ? say`Denied: the resource has no policy that allows ${you(call.caller)}`
      : say`Denied: there is no statement in ${inWords(type)}`;
  },
  unreadable: ({ type }) => say`Denied: the text of ${onePolicy(type)} has problems`,
  principal: ({ type, call }) => say`Denied: ${onePolicy(type)} does not name ${you(call.caller)}`,
  notPrincipal: ({ type, call }) => say`Denied: ${onePolicy(type)} leaves ${you(call.caller)} out`,
  principalRecreated: ({ type, deciding: { evidence } }) =>
    say`Denied: ${onePolicy(type)} means a deleted ${words(namedBy(evidence?.found?.[0] ?? '').kind === 'user' ? 'user' : 'role')} of the same name`,
  action: ({ type, call }) => say`Denied: ${onePolicy(type)} does not allow ${call.action}`,
  resource: ({ type, call }) =>
    say`Denied: ${onePolicy(type)} does not cover ${words(call.action === 'sts:AssumeRole' ? 'this role' : 'this resource')}`,
  misplaced: ({ type }) => say`Denied: ${onePolicy(type)} has an element that does not belong in it`,
  variable: ({ type }) => say`Denied: a variable in ${onePolicy(type)} has no value`,
  condition: ({ type }) => say`Denied: a condition in ${onePolicy(type)} is not met`,
  externalIdMissing: () => say`Denied: the external id is missing`,
  externalIdWrong: () => say`Denied: the external id is not the one agreed on`,
  mfa: ({ deciding }) =>
    conditionFacts(deciding.evidence, [])?.expected.join().toLowerCase() === 'true'
      ? say`Denied: the call was not made with MFA`
      : say`Denied: the condition on MFA is not met`,
};
