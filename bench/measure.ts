import { Bench } from 'tinybench';

/** So many times in a row, that reading the clock costs nothing beside. */
const AT_ONCE = 200;

/** Each thing is measured in turn, this often: a machine that slows down slows all of them down. */
const ROUNDS = 12;

/**
 * How often a second each of some things can be done, in one run. By the median of the rounds, since other work on the
 * machine can only slow one down.
 */
export async function ratesOf<Name extends string>(
  what: Readonly<Record<Name, () => void>>,
): Promise<Readonly<Record<Name, number>>> {
  const rates = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, rate] of await measuredOnce(what)) rates.set(name, [...(rates.get(name) ?? []), rate]);
  }
  return Object.fromEntries([...rates].map(([name, each]) => [name, medianOf(each)])) as Record<Name, number>;
}

async function measuredOnce(
  what: Readonly<Record<string, () => void>>,
): Promise<readonly (readonly [string, number])[]> {
  const bench = new Bench({ time: 100, warmupTime: 20 });
  for (const [name, run] of Object.entries(what)) {
    bench.add(name, () => {
      for (let time = 0; time < AT_ONCE; time++) run();
    });
  }
  await bench.run();
  return bench.tasks.map(
    ({ name, result }) =>
      [name, 'throughput' in result ? result.throughput.p50 * AT_ONCE : Number.NaN] as const,
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that one run takes: the fastest of some, since other work can only slow one down. */
export function fastest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
