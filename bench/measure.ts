import { Bench } from 'tinybench';

/** So many times in a row, that reading the clock costs nothing beside. */
const AT_ONCE = 200;

/**
 * How often a second each of some things can be done, measured one after another in one run. By the median, since other
 * work on the machine can only slow one down.
 */
export async function ratesOf<Name extends string>(
  what: Readonly<Record<Name, () => void>>,
): Promise<Readonly<Record<Name, number>>> {
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  for (const [name, run] of Object.entries<() => void>(what)) {
    bench.add(name, () => {
      for (let time = 0; time < AT_ONCE; time++) run();
    });
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [
      name,
      'throughput' in result ? result.throughput.p50 * AT_ONCE : Number.NaN,
    ]),
  ) as Record<Name, number>;
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
