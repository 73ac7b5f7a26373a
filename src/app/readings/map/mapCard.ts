import type { Interface } from '../../../explain/interface.ts';
import type { MapCardView } from '../../../view/map/MapCard.tsx';
import type { MapNode, MapNodeKind } from '../../../view/map/map.ts';
import type { World } from '../../../world/world.ts';
import { shortName } from '../names.ts';
import { trustedName } from './mapNames.ts';
import type { Relations } from './relations.ts';

/** What is told of the selected node: what it is, whom it trusts and who trusts it, what it may assume and who may assume it. */
export function mapCard(world: World, words: Interface, node: MapNode, related: Relations): MapCardView {
  const { id, kind, label, detail } = node;
  const tell = words.map.card;
  const facts = FACTS[kind] ?? [];
  return {
    kind,
    title: label,
    detail,
    arn: id.startsWith('arn:') ? id : null,
    facts: facts.map((fact) => {
      const names = NAMES[fact](world, words, id, related);
      return { title: tell[fact], names, none: NONE[fact](words) };
    }),
  };
}

type Fact = 'trusts' | 'trustedBy' | 'mayAssume' | 'assumedBy';

/** What there is to say of each kind of node. */
const FACTS: Readonly<Partial<Record<MapNodeKind, readonly Fact[]>>> = {
  account: ['trustedBy'],
  user: ['mayAssume', 'trustedBy'],
  role: ['trusts', 'assumedBy', 'mayAssume', 'trustedBy'],
  provider: ['trustedBy'],
  service: ['trustedBy'],
  outsideAccount: ['trustedBy'],
  outsidePrincipal: ['trustedBy'],
  gone: ['trustedBy'],
  anyone: ['trustedBy'],
};

type NamesOf = (world: World, words: Interface, id: string, related: Relations) => readonly string[];

const NAMES: Readonly<Record<Fact, NamesOf>> = {
  trusts: (world, words, id, { trusts }) =>
    (trusts.get(id) ?? []).map((each) => trustedName(world, words, each)),
  trustedBy: (world, _, id, { trusts }) =>
    [...trusts].flatMap(([role, trusted]) =>
      trusted.some(({ node }) => node === id) ? [shortName(world, role)] : [],
    ),
  mayAssume: (world, _, id, { assumedBy }) =>
    [...assumedBy].flatMap(([role, arns]) => (arns.includes(id) ? [shortName(world, role)] : [])),
  assumedBy: (world, _, id, { assumedBy }) => (assumedBy.get(id) ?? []).map((arn) => shortName(world, arn)),
};

const NONE: Readonly<Record<Fact, (words: Interface) => string>> = {
  trusts: ({ map }) => map.card.trustsNobody,
  trustedBy: ({ map }) => map.card.noRole,
  mayAssume: ({ map }) => map.card.noRole,
  assumedBy: ({ map }) => map.card.nobody,
};
