import type { Interface } from '../../../explain/interface.ts';
import type { MapEdge } from '../../../view/map/map.ts';
import { parseArn } from '../../../world/names.ts';
import type { CallEnds } from './callOnMap.ts';
import type { Relations } from './relations.ts';
import type { SketchItem } from './sketching.ts';
import type { Trusted } from './trusted.ts';

/** From this many principals of one account that may assume one role, one edge stands for all of them. */
const BUNDLED_FROM = 4;

/**
 * The edges between the nodes of a map. Where many principals of an account may assume a role, an edge from the account
 * stands for them; those of the selected node are drawn one by one.
 * @param items all nodes; an edge needs both of its ends
 */
export function mapEdges(
  items: readonly SketchItem[],
  { trusts, letsIn, assumedBy }: Relations,
  call: CallEnds,
  selected: string | null,
  words: Interface,
): readonly MapEdge[] {
  const principals = countsByAccount(items);
  const edges = [
    ...items.flatMap(({ id, hangsOn }) =>
      hangsOn === null ? [] : [{ ...PLAIN, kind: 'belongs', from: hangsOn, to: id } as const],
    ),
    ...namings('trusts', trusts),
    ...namings('letsIn', letsIn),
    ...[...assumedBy].flatMap(([role, arns]) =>
      [...byAccount(arns)].flatMap(([account, own]) => {
        const isBundled = own.length >= BUNDLED_FROM && selected !== role;
        const alone = isBundled ? own.filter((arn) => arn === selected) : own;
        const label = words.map.bundle(own.length, principals.get(account) ?? own.length);
        return [
          ...(isBundled ? [{ ...PLAIN, kind: 'assumes', from: account, to: role, label } as const] : []),
          ...alone.map((arn) => ({ ...PLAIN, kind: 'assumes', from: arn, to: role }) as const),
        ];
      }),
    ),
    ...(call.caller !== null && call.target !== null
      ? [{ ...PLAIN, kind: 'call', from: call.caller, to: call.target } as const]
      : []),
  ];
  const known = new Set(items.map(({ id }) => id));
  return edges
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map((edge) => ({ id: `${edge.kind} ${edge.from} ${edge.to}`, ...edge }));
}

const PLAIN = { label: null, conditional: false };

/** An edge from each policy to everybody whom it names. */
const namings = <Kind extends 'trusts' | 'letsIn'>(
  kind: Kind,
  named: ReadonlyMap<string, readonly Trusted[]>,
) =>
  [...named].flatMap(([from, those]) =>
    those.map(({ node, conditional }) => ({ kind, from, to: node, label: null, conditional })),
  );

const accountOf = (arn: string): string => parseArn(arn)?.account ?? '';

/** ARNs by the account that they are of. */
function byAccount(arns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const arn of arns) {
    const account = accountOf(arn);
    const group = groups.get(account);
    if (group) group.push(arn);
    else groups.set(account, [arn]);
  }
  return groups;
}

/** How many users and roles of each account are drawn. */
const countsByAccount = (items: readonly SketchItem[]): ReadonlyMap<string, number> => {
  const principals = items.filter(({ kind }) => kind === 'user' || kind === 'role').map(({ id }) => id);
  return new Map([...byAccount(principals)].map(([account, own]) => [account, own.length]));
};
