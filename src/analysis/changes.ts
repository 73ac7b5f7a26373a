import type { WhoMayAssume } from './whoMayAssume.ts';

/** A principal and a role, by ARN. */
export interface Pair {
  readonly principal: string;
  readonly role: string;
}

/** What differs between the answers for two worlds. Principals and roles that one of them lacks may do nothing there. */
export interface Changes {
  /** Allowed now, and not before. */
  readonly opened: readonly Pair[];
  /** Allowed before, and not now. */
  readonly shut: readonly Pair[];
  /** Answered otherwise than before, without an allow on either side. */
  readonly other: readonly Pair[];
}

/** Compares the answers for a world before a change with those after it, both about the same principals and roles. */
export function changesBetween(before: WhoMayAssume, now: WhoMayAssume): Changes {
  const opened: Pair[] = [];
  const shut: Pair[] = [];
  const other: Pair[] = [];
  const rows = positions(before.principals);
  const positionsOfRoles = positions(before.roles);
  const columns = now.roles.map((arn) => positionsOfRoles.get(arn) ?? GONE);
  const isInPlace = columns.every((was, column) => was === column);
  now.principals.forEach((principal, row) => {
    const was = before.outcomes[rows.get(principal) ?? GONE];
    const is = now.outcomes[row] ?? [];
    // The very answers of before: nothing in them has to be looked at.
    if (isInPlace && was === is) return;
    now.roles.forEach((role, column) => {
      const then = was?.[columns[column] ?? GONE];
      const outcome = is[column];
      if (outcome === then) return;
      if (outcome === 'allow') opened.push({ principal, role });
      else if (then === 'allow') shut.push({ principal, role });
      else if (then !== undefined) other.push({ principal, role });
    });
  });
  return { opened, shut: [...shut, ...lost(before, now)], other };
}

const GONE = -1;

/** What was allowed to principals, or for roles, that are no more. */
function lost(before: WhoMayAssume, now: WhoMayAssume): readonly Pair[] {
  const principals = positions(now.principals);
  const roles = positions(now.roles);
  return before.principals.flatMap((principal, row) =>
    before.roles.flatMap((role, column) => {
      if (principals.has(principal) && roles.has(role)) return [];
      return before.outcomes[row]?.[column] === 'allow' ? [{ principal, role }] : [];
    }),
  );
}

const positions = (arns: readonly string[]): ReadonlyMap<string, number> =>
  new Map(arns.map((arn, position) => [arn, position]));
