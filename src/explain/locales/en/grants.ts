import type { Catalogue } from '../../catalogue.ts';
import type { Grant, GrantingStatement } from '../../grant.ts';
import type { GrantForm } from '../../../policy/grantForm.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { list } from './lists.ts';
import { inWords, statementName, typesDo, you } from './words.ts';

export const grants: Catalogue['grants'] = {
  'combine.sameAccountDirect': {
    headline: (grant) =>
      grant.form === 'anyone'
        ? say`Allowed: ${guard(grant)} is open to ${everyone(grant, 'it does not list')}`
        : say`Allowed: ${guard(grant)} allows you directly`,
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
    reason: (grant) => {
      const { type, call, form } = grant;
      return type === 'identity'
        ? say`${capital(byIdentity(grant))} ${call.action}${target(grant)}. You and the resource are in the same account, so one ${'Allow'} is enough.`
        : say`${byResource(grant)} you ${call.action}${target(grant)}. ${byForm(grant, form ?? 'anyone')}`;
    },
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
  'combine.federated': {
    headline: () => say`Allowed: the role trusts your identity provider`,
    reason: (grant) =>
      say`${byResource(grant)} you ${grant.call.action}, since ${grant.call.caller?.name ?? ''} vouches for you. Whoever comes with a token has no identity policies, so nothing else is needed.`,
  },
  'combine.anonymous': {
    headline: (grant) => say`Allowed: the resource is open to ${everyone(grant, 'its policy does not list')}`,
    reason: (grant) =>
      say`${byResource(grant)} ${you(grant.call.caller)} ${grant.call.action}${target(grant)}. They have no policies of their own, so nothing else is needed.`,
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
  'mayCall.longTermKeys': {
    headline: () => say`Allowed: long-term keys are all this call needs`,
    reason: (grant) =>
      say`Every ${words(isRoot(grant) ? 'root user' : 'user')} may call ${grant.call.action} with its long-term keys: no policy is asked, not even one that denies it.`,
  },
};

export const letThrough: Catalogue['letThrough'] = (types) =>
  say`${capital(typesDo(types, 'was', 'were'))} asked as well and let it through.`;

export const permitted: Catalogue['permitted'] = (actions) =>
  say`The call also needed ${list(actions)}, and the policies allow ${words(
    ['', 'it', 'both'][actions.length] ?? 'all of them',
  )}.`;

const CAPS_STILL_COUNT = say`Within one account no identity policy has to allow the call as well; a permissions boundary and session policies would have to.`;
const NOTHING_COUNTS = say`Within one account that is enough: neither identity policies nor a permissions boundary nor session policies have to allow the call as well.`;

/** What the way in which a resource's policy names the caller makes needless (E-018 to E-023). */
const BY_FORM: Readonly<Record<Exclude<GrantForm, 'anyone'>, Phrase>> = {
  account: say`It names your account as a whole, which leaves the decision to your identity policies.`,
  role: say`It names your role. ${CAPS_STILL_COUNT}`,
  issuingUser: say`It names the user behind your session. ${CAPS_STILL_COUNT}`,
  service: NOTHING_COUNTS,
  federated: say`It names your identity provider. ${NOTHING_COUNTS}`,
  user: say`It names your user itself. Within one account that is enough: neither identity policies nor a permissions boundary has to allow the call as well.`,
  roleSession: say`It names your session itself. ${NOTHING_COUNTS}`,
  federatedUser: say`It names you, the federated user. ${NOTHING_COUNTS}`,
};

const byForm = (grant: Grant, form: GrantForm): Phrase =>
  form === 'anyone'
    ? say`It is for ${everyone(grant, 'it does not list')}. ${NOTHING_COUNTS}`
    : BY_FORM[form];

/** Whom a statement is for that names nobody: its condition may leave some out, its NotPrincipal those it lists. */
function everyone({ resource }: Grant, unlisted: string): Phrase {
  const listed = resource?.listsOthers ? ` ${unlisted}` : '';
  const conditional = (resource?.tests.length ?? 0) > 0;
  const met = conditional ? `${listed === '' ? '' : ' and'} who meets its condition` : '';
  return words(`everyone${listed}${met}`);
}

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

const allows = (statement: GrantingStatement | null, otherwise: Phrase): Phrase =>
  statement
    ? say`${statementName(statement.place)}${whoseTests(statement)} allows`
    : say`${otherwise} allows`;

function whoseTests({ tests }: GrantingStatement): Phrase {
  if (tests.length === 0) return [];
  const keys = list([...new Set(tests.map(({ key }) => key))]);
  return tests.length === 1 ? say`, whose test of ${keys} holds,` : say`, whose tests of ${keys} hold,`;
}

const target = ({ call }: Grant): Phrase => (call.target ? say` on ${call.target.arn}` : []);
