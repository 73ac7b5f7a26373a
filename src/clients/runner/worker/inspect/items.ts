import { childOf, type Writing } from './writing.ts';

const MOST = 100;

/** The items of a list, holes counted together. */
export function indexed(list: readonly unknown[], writing: Writing): readonly string[] {
  const inside = childOf(writing);
  const items: string[] = [];
  let index = 0;
  while (index < list.length && items.length < MOST) {
    const from = index;
    while (index < list.length && !Object.hasOwn(list, index)) index++;
    if (index > from) items.push(holes(index - from));
    else items.push(inside.inspect(list[index++], inside));
  }
  return [...items, ...more(list.length - index)];
}

const holes = (count: number): string => `<${count} empty item${count > 1 ? 's' : ''}>`;

export function listed(values: readonly unknown[], writing: Writing): readonly string[] {
  const inside = childOf(writing);
  return [
    ...values.slice(0, MOST).map((value) => inside.inspect(value, inside)),
    ...more(values.length - MOST),
  ];
}

export function paired(map: ReadonlyMap<unknown, unknown>, writing: Writing): readonly string[] {
  const inside = childOf(writing);
  return [
    ...[...map]
      .slice(0, MOST)
      .map(([key, value]) => `${inside.inspect(key, inside)} => ${inside.inspect(value, inside)}`),
    ...more(map.size - MOST),
  ];
}

const more = (count: number): readonly string[] =>
  count > 0 ? [`... ${count} more item${count > 1 ? 's' : ''}`] : [];
