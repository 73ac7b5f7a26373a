/** Does a piece of work, and marks in the timeline of the runtime, under a name, how long it took. */
export function measured<T>(name: string, work: () => T): T {
  const start = performance.now();
  const done = work();
  performance.measure(name, { start });
  return done;
}
