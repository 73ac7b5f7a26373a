import type { SentencesOf } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { inWords } from './words.ts';

export const combining: SentencesOf<'mayCall' | 'combine'> = {
  'mayCall.always': ({ action }) =>
    say`Whoever has valid credentials may call ${action}: no policy is asked, not even one that denies it.`,
  'mayCall.yes': ({ arn, action }) =>
    say`A caller like ${arn} may call ${action}; the policies decide about this call.`,
  'mayCall.rootMayNot': ({ arn }) =>
    say`You call as ${arn}, the root user of an account, and root users may not assume roles, whatever the policies say.`,

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
  'combine.implicitDeny': ({ type, crossAccount }) => {
    if (crossAccount && type === 'identity') {
      return say`The call crosses accounts, so your identity policies have to allow it besides the policy in the other account, and they do not.`;
    }
    if (crossAccount) {
      return say`The call crosses accounts, so ${inWords(type)} and your identity policies both have to allow it, and ${inWords(type)} does not.`;
    }
    return type === 'trust'
      ? say`A role is given only to those whom its trust policy allows, whatever their own policies say.`
      : say`What no policy allows is denied, and there is no ${'Allow'} for this call in ${inWords(type)}.`;
  },
};
