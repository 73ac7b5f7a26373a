import { roleArn as roleArnOf, userArn as userArnOf } from '../../world/names.ts';
import type { CallStep, CaseStep, Expectation } from '../case/schema.ts';
import type { Dice } from './dice.ts';
import type { NamedCall } from './template.ts';

/** What the templates make their worlds of. */

export const ACCOUNTS = [
  '111122223333',
  '444455556666',
  '777788889999',
  '123456789012',
  '210987654321',
  '555566667777',
  '888899990000',
] as const;
export const PEOPLE = ['Ana', 'Bo', 'Cy', 'Ines', 'Kim', 'Mika', 'Noor', 'Olu', 'Raj', 'Tove'] as const;
export const ROLES = [
  'Audit',
  'Backup',
  'Billing',
  'Deploy',
  'Ingest',
  'Operator',
  'Reports',
  'Support',
] as const;
export const BUCKETS = ['claims', 'exports', 'invoices', 'orders', 'recordings', 'scans', 'payroll'] as const;
export const COMPANIES = [
  'An insurer',
  'A publisher',
  'A hospital',
  'A game studio',
  'A logistics company',
  'A bank',
] as const;

export const userArn = (account: string, name: string): string => userArnOf(account, { path: '/', name });
export const roleArn = (account: string, name: string): string => roleArnOf(account, { path: '/', name });

export type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Condition;
}

export const policy = (...statements: readonly Statement[]) => ({
  Version: '2012-10-17',
  Statement: statements,
});

export const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = '*',
  condition?: Condition,
): Statement => ({ Effect: 'Allow', Action, Resource, ...(condition && { Condition: condition }) });

export const deny = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = '*',
  condition?: Condition,
): Statement => ({ ...allow(Action, Resource, condition), Effect: 'Deny' });

/** The statement as it stands in a policy that names its principals. */
export const naming = (Principal: unknown, { Effect, ...rest }: Statement): Statement => ({
  Effect,
  Principal,
  ...rest,
});

/** A trust policy of one Allow. */
export const trust = (
  Principal: unknown,
  condition?: Condition,
  Action: string | readonly string[] = 'sts:AssumeRole',
) => policy({ Effect: 'Allow', Principal, Action, ...(condition && { Condition: condition }) });

/** A call with what it needs besides. */
export const call = (
  as: string,
  operation: string,
  more: Partial<Pick<CallStep, 'params' | 'resource' | 'context' | 'token' | 'label' | 'expect'>> = {},
): CallStep => ({ as, call: operation, params: {}, context: {}, omitSessionToken: false, ...more });

/** The session is named `call`, so that no name gives anything away. */
export const assumeRole = (
  as: string,
  RoleArn: string,
  params: Readonly<Record<string, unknown>> = {},
  more: Parameters<typeof call>[2] = {},
): CallStep =>
  call(as, 'sts:AssumeRole', { params: { RoleArn, RoleSessionName: 'work', ...params }, ...more });

export const named = (name: string, step: CallStep): NamedCall => ({ name, step });

const expecting = (step: CallStep, outcome: NonNullable<Expectation['outcome']>): CallStep => ({
  ...step,
  expect: { outcome },
});

export const allowed = (name: string, step: CallStep): NamedCall => named(name, expecting(step, 'allow'));

export const denied = (name: string, step: CallStep): NamedCall => named(name, expecting(step, 'deny'));

/** Puts a value into the world. */
export const put = (path: string, value: unknown): CaseStep => ({ edit: [{ op: 'add', path, value }] });

/** `Which call succeeds?`, or `Which two calls succeed?` */
export const which = (wanted: number, one: string, several: string): string =>
  wanted === 1 ? `Which ${one}?` : `Which ${NUMBERS[wanted] ?? ''} ${several}?`;

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** One answer mostly, two now and then. */
export const oneOrTwo = (dice: Dice): number => dice.oneOf([1, 1, 2]);
