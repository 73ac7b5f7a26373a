import type { PolicyRef, PolicyType } from '../../../policy/document.ts';
import type { CallerFacts } from '../../callFacts.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { namedBy, type StatementPlace } from '../../places.ts';

/** Longer lists of values show their first three and how many more there are. */
const WHOLE = 4;

/** Values as code: `a`, `b` and `c`. Empty text is shown as a pair of quotes. */
export function list(values: readonly string[], conjunction: 'and' | 'or' = 'and'): Phrase {
  if (values.length === 0) return words('an empty list');
  const shown = values.map((value) => say`${value === '' ? '""' : value}`);
  return values.length > WHOLE
    ? joined([...shown.slice(0, 3), words(`${values.length - 3} more`)], conjunction)
    : joined(shown, conjunction);
}

/** Phrases one after the other: a, b and c. */
export function joined(phrases: readonly Phrase[], conjunction: 'and' | 'or' = 'and'): Phrase {
  const front = phrases.slice(0, -1);
  const last = phrases.at(-1) ?? [];
  if (front.length === 0) return last;
  return say`${front.reduce((all, phrase) => say`${all}, ${phrase}`)} ${words(conjunction)} ${last}`;
}

/** `3 elements`: a count with its noun. */
export const count = (number: number, one: string, many: string): Phrase =>
  words(number === 1 ? `one ${one}` : `${number} ${many}`);

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
    case 'other':
      return say`${name}`;
    default:
      return say`${words(kind)} ${name}`;
  }
}

/** Which policy document is meant, in the middle of a sentence. */
export function policyName({ type, owner, name }: PolicyRef): Phrase {
  if (type === 'identity' && name === null) return named(owner);
  if (type === 'identity') return say`policy ${name ?? ''} of ${named(owner)}`;
  if (type === 'trust') return say`the trust policy of ${named(owner)}`;
  if (type === 'resource' && namedBy(owner).kind === 'bucket')
    return say`the bucket policy of ${namedBy(owner).name}`;
  const kind = SINGULAR[type];
  return name === null
    ? say`${words(kind)} of ${named(owner)}`
    : say`${words(kind)} ${name} of ${named(owner)}`;
}

const SINGULAR: Readonly<Record<PolicyType, string>> = {
  trust: 'the trust policy',
  identity: 'policy',
  resource: 'the resource-based policy',
  boundary: 'the permissions boundary',
  session: 'session policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
  endpoint: 'the VPC endpoint policy',
};

/** `statement 2 (`DenyInterns`)`: counted from 1, as people do. */
export const statementNumber = ({ statement, sid }: StatementPlace): Phrase =>
  sid === null ? words(`statement ${statement + 1}`) : say`${words(`statement ${statement + 1}`)} (${sid})`;

export const statementName = (place: StatementPlace): Phrase =>
  say`${statementNumber(place)} of ${policyName(place.policy)}`;

/** A condition test by its operator and key. */
export const conditionTest = ({ operator, key }: Pick<ConditionFacts, 'operator' | 'key'>): Phrase =>
  say`${operator} on ${key}`;

/** Whether a caller is named by an ARN; AWS services are not. */
const isArn = (caller: string): boolean => caller.startsWith('arn:');

/** `you call as `arn``, or `the caller is the service …`. */
export const callingAs = (caller: string): Phrase =>
  isArn(caller) ? say`you call as ${caller}` : say`the caller is the AWS service ${caller}`;

/** The caller as the object of a verb: `you`, or the service. */
export const you = (caller: Pick<CallerFacts, 'name'> | string | null): Phrase => {
  const name = typeof caller === 'string' ? caller : caller?.name;
  return name === undefined || isArn(name) ? words('you') : say`the service ${name}`;
};

/** How a policy names the caller. */
export const principalValue = ({ principal }: CallerFacts): Phrase => say`${principal}`;

/** The same with the principal type that it stands under. */
export const typedPrincipal = (caller: CallerFacts): Phrase =>
  say`${principalValue(caller)} under ${caller.kind === 'service' ? 'Service' : 'AWS'}`;

/** An edit, with the account whose owner has to make it when the call crosses accounts. */
export const inAccount = (account: string | null, edit: Phrase): Phrase =>
  account === null ? edit : say`in account ${account}, ${edit}`;

/** An element of a statement: `Principal`, or a condition test by operator and key. */
export function elementName(element: string): Phrase {
  const [, operator, key = ''] = /^Condition:((?:For\w+:)?[^:]*):(.*)$/s.exec(element) ?? [];
  return operator === undefined ? say`${element}` : conditionTest({ operator, key });
}
