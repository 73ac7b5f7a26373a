import { EVERYBODY, whoMayAssume, type WhoMayAssume } from '../../analysis/whoMayAssume.ts';
import { SESSION_NAME } from '../../analysis/principals.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import { issuingCall } from '../../content/call/made.ts';
import type { Interface } from '../../explain/interface.ts';
import type { Phrase } from '../../explain/phrase.ts';
import type { MatrixCell } from '../../view/matrix/matrix.ts';
import { findRoleByArn, findSessionByAccessKey, findUserByArn } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

/** The call behind a cell, for the lab to ask. */
export type CellCall =
  | { readonly kind: 'asked'; readonly asked: Asked }
  /** Nobody has credentials to make it with; `why` says so. */
  | { readonly kind: 'nobody'; readonly why: Phrase };

/**
 * The call that asks the cell's question with credentials that exist: a user's own, or for a role those of a session
 * that a labelled call issued.
 * @param draft the world that the matrix is about
 * @param known answers that need not be worked out again
 */
export function cellCall(
  cell: MatrixCell,
  state: LabState,
  draft: World,
  known: WhoMayAssume,
  words: Interface,
): CellCall {
  const { principal, role } = cell;
  const tell = words.matrix.decision;
  const user = findUserByArn(draft, principal)?.user;
  if (user) {
    return user.accessKeys.some(({ status }) => status === 'Active')
      ? { kind: 'asked', asked: assumeRole(principal, role) }
      : { kind: 'nobody', why: tell.noKey(shortName(draft, principal)) };
  }
  const label = sessionLabel(principal, state);
  if (label !== null) return { kind: 'asked', asked: assumeRole(`session:${label}`, role) };
  const who = whoMayAssume(draft, known, { ...EVERYBODY, roles: new Set([principal]) });
  const allowed = who.principals.filter(
    (arn, row) => arn !== principal && who.outcomes[row]?.[0] === 'allow',
  );
  return {
    kind: 'nobody',
    why: tell.nobodyHolds(
      shortName(draft, principal),
      allowed.map((arn) => shortName(draft, arn)),
    ),
  };
}

/** The label of a session of that role that has not expired, the newest of them; null when there is none. */
function sessionLabel(arn: string, { world, calls }: LabState): string | null {
  const role = findRoleByArn(world, arn)?.role;
  const made = calls.findLast(({ asked: { label }, issued }) => {
    const session = findSessionByAccessKey(world, issued ?? '');
    return (
      label !== null &&
      // The label leads to the session that was issued under it last.
      issuingCall(calls, label)?.issued === issued &&
      session?.kind === 'role' &&
      session.roleId === role?.id &&
      session.expiresAt > world.clock
    );
  });
  return made?.asked.label ?? null;
}

const assumeRole = (as: string, role: string): Asked => ({
  as,
  call: 'sts:AssumeRole',
  params: { RoleArn: role, RoleSessionName: SESSION_NAME },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: role.split('/').at(-1) ?? role,
});
