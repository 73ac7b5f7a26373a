/** The browser's `Date`, ahead of the computer's clock by so many milliseconds: signatures then bear the lab's time. */
export const dateAhead = (RealDate: DateConstructor, milliseconds: number): DateConstructor => {
  const now = (): number => RealDate.now() + milliseconds;
  return new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
};
