import type { Interface } from '../../../explain/interface.ts';
import type { EditItem, EditSection } from '../../../view/world/menu.ts';
import { isDuplicated } from '../../../world/parts/duplicate.ts';
import { setFields } from '../../../world/parts/fields.ts';
import type { Part } from '../../../world/parts/part.ts';
import { placeOf } from '../../../world/parts/place.ts';
import { placesFor } from '../../../world/parts/placesFor.ts';
import { isRenamed } from '../../../world/parts/rename.ts';
import type { World } from '../../../world/world.ts';

/**
 * What can be done with a part, as a menu.
 * @param part null: the world itself
 */
export function editMenu(world: World, part: Part | null, words: Interface): readonly EditSection[] {
  const { sections, kind, addKind } = words.worldEdit;
  const adds = placesFor(world, part).map((each): EditItem => ({
    action: { what: 'add', kind: each },
    label: addKind(kind[each]),
  }));
  return [
    { title: sections.change, items: part ? changesOf(world, part, words) : [] },
    { title: sections.add, items: adds },
  ].filter(({ items }) => items.length > 0);
}

function changesOf(
  world: World,
  part: Part,
  { worldEdit: { action, detach } }: Interface,
): readonly EditItem[] {
  const isRoot = part.kind === 'unit' && part.name === 'Root';
  const hasName = isRenamed(part.kind) !== null && !isRoot && !isUnnamed(world, part);
  const hasDetails = setFields(part.kind).length > 0 && !isUnnamed(world, part);
  return [
    ...(hasDetails ? [{ action: { what: 'set' } as const, label: action.set }] : []),
    ...(hasName ? [{ action: { what: 'rename' } as const, label: action.rename }] : []),
    ...(isDuplicated(part.kind) && !isRoot
      ? [{ action: { what: 'duplicate' } as const, label: action.duplicate }]
      : []),
    ...(isRoot
      ? []
      : [{ action: { what: 'remove' } as const, label: isAttachment(part) ? detach : action.remove }]),
  ];
}

const isAttachment = ({ kind }: Part): boolean => kind === 'attachedPolicy' || kind === 'boundary';

/** A control policy that stands in the list of its unit or account: it has no name and nothing about it. */
const isUnnamed = (world: World, part: Part): boolean =>
  (part.kind === 'scp' || part.kind === 'rcp') && placeOf(world, part)?.[1] !== 'policies';
