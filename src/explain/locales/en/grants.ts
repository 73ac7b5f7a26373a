import type { Catalogue } from '../../catalogue.ts';
import type { Grant } from '../../grant.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import type { StatementPlace } from '../../places.ts';
import { inWords, statementName, you } from './words.ts';

export const grants: Catalogue['grants'] = {
  'combine.sameAccountDirect': {
    headline: (grant) => say`Allowed: ${guard(grant)} allows you directly`,
    reason: (grant) =>
      say`${byResource(grant)} you ${grant.call.action}. You and ${guarded(grant)} are in the same account, so no identity policy is needed besides.`,
  },
  'combine.sameAccountBoth': {
    headline: (grant) =>
      isRoot(grant)
        ? say`Allowed: ${guard(grant)} allows your account`
        : say`Allowed: ${guard(grant)} and your identity policy agree`,
    reason: (grant) =>
      say`${byResource(grant)} your account as a whole ${grant.call.action}, which leaves the decision to your identity policies, and ${onYourSide(grant)}.`,
  },
  'combine.sameAccountEither': {
    headline: () => say`Allowed: one policy allows it, and none denies it`,
    reason: (grant) =>
      say`${grant.type === 'identity' ? capital(byIdentity(grant)) : byResource(grant)} ${words(grant.type === 'identity' ? '' : 'you ')}${grant.call.action}${target(grant)}. You and the resource are in the same account, so one ${'Allow'} is enough.`,
  },
  'combine.crossAccountBoth': {
    headline: () => say`Allowed: both accounts agree`,
    reason: (grant) =>
      say`${byResource(grant)} you ${grant.call.action}, and on your side ${onYourSide(grant)}. The call crosses from account ${grant.call.caller?.accountId ?? ''} to ${grant.call.target?.accountId ?? ''}, so both had to.`,
  },
  'combine.service': {
    headline: () => say`Allowed: the AWS service is trusted`,
    reason: (grant) =>
      say`${byResource(grant)} ${you(grant.call.caller)} ${grant.call.action}. An AWS service has no identity policies, so nothing else is needed.`,
  },
  'type.root': {
    headline: () => say`Allowed: you are the root user of the account`,
    reason: (grant) =>
      say`Within its own account ${grant.call.caller?.accountId ?? ''} the root user needs no policy, and none denies the call.`,
  },
  'mayCall.always': {
    headline: () => say`Allowed: this call needs no permission`,
    reason: (grant) =>
      say`Whoever has valid credentials may call ${grant.call.action}: no policy is asked, not even one that denies it.`,
  },
};

const byResource = ({ resource, type }: Grant): Phrase =>
  capital(allows(resource, say`${type ? inWords(type) : words('the policy')}`));

/** What guards the resource: the trust policy of a role, the policy of anything else. */
const guard = ({ type }: Grant): Phrase => inWords(type ?? 'trust');

const guarded = ({ type }: Grant): Phrase => words(type === 'trust' ? 'the role' : 'the resource');

const isRoot = ({ call }: Grant): boolean => call.caller?.kind === 'root';

/** Root has no identity policies and needs none for what its account may do (E-047). */
const onYourSide = (grant: Grant): Phrase =>
  isRoot(grant) ? words('the root user needs no identity policy') : say`${byIdentity(grant)} it`;

const byIdentity = ({ identity }: Grant): Phrase => allows(identity, words('your identity policy'));

const allows = (place: StatementPlace | null, otherwise: Phrase): Phrase =>
  say`${place ? statementName(place) : otherwise} allows`;

const target = ({ call }: Grant): Phrase => (call.target ? say` on ${call.target.arn}` : []);
