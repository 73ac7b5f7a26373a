/** Trees that nest deeper are refused before they can exhaust the stack of whoever walks through them. */
const MAX_DEPTH = 64;

/** Whether a tree nests too deep; gone through level by level, since its depth is what is in doubt. */
export function isTooDeep<Node>(root: Node, childrenOf: (node: Node) => readonly Node[]): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) level = level.flatMap(childrenOf);
  return level.length > 0;
}
