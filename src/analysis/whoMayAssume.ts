import { decide } from '../engine/engine.ts';
import { finish, type Steps } from '../lib/steps.ts';
import type { Decision } from '../pipeline/run.ts';
import { roleArn } from '../world/names.ts';
import type { Account, Role, World } from '../world/world.ts';
import { inputsOfPrincipal, inputsOfRole, inputsOfWorld, sameInputs, type Inputs } from './inputs.ts';
import { assumeRoleCall } from './mayAssume.ts';
import { principalsOf } from './principals.ts';

/** The answer to every principal's asking for every role, with nothing but the role's name and a session name. */
export interface WhoMayAssume {
  readonly principals: readonly string[];
  readonly roles: readonly string[];
  /** By position of the principal, then of the role. */
  readonly outcomes: readonly (readonly Decision['outcome'][])[];
  /** How many of the answers had to be worked out; the others are those of before. */
  readonly decided: number;
  /** What each answer depends on, for the next time. */
  readonly inputs: MatrixInputs;
}

/** ARNs of the principals and roles to ask about; null: all of them. */
export interface Among {
  readonly principals: ReadonlySet<string> | null;
  readonly roles: ReadonlySet<string> | null;
}

export const EVERYBODY: Among = { principals: null, roles: null };

interface MatrixInputs {
  readonly world: Inputs;
  readonly principals: ReadonlyMap<string, Known>;
  readonly roles: ReadonlyMap<string, Known>;
}

interface Known {
  readonly position: number;
  readonly inputs: Inputs;
}

/** How far the asking is, in pairs of principal and role that have to be decided. */
export interface Asking {
  readonly asked: number;
  readonly of: number;
  /** What is known so far, to go on from: answers that are missing are not in it. */
  readonly soFar: WhoMayAssume;
}

/** Decisions in one step: about two milliseconds. */
const STEP = 250;

/**
 * Asks for every user and role of a world which roles it may assume.
 * @param before the answers of an earlier world: what the change between the two cannot touch is not asked again
 * @param among whom to ask about, in worlds that are too large to ask for all
 */
export const whoMayAssume = (
  world: World,
  before: WhoMayAssume | null = null,
  among: Among = EVERYBODY,
): WhoMayAssume => finish(askWhoMayAssume(world, before, among));

/** The same in steps, for whoever has other things to do meanwhile. */
export function* askWhoMayAssume(
  world: World,
  before: WhoMayAssume | null,
  among: Among,
): Steps<Asking, WhoMayAssume> {
  const { principals, world: at } = principalsOf(world, among.principals);
  const roles = targetsOf(world).filter(({ arn }) => among.roles === null || among.roles.has(arn));
  const inputs: MatrixInputs = {
    world: inputsOfWorld(world),
    principals: known(principals, (principal) => inputsOfPrincipal(world, principal)),
    roles: known(roles, ({ account, role }) => inputsOfRole(world, account, role)),
  };
  const rows = keptRows(before, inputs);
  const decided = rows.reduce((sum, { missing }) => sum + missing.length, 0);
  const answers = {
    principals: principals.map(({ arn }) => arn),
    roles: roles.map(({ arn }) => arn),
    // A row that lacks answers is a new array, and gets them below.
    outcomes: rows.map(({ answers: row }) => row as Outcome[]),
    decided,
    inputs,
  };
  let asked = 0;
  for (const [position, principal] of principals.entries()) {
    const { answers: row, missing } = rows[position] ?? NOTHING_KEPT;
    for (const column of missing) {
      const arn = answers.roles[column] ?? '';
      row[column] = decide(at, assumeRoleCall(principal, arn), { trace: false }).outcome;
      if (++asked % STEP === 0) yield { asked, of: decided, soFar: answers };
    }
  }
  return answers;
}

type Outcome = Decision['outcome'];

/** The answers for a principal as far as they are known, and the positions of the others. */
interface KeptRow {
  readonly answers: (Outcome | undefined)[];
  readonly missing: readonly number[];
}

const NOTHING_KEPT: KeptRow = { answers: [], missing: [] };

/** What of the answers of before holds still; the very row of before, where all of it does. */
function keptRows(before: WhoMayAssume | null, inputs: MatrixInputs): readonly KeptRow[] {
  const kept = before && sameInputs(before.inputs.world, inputs.world) ? before : null;
  const columns = [...inputs.roles.keys()].map((arn) => keptPosition(arn, kept?.inputs.roles, inputs.roles));
  const isInPlace = columns.length === kept?.roles.length && columns.every((was, column) => was === column);
  return [...inputs.principals.keys()].map((arn): KeptRow => {
    const row: readonly (Outcome | undefined)[] =
      kept?.outcomes[keptPosition(arn, kept.inputs.principals, inputs.principals)] ?? [];
    if (isInPlace && row.length === columns.length && !row.includes(undefined))
      return { answers: row as Outcome[], missing: [] };
    const answers = columns.map((was) => row[was]);
    const missing: number[] = [];
    answers.forEach((answer, column) => answer === undefined && missing.push(column));
    return { answers, missing };
  });
}

interface Target {
  readonly arn: string;
  readonly account: Account;
  readonly role: Role;
}

const targetsOf = (world: World): readonly Target[] =>
  world.accounts.flatMap((account) =>
    account.roles.map((role) => ({ arn: roleArn(account.id, role), account, role })),
  );

const known = <Item extends { readonly arn: string }>(
  items: readonly Item[],
  inputsOf: (item: Item) => Inputs,
): ReadonlyMap<string, Known> =>
  new Map(items.map((item, position) => [item.arn, { position, inputs: inputsOf(item) }]));

/** Where the same principal or role stood before, unchanged; -1 when it did not. */
function keptPosition(
  arn: string,
  before: ReadonlyMap<string, Known> | undefined,
  now: ReadonlyMap<string, Known>,
): number {
  const was = before?.get(arn);
  const is = now.get(arn);
  return was && is && sameInputs(was.inputs, is.inputs) ? was.position : -1;
}
