import type { Catalogue } from '../../catalogue.ts';
import { testOf, type Denial } from '../../denial.ts';
import { namedBy } from '../../places.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { inWords, levelName, onePolicy, typesDo, whomToName, you } from './words.ts';

/** Headlines: the verdict in plain words. */
export const denials: Catalogue['denials'] = {
  explicitDeny: ({ type }) =>
    say`Denied: there is an explicit deny in ${type === 'identity' || type === 'session' ? inWords(type) : onePolicy(type)}`,
  noAllow: (denial) => {
    const { type, call } = denial;
    switch (type) {
      case 'identity':
        return say`Denied: no identity policy allows you to call ${call.action}`;
      case 'resource':
        return say`Denied: the resource has no policy that allows ${you(call.caller)}`;
      case 'trust':
        return say`Denied: the trust policy allows nobody`;
      case 'session':
        return say`Denied: the session policies allow nothing`;
      default:
        return say`Denied: ${onePolicyAt(denial)} allows ${words(isNone(denial) ? 'anything' : 'nothing')}`;
    }
  },
  unreadable: ({ type }) => say`Denied: the text of ${onePolicy(type)} has problems`,
  noSessionPolicy: () => say`Denied: no session policy was passed, and a federated user needs one`,
  principal: ({ type, call }) => say`Denied: ${onePolicy(type)} does not name ${whomToName(call.caller)}`,
  notPrincipal: ({ type, call }) => say`Denied: ${onePolicy(type)} leaves ${you(call.caller)} out`,
  principalRecreated: ({ type, deciding: { evidence } }) =>
    say`Denied: ${onePolicy(type)} means a deleted ${words(namedBy(evidence?.found?.[0] ?? '').kind === 'user' ? 'user' : 'role')} of the same name`,
  action: (denial) => say`Denied: ${onePolicyAt(denial)} ${verb(denial, 'allow')} ${denial.call.action}`,
  resource: (denial) =>
    say`Denied: ${onePolicyAt(denial)} ${verb(denial, 'cover')} ${words(denial.call.target?.arn.includes(':role/') ? 'this role' : 'this resource')}`,
  misplaced: ({ type }) => say`Denied: ${onePolicy(type)} has an element that does not belong in it`,
  variable: ({ type }) => say`Denied: a variable in ${onePolicy(type)} has no value`,
  condition: ({ type }) => say`Denied: a condition in ${onePolicy(type)} is not met`,
  externalIdMissing: () => say`Denied: the external id is missing`,
  externalIdWrong: () => say`Denied: the external id is not the one agreed on`,
  mfa: ({ deciding }) =>
    testOf(deciding)?.expected.join().toLowerCase() === 'true'
      ? say`Denied: the call was not made with MFA`
      : say`Denied: the condition on MFA is not met`,
};

/** The permission is told by name: the call itself is allowed. */
export const deniedPermission: Catalogue['deniedPermission'] = (denial) => {
  const { type, cause, call, level } = denial;
  if (cause === 'unreadable') return denials.unreadable(denial);
  if (cause === 'explicitDeny')
    return say`Denied: there is an explicit deny of ${call.action} in ${inWords(type)}`;
  return level === null
    ? say`Denied: ${typesDo([type], 'does not allow', 'do not allow')} ${call.action}`
    : say`Denied: ${onePolicyAt(denial)} allows ${call.action}`;
};

/** Where there are levels, none of the policies at one of them allows the call. */
const isNone = ({ level }: Denial): boolean => level !== null;

const onePolicyAt = ({ type, level }: Denial): Phrase =>
  level === null ? onePolicy(type) : say`no service control policy of ${levelName(level)}`;

const verb = (denial: Denial, plain: string): Phrase =>
  words(isNone(denial) ? `${plain}s` : `does not ${plain}`);
