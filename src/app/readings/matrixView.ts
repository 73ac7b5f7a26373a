import type { Followed } from '../../analysis/followEdits.ts';
import type { Changes } from '../../analysis/changes.ts';
import { entitiesOf, type Entity } from '../../analysis/principals.ts';
import {
  fullName,
  type CellChange,
  type MatrixFilter,
  type MatrixHead,
  type MatrixRow,
  type MatrixView,
} from '../../view/matrix/matrix.ts';
import { fits, sizeOf } from './matrixAmong.ts';

type Outcomes = MatrixRow['outcomes'];

/** The matrix as it is shown: of the answers those that the filter leaves, with what the last change changed. */
export function matrixView({ now, changes, draft }: Followed, filter: MatrixFilter): MatrixView {
  const heads = new Map(entitiesOf(draft).map((entity) => [entity.arn, headOf(entity)]));
  const changed = changesByPair(changes);
  const shown = (arns: readonly string[], text: string): readonly Shown[] => {
    const isFit = fits(text);
    return arns.flatMap((arn, position) => {
      const head = heads.get(arn);
      return head && isFit(arn, fullName(head)) ? [{ head, position }] : [];
    });
  };
  const isTelling = tellingTest(filter);
  const all = shown(now.roles, filter.roles);
  const rows = shown(now.principals, filter.principals).flatMap(({ head, position }) => {
    const row = rowOf(head, now.outcomes[position] ?? [], all, changed.get(head.arn));
    return row.outcomes.some((outcome, column) => isTelling(outcome, row.changes.get(column))) ? [row] : [];
  });
  const kept = all.flatMap((_, column) =>
    rows.some(({ outcomes, changes: of }) => isTelling(outcomes[column], of.get(column))) ? [column] : [],
  );
  const left = kept.length === all.length ? rows : rows.map((row) => narrowed(row, kept));
  const size = sizeOf(draft);
  return {
    roles: kept.flatMap((column) => all[column]?.head ?? []),
    rows: left,
    counts: {
      principals: left.length,
      ofPrincipals: size.principals,
      roles: kept.length,
      ofRoles: size.roles,
      allowed: left.reduce(
        (sum, { outcomes }) => sum + outcomes.filter((each) => each === 'allow').length,
        0,
      ),
    },
  };
}

/** A principal or role that is shown, and its position among the answers. */
interface Shown {
  readonly head: MatrixHead;
  readonly position: number;
}

const headOf = ({ arn, account: { id, alias }, entity }: Entity): MatrixHead => ({
  arn,
  name: entity.name,
  account: { id, name: alias ?? id },
  kind: 'trustPolicy' in entity ? 'role' : 'user',
});

/** By the ARN of the principal, then of the role. */
function changesByPair(changes: Changes): ReadonlyMap<string, ReadonlyMap<string, CellChange>> {
  const byPair = new Map<string, Map<string, CellChange>>();
  for (const kind of ['opened', 'shut', 'other'] as const) {
    for (const { principal, role } of changes[kind]) {
      const row = byPair.get(principal) ?? new Map<string, CellChange>();
      byPair.set(principal, row.set(role, kind));
    }
  }
  return byPair;
}

/** Whether a pair keeps its principal and its role among those that are shown. */
const tellingTest =
  ({ onlyAllowed, onlyChanged }: MatrixFilter) =>
  (outcome: Outcomes[number] | undefined, change: CellChange | undefined): boolean =>
    (!onlyAllowed || outcome === 'allow') && (!onlyChanged || change !== undefined);

function rowOf(
  head: MatrixHead,
  outcomes: Outcomes,
  columns: readonly Shown[],
  changes: ReadonlyMap<string, CellChange> = NO_CHANGES,
): MatrixRow {
  const shown =
    columns.length === outcomes.length
      ? outcomes
      : columns.flatMap(({ position }) => outcomes[position] ?? []);
  if (changes.size === 0) return { head, outcomes: shown, changes: UNCHANGED };
  const marks = columns.flatMap(({ head: { arn } }, column) => {
    const change = changes.get(arn);
    return change ? [[column, change] as const] : [];
  });
  return { head, outcomes: shown, changes: new Map(marks) };
}

/** The row with some of its columns, by their positions. */
const narrowed = (row: MatrixRow, kept: readonly number[]): MatrixRow => ({
  head: row.head,
  outcomes: kept.flatMap((column) => row.outcomes[column] ?? []),
  changes: new Map(
    kept.flatMap((column, position) => {
      const change = row.changes.get(column);
      return change ? [[position, change] as const] : [];
    }),
  ),
});

const NO_CHANGES: ReadonlyMap<string, CellChange> = new Map();
const UNCHANGED: ReadonlyMap<number, CellChange> = new Map();
