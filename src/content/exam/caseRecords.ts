import type { Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { GATES, type Gate } from '../lesson/gate.ts';
import { readSaved } from '../saved/lab.ts';

/** What somebody did with one case of the trust detective. */
export interface CaseRecord {
  readonly seed: number;
  /** The gate that stops its call. */
  readonly gate: Gate;
  /** Gates named wrongly, in their order. */
  readonly missed: readonly Gate[];
  /** Whether the gate was named. */
  readonly found: boolean;
  readonly mended: boolean;
}

const gate = z.enum(GATES);

/** Reads stored cases back, every part of them checked; the error says where and what was expected. */
export const decodeCases = (value: unknown): Result<readonly CaseRecord[], string> =>
  readSaved(records, value);

const records = z.array(
  z.strictObject({
    seed: z.int().min(0),
    gate,
    missed: z.array(gate),
    found: z.boolean(),
    mended: z.boolean(),
  }),
);

export const recordOf = (
  cases: readonly CaseRecord[],
  { seed, gate: stopping }: Pick<CaseRecord, 'seed' | 'gate'>,
): CaseRecord =>
  cases.find((each) => each.seed === seed) ?? {
    seed,
    gate: stopping,
    missed: [],
    found: false,
    mended: false,
  };

/** The case with one more gate named; one that is found stays as it is. */
export function withGuess(record: CaseRecord, guess: Gate): CaseRecord {
  if (record.found) return record;
  return guess === record.gate
    ? { ...record, found: true }
    : { ...record, missed: [...new Set([...record.missed, guess])] };
}

/** The list with that case at its end, at most 500 long. */
export const withRecord = (cases: readonly CaseRecord[], record: CaseRecord): readonly CaseRecord[] => [
  ...cases.filter(({ seed }) => seed !== record.seed).slice(-499),
  record,
];

/** What all cases come to. */
export interface CasesTotal {
  readonly found: number;
  readonly first: number;
  readonly mended: number;
  /** How often the call stopped at a gate, and another was named; the most often missed first. */
  readonly missed: readonly { readonly gate: Gate; readonly times: number }[];
}

export function totalOf(cases: readonly CaseRecord[]): CasesTotal {
  const found = cases.filter((each) => each.found);
  const times = new Map<Gate, number>();
  for (const { gate: stopping, missed } of cases)
    if (missed.length > 0) times.set(stopping, (times.get(stopping) ?? 0) + 1);
  return {
    found: found.length,
    first: found.filter(({ missed }) => missed.length === 0).length,
    mended: cases.filter(({ mended }) => mended).length,
    missed: [...times]
      .map(([each, count]) => ({ gate: each, times: count }))
      .toSorted((one, other) => other.times - one.times),
  };
}
