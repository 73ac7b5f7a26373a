import type { PolicyRef, PolicyType } from '../../../policy/document.ts';
import type { Editor } from '../../advice/fix.ts';
import type { CallerFacts } from '../../callFacts.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { joined } from './lists.ts';
import { isAwsManaged, isProvider, namedBy, type StatementPlace } from '../../places.ts';
import { principalType } from '../../principalType.ts';

/** `3600` seconds (1 hour). */
export function seconds(duration: number): Phrase {
  const [unit, size] = duration % 3600 === 0 ? ['hour', 3600] : ['minute', 60];
  const amount = duration / size;
  const rounded = Number.isInteger(amount) && amount > 0;
  const inWords = rounded ? ` (${amount} ${unit}${amount === 1 ? '' : 's'})` : '';
  return say`${duration} seconds${words(inWords)}`;
}

/** Policy types inside a sentence. */
export const POLICY_TYPE_WORDS: Readonly<Record<PolicyType, string>> = {
  trust: 'the trust policy',
  identity: 'your identity policies',
  resource: 'the resource-based policy',
  boundary: 'your permissions boundary',
  session: 'the session policies',
  scp: 'the service control policies (SCPs)',
  rcp: 'the resource control policies (RCPs)',
  endpoint: 'the VPC endpoint policy',
};

export const inWords = (type: PolicyType): Phrase => words(POLICY_TYPE_WORDS[type]);

/** Several types as the subject of a sentence, and the verb in its two forms: `the trust policy allows`. */
export const typesDo = (types: readonly PolicyType[], one: string, several: string): Phrase => {
  const isOne = types.length === 1 && !types.some((type) => PLURAL.has(type));
  return say`${joined(types.map(inWords))} ${words(isOne ? one : several)}`;
};

const PLURAL: ReadonlySet<PolicyType> = new Set(['identity', 'session', 'scp', 'rcp']);

/** One policy of a type, as the subject of a headline. */
export const onePolicy = (type: PolicyType): Phrase =>
  words(
    {
      ...POLICY_TYPE_WORDS,
      identity: 'your identity policy',
      session: 'the session policy',
      scp: 'a service control policy',
      rcp: 'a resource control policy',
    }[type],
  );

/** Where in an organization policies are attached: its root, a unit by its path, or an account. */
export function levelName(place: string): Phrase {
  if (place === 'Root') return words("the organization's root");
  return /^\d{12}$/.test(place) ? say`account ${place}` : say`unit ${place}`;
}

/** `user `Test``, `role `Audit``, `bucket `reports``; by ARN when it is nothing of the kind. */
export function named(arn: string): Phrase {
  const { kind, name } = namedBy(arn);
  switch (kind) {
    case 'root':
      return say`account ${name}`;
    case 'session':
    case 'role':
      return say`role ${name}`;
    case 'managedPolicy':
      return say`managed policy ${name}`;
    case 'federatedUser':
      return say`federated user ${name}`;
    case 'provider':
      return say`identity provider ${name}`;
    case 'other':
      return say`${name}`;
    default:
      return say`${words(kind)} ${name}`;
  }
}

/** Which policy document is meant, in the middle of a sentence. */
export const policyName = (policy: PolicyRef): Phrase => POLICY_NAMES[policy.type](policy);

const POLICY_NAMES: Readonly<Record<PolicyType, (policy: PolicyRef) => Phrase>> = {
  identity: ({ owner, name }) => (name === null ? named(owner) : say`policy ${name} of ${named(owner)}`),
  trust: ({ owner }) => say`the trust policy of ${named(owner)}`,
  resource: ({ owner }) =>
    namedBy(owner).kind === 'bucket'
      ? say`the bucket policy of ${namedBy(owner).name}`
      : say`the resource-based policy of ${named(owner)}`,
  boundary: ({ owner }) => say`permissions boundary ${namedBy(owner).name}`,
  session: ({ owner, name }) =>
    name === null ? say`session policy ${namedBy(owner).name}` : say`the session policy passed as ${name}`,
  scp: (policy) => controlPolicyName('SCP', policy),
  rcp: (policy) => controlPolicyName('RCP', policy),
  endpoint: ({ owner }) => say`the policy of VPC endpoint ${owner}`,
};

/** AWS's own ones have a name that readers know; of the others a world has the id alone. */
function controlPolicyName(kind: string, policy: PolicyRef): Phrase {
  const { owner, name } = policy;
  const shown = isAwsManaged(policy) ? name?.replace(/^p-/, '') : name;
  return say`${words(kind)} ${shown ?? ''} of ${levelName(owner)}`;
}

/** `statement 2 (`DenyInterns`)`: counted from 1, as people do. */
export const statementNumber = ({ statement, sid }: StatementPlace): Phrase =>
  sid === null ? words(`statement ${statement + 1}`) : say`${words(`statement ${statement + 1}`)} (${sid})`;

export const statementName = (place: StatementPlace): Phrase =>
  say`${statementNumber(place)} of ${policyName(place.policy)}`;

/** A condition test by its operator and key. */
export const conditionTest = ({ operator, key }: Pick<ConditionFacts, 'operator' | 'key'>): Phrase =>
  say`${operator} on ${key}`;

const isArn = (caller: string): boolean => caller.startsWith('arn:');

const isAnonymous = (caller: string): boolean => caller === 'anonymous';

/** `you call as `arn``; other callers are somebody else, or somebody else vouches for them. */
export function callingAs(caller: string): Phrase {
  if (isProvider(caller)) return say`${caller} vouches for you`;
  if (isArn(caller)) return say`you call as ${caller}`;
  return isAnonymous(caller)
    ? words('the caller is anonymous')
    : say`the caller is the AWS service ${caller}`;
}

/** The caller as the object of a verb: `you`, or the service. */
export function you(caller: Pick<CallerFacts, 'name'> | string | null): Phrase {
  const name = typeof caller === 'string' ? caller : caller?.name;
  if (name === undefined || isArn(name) || isProvider(name)) return words('you');
  return isAnonymous(name) ? words('anonymous callers') : say`the service ${name}`;
}

/** The same where the policy would have to name the caller: for you, that may be the provider. */
export const whomToName = (caller: CallerFacts | null): Phrase =>
  caller?.kind === 'federated' ? words('your identity provider') : you(caller);

/** How a policy names the caller. */
export const principalValue = ({ principal }: CallerFacts): Phrase => say`${principal}`;

/** The same with the principal type that it stands under. */
export const typedPrincipal = (caller: CallerFacts): Phrase =>
  say`${principalValue(caller)} under ${principalType(caller)}`;

/** An edit, with who has to make it or where, unless that is plain. */
export function byEditor(editor: Editor | null, edit: Phrase): Phrase {
  switch (editor?.kind) {
    case undefined:
      return edit;
    case 'account':
      return say`in account ${editor.accountId}, ${edit}`;
    case 'organization':
      return say`in the organization's management account, ${edit}`;
    case 'endpoint':
      return say`as the owner of the endpoint, ${edit}`;
  }
}

/** An element of a statement: `Principal`, or a condition test by operator and key. */
export function elementName(element: string): Phrase {
  const [, operator, key = ''] = /^Condition:((?:For\w+:)?[^:]*):(.*)$/s.exec(element) ?? [];
  return operator === undefined ? say`${element}` : conditionTest({ operator, key });
}
