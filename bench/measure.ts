import { Bench } from 'tinybench';

/** So many times in a row, that reading the clock costs nothing beside. */
const AT_ONCE = 200;

/** Each thing is measured in turn, this often: a machine that slows down slows all of them down. */
const ROUNDS = 20;

/** How often a second each of some things could be done, round by round. */
export type Rates<Name extends string> = readonly Readonly<Record<Name, number>>[];

/** Measures some things in turns, in one run: other work on the machine then falls on all of them. */
export async function measureInTurns<Name extends string>(
  what: Readonly<Record<Name, () => void>>,
): Promise<Rates<Name>> {
  await measureOnce(what);
  const rounds: Readonly<Record<Name, number>>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureOnce(what));
  return rounds;
}

async function measureOnce<Name extends string>(
  what: Readonly<Record<Name, () => void>>,
): Promise<Readonly<Record<Name, number>>> {
  const bench = new Bench({ time: 60, iterations: 3, warmupTime: 10, warmupIterations: 1 });
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

/** The median over all rounds of what is made of one: a rate, or a ratio of two. */
export function medianOf<Name extends string>(
  rounds: Rates<Name>,
  figure: (rates: Readonly<Record<Name, number>>) => number,
): number {
  const figures = rounds.map(figure).toSorted((one, other) => one - other);
  return figures[Math.floor(figures.length / 2)] ?? Number.NaN;
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
