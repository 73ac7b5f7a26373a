import { memoised } from '../../lib/memoised.ts';
import { pointerOf, type Finding, type Locate, type Path, type WorldFileError } from './fileError.ts';
import { MAX_ERRORS, type Json } from './source.ts';

/**
 * Turns findings into errors: in the order of the file, one for each value, the first few only.
 * @param textErrors what was wrong with the text itself, placed already
 */
export function reportOf(
  findings: readonly Finding[],
  value: Json,
  locate: Locate | null,
  textErrors: readonly WorldFileError[] = [],
): WorldFileError[] {
  const placed = inFileOrder(findings, value)
    .slice(0, MAX_ERRORS)
    .map((finding): WorldFileError => {
      const place = locate?.(finding.path, finding.part) ?? null;
      return {
        path: pointerOf(finding.path),
        line: place?.line ?? null,
        column: place?.column ?? null,
        code: finding.code,
        expected: finding.expected,
        found: finding.found,
      };
    });
  const all = [
    ...textErrors,
    ...placed.filter((each) => !textErrors.some((other) => byPlace(each, other) === 0)),
  ];
  if (textErrors.length > 0) all.sort(byPlace);
  return all.slice(0, MAX_ERRORS);
}

const byPlace = (one: WorldFileError, other: WorldFileError): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

function inFileOrder(findings: readonly Finding[], value: Json): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const pointer = pointerOf(finding.path);
    if (!once.has(pointer)) once.set(pointer, finding);
  }
  return [...once.values()]
    .map((finding) => ({ finding, rank: rankOf(finding.path, value) }))
    .toSorted((one, other) => compareRanks(one.rank, other.rank))
    .map(({ finding }) => finding);
}

/** The position of each step among its siblings; -1 for one that is not there, which comes before all that are. */
function rankOf(path: Path, root: Json): number[] {
  let value: Json | undefined = root;
  return path.map((step) => {
    if (typeof value !== 'object' || value === null) return -1;
    const position: number | undefined = Array.isArray(value)
      ? Number(step)
      : positionsOf(value).get(String(step));
    value = position === undefined ? undefined : (value as Record<string | number, Json>)[step];
    return position ?? -1;
  });
}

const positionsOf = memoised(
  (value: object) => new Map(Object.keys(value).map((key, index) => [key, index])),
);

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (rank !== against) return rank - against;
  }
  return one.length - other.length;
}
