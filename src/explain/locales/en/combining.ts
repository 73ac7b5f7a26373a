import { KEYS_ALONE } from '../../apiNames.ts';
import type { SentencesOf } from '../../catalogue.ts';
import { isLimit } from '../../policyTypes.ts';
import { isProvider } from '../../places.ts';
import { capital, say } from '../../phrase.ts';
import { HOW_LIMITS_WORK } from './limits.ts';
import { inWords } from './words.ts';

export const combining: SentencesOf<'mayCall' | 'combine'> = {
  'mayCall.always': ({ action }) =>
    say`Whoever has valid credentials may call ${action}: no policy is asked, not even one that denies it.`,
  'mayCall.yes': ({ arn, action }) =>
    isProvider(arn)
      ? say`Whoever has a token may call ${action}; the policies decide about this call.`
      : say`A caller like ${arn} may call ${action}; the policies decide about this call.`,
  'mayCall.rootMayNot': ({ arn }) =>
    say`You call as ${arn}, the root user of an account, and root users may not assume roles, whatever the policies say.`,
  'mayCall.longTermKeys': ({ arn, action }) =>
    say`You sign with the long-term keys of ${arn}, and ${action} needs nothing else: no policy is asked, not even one that denies it.`,
  'mayCall.sessionMayNot': ({ arn, action }) =>
    KEYS_ALONE.has(action)
      ? say`You call as ${arn} with the credentials of a session, and ${action} takes long-term keys alone, whatever the policies say.`
      : say`You call as ${arn} with credentials of ${'GetSessionToken'}, and of all that STS does, such sessions may assume roles and ask who they are, and nothing else.`,
  'mayCall.federatedUserMayNot': ({ arn }) =>
    say`You call as the federated user ${arn}, and of all that STS does, federated users may ask who they are and nothing else.`,

  'combine.explicitDeny': ({ type }) =>
    say`An explicit ${'Deny'}, here in ${inWords(type)}, outweighs every ${'Allow'}.`,
  'combine.sameAccountDirect': ({ type }) =>
    say`Within one account, an ${'Allow'} in ${inWords(type)} that covers you yourself, not your account as a whole, is enough.`,
  'combine.sameAccountBoth': ({ type }) =>
    say`Within one account, ${inWords(type)} left the decision to your identity policies, and they allow the call.`,
  'combine.sameAccountEither': ({ type }) =>
    say`Within one account, one ${'Allow'} is enough, and there is one in ${inWords(type)}.`,
  'combine.crossAccountBoth': ({ type }) =>
    say`The call crosses accounts, so both sides have to allow it: ${inWords(type)} and your identity policies do.`,
  'combine.service': () =>
    say`The caller is an AWS service, which has no identity policies: the policy of the role or resource alone decides, and it allows the call.`,
  'combine.federated': () =>
    say`Whoever comes with a token has no identity policies: the trust policy of the role alone decides, and it allows the call.`,
  'combine.anonymous': () =>
    say`The caller is anonymous and has no policies of its own: the policy of the resource alone decides, and it allows the call.`,
  'combine.implicitDeny': ({ type, crossAccount }) => {
    if (isLimit(type))
      return say`${capital(HOW_LIMITS_WORK[type])}, and there is no ${'Allow'} for this call.`;
    if (crossAccount && type === 'identity') {
      return say`The call crosses accounts, so your identity policies have to allow it besides the policy in the other account, and they do not.`;
    }
    if (crossAccount) {
      return say`The call crosses accounts, so ${inWords(type)} and your identity policies both have to allow it, and ${inWords(type)} does not.`;
    }
    if (type === 'resource')
      return say`The policy of the resource has to allow this call, whatever other policies say, and it does not.`;
    return type === 'trust'
      ? say`A role is given only to those whom its trust policy allows, whatever their own policies say.`
      : say`What no policy allows is denied, and there is no ${'Allow'} for this call in ${inWords(type)}.`;
  },
};
