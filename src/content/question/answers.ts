/** Every order of as many of the options as the right one has, but the right one. */
export function awayFrom(
  right: readonly string[],
  options: readonly string[],
): readonly (readonly string[])[] {
  return ordersOf(options, right.length).filter((order) => order.some((id, index) => id !== right[index]));
}

function ordersOf(ids: readonly string[], length: number): readonly (readonly string[])[] {
  if (length === 0) return [[]];
  return ids.flatMap((first) =>
    ordersOf(
      ids.filter((id) => id !== first),
      length - 1,
    ).map((rest) => [first, ...rest]),
  );
}
