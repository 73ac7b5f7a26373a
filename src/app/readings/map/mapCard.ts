import type { Interface } from '../../../explain/interface.ts';
import type { MapCardView } from '../../../view/map/MapCard.tsx';
import type { MapNode, MapNodeKind } from '../../../view/map/map.ts';
import type { World } from '../../../world/world.ts';
import { shortName } from '../names.ts';
import { trustedName } from './mapNames.ts';
import type { Relations } from './relations.ts';

/** What is told of the selected node: what it is, whom it names and who names it, what it may assume and who may assume it. */
export function mapCard(world: World, words: Interface, node: MapNode, related: Relations): MapCardView {
  const { id, kind, label, detail } = node;
  const tell = words.map.card;
  const facts = FACTS[kind] ?? [];
  return {
    kind,
    title: label,
    detail,
    arn: id.startsWith('arn:') ? id : null,
    facts: facts.flatMap((fact) => {
      const names = NAMES[fact](world, words, id, related);
      const none = NONE[fact];
      return names.length === 0 && none === null
        ? []
        : [{ title: tell[fact], names, none: none ? tell[none] : '' }];
    }),
  };
}

type Fact = 'trusts' | 'trustedBy' | 'letsIn' | 'letInBy' | 'mayAssume' | 'assumedBy';

/** What there is to say of each kind of node. */
const FACTS: Readonly<Partial<Record<MapNodeKind, readonly Fact[]>>> = {
  account: ['trustedBy', 'letInBy'],
  user: ['mayAssume', 'trustedBy', 'letInBy'],
  role: ['trusts', 'assumedBy', 'mayAssume', 'trustedBy', 'letInBy'],
  bucket: ['letsIn'],
  resource: ['letsIn'],
  provider: ['trustedBy'],
  service: ['trustedBy', 'letInBy'],
  outsideAccount: ['trustedBy', 'letInBy'],
  outsidePrincipal: ['trustedBy', 'letInBy'],
  gone: ['trustedBy', 'letInBy'],
  anyone: ['trustedBy', 'letInBy'],
};

type NamesOf = (world: World, words: Interface, id: string, related: Relations) => readonly string[];

const NAMES: Readonly<Record<Fact, NamesOf>> = {
  trusts: (world, words, id, { trusts }) => namedBy(world, words, trusts, id),
  letsIn: (world, words, id, { letsIn }) => namedBy(world, words, letsIn, id),
  trustedBy: (world, _, id, { trusts }) => naming(world, trusts, id),
  letInBy: (world, _, id, { letsIn }) => naming(world, letsIn, id),
  mayAssume: (world, _, id, { assumedBy }) =>
    [...assumedBy].flatMap(([role, arns]) => (arns.includes(id) ? [shortName(world, role)] : [])),
  assumedBy: (world, _, id, { assumedBy }) => (assumedBy.get(id) ?? []).map((arn) => shortName(world, arn)),
};

/** What is said where there are no names; null: the fact is left out. */
const NONE = {
  trusts: 'trustsNobody',
  trustedBy: 'noRole',
  letsIn: 'letsInNobody',
  letInBy: null,
  mayAssume: 'mayAssumeNone',
  assumedBy: 'nobody',
} as const satisfies Readonly<Record<Fact, keyof Interface['map']['card'] | null>>;

type Named = Relations['trusts'];

const namedBy = (world: World, words: Interface, named: Named, id: string): readonly string[] =>
  (named.get(id) ?? []).map((each) => trustedName(world, words, each));

const naming = (world: World, named: Named, id: string): readonly string[] =>
  [...named].flatMap(([from, those]) =>
    those.some(({ node }) => node === id) ? [shortName(world, from)] : [],
  );
