/** Two lists in one order that keeps both: what only the second has comes after what it comes after there. */
export function aligned<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const all = [...first];
  second.forEach((item, index) => {
    if (all.includes(item)) return;
    const before = second[index - 1];
    const place = before === undefined ? 0 : all.indexOf(before) + 1;
    all.splice(place, 0, item);
  });
  return all;
}
