export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The lines that lead from one text to another: as few changes as there can be, removals before additions. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const shared = sharedLengths(old, fresh);
  const diff: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const removed = old[i];
    const added = fresh[j];
    if (removed !== undefined && removed === added) {
      diff.push({ kind: 'same', text: removed });
      i++;
      j++;
    } else if (
      removed !== undefined &&
      (added === undefined || at(shared, i + 1, j) >= at(shared, i, j + 1))
    ) {
      diff.push({ kind: 'removed', text: removed });
      i++;
    } else if (added !== undefined) {
      diff.push({ kind: 'added', text: added });
      j++;
    }
  }
  return diff;
}

/** `[i][j]`: how many lines `old` from i on and `fresh` from j on share in order. */
function sharedLengths(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => fresh.map(() => 0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row)
        row[j] =
          old[i] === fresh[j]
            ? at(table, i + 1, j + 1) + 1
            : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;
