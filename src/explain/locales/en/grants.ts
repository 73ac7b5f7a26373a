import type { Catalogue } from '../../catalogue.ts';
import type { Grant } from '../../grant.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import type { StatementPlace } from '../../places.ts';
import { inWords, statementName, you } from './words.ts';

export const grants: Catalogue['grants'] = {
  'combine.sameAccountDirect': {
    headline: say`Allowed: the trust policy allows you directly`,
    reason: (grant) =>
      say`${byResource(grant)} you ${grant.call.action}. You and the role are in the same account, so no identity policy is needed besides.`,
  },
  'combine.sameAccountBoth': {
    headline: say`Allowed: the trust policy and your identity policy agree`,
    reason: (grant) =>
      say`${byResource(grant)} your account as a whole ${grant.call.action}, which leaves the decision to your identity policies, and ${byIdentity(grant)} it.`,
  },
  'combine.sameAccountEither': {
    headline: say`Allowed: one policy allows it, and none denies it`,
    reason: (grant) =>
      say`${grant.type === 'identity' ? capital(byIdentity(grant)) : byResource(grant)} ${words(grant.type === 'identity' ? '' : 'you ')}${grant.call.action}${target(grant)}. You and the resource are in the same account, so one ${'Allow'} is enough.`,
  },
  'combine.crossAccountBoth': {
    headline: say`Allowed: both accounts agree`,
    reason: (grant) =>
      say`${byResource(grant)} you ${grant.call.action}, and ${byIdentity(grant)} it on your side. The call crosses from account ${grant.call.caller?.accountId ?? ''} to ${grant.call.target?.accountId ?? ''}, so both had to.`,
  },
  'combine.service': {
    headline: say`Allowed: the AWS service is trusted`,
    reason: (grant) =>
      say`${byResource(grant)} ${you(grant.call.caller)} ${grant.call.action}. An AWS service has no identity policies, so nothing else is needed.`,
  },
  'type.root': {
    headline: say`Allowed: you are the root user of the account`,
    reason: (grant) =>
      say`Within its own account ${grant.call.caller?.accountId ?? ''} the root user needs no policy, and none denies the call.`,
  },
  'mayCall.always': {
    headline: say`Allowed: this call needs no permission`,
    reason: (grant) =>
      say`Whoever has valid credentials may call ${grant.call.action}: no policy is asked, not even one that denies it.`,
  },
};

const byResource = ({ resource, type }: Grant): Phrase =>
  capital(allows(resource, say`${type ? inWords(type) : words('the policy')}`));

const byIdentity = ({ identity }: Grant): Phrase => allows(identity, words('your identity policy'));

const allows = (place: StatementPlace | null, otherwise: Phrase): Phrase =>
  say`${place ? statementName(place) : otherwise} allows`;

const target = ({ call }: Grant): Phrase => (call.target ? say` on ${call.target.arn}` : []);
