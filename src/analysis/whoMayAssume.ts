import { decide } from '../engine/engine.ts';
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

/**
 * Asks for every user and role of a world which roles it may assume.
 * @param before the answers of an earlier world: what the change between the two cannot touch is not asked again
 * @param among whom to ask about, in worlds that are too large to ask for all
 */
export function whoMayAssume(
  world: World,
  before: WhoMayAssume | null = null,
  among: Among = EVERYBODY,
): WhoMayAssume {
  const { principals, world: at } = principalsOf(world, among.principals);
  const roles = targetsOf(world).filter(({ arn }) => among.roles === null || among.roles.has(arn));
  const inputs: MatrixInputs = {
    world: inputsOfWorld(world),
    principals: known(principals, (principal) => inputsOfPrincipal(world, principal)),
    roles: known(roles, ({ account, role }) => inputsOfRole(world, account, role)),
  };
  const kept = before && sameInputs(before.inputs.world, inputs.world) ? before : null;
  const keptRoles = roles.map(({ arn }) => keptPosition(arn, kept?.inputs.roles, inputs.roles));
  let decided = 0;
  const outcomes = principals.map((principal) => {
    const row = kept?.outcomes[keptPosition(principal.arn, kept.inputs.principals, inputs.principals)];
    return roles.map(({ arn }, column) => {
      const outcome = row?.[keptRoles[column] ?? -1];
      if (outcome) return outcome;
      decided++;
      return decide(at, assumeRoleCall(principal, arn), { trace: false }).outcome;
    });
  });
  return {
    principals: principals.map(({ arn }) => arn),
    roles: roles.map(({ arn }) => arn),
    outcomes,
    decided,
    inputs,
  };
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
