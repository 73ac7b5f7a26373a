/** Work that can be put aside after each step, and says after each how far it is. */
export type Steps<Progress, Value> = Generator<Progress, Value, undefined>;

/** Does the work in one go. */
export function finish<Value>(steps: Steps<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
