import type { LabState } from '../../../content/call/made.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';
import { askedOf } from '../../../content/case/steps.ts';
import type { CallFile } from '../../../content/lesson/schema.ts';
import type { Interface } from '../../../explain/interface.ts';
import { userArn } from '../../../world/names.ts';
import { shortName } from '../names.ts';

/** Whose credentials a terminal can have, by how files write it: users, sessions issued before the step, nobody's. */
export function terminalCallers(
  chosen: string,
  { world, calls }: LabState,
  { build: { terminal: words } }: Interface,
): readonly { readonly id: string; readonly name: string }[] {
  const users = world.accounts.flatMap(({ id, users: all }) => all.map((user) => userArn(id, user)));
  const labels = calls.flatMap(({ asked, issued }) => (issued === null ? [] : (asked.label ?? [])));
  const known = [
    { id: '', name: words.firstCaller },
    ...users.map((arn) => ({ id: arn, name: shortName(world, arn) })),
    ...[...new Set(labels)].map((label) => ({ id: `session:${label}`, name: words.session(label) })),
    { id: 'none', name: words.nobody },
  ];
  return known.some(({ id }) => id === chosen) ? known : [...known, { id: chosen, name: chosen }];
}

/** Labels of the calls for which a token is made. */
export const tokenLabels = (calls: readonly CallFile[]): readonly string[] =>
  calls.flatMap((call) => (call.label !== undefined && madeToken(askedOf(call)) ? [call.label] : []));
