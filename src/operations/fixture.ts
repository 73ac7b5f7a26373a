import type { Member, Shape } from './shape.ts';

/**
 * The model's members, reduced to the members and values that the lab's has, for whoever compares the two: the lab may
 * leave out what no learner needs, and may state nothing that the model does not.
 */
export const reducedMembers = (theirs: readonly Member[], ours: readonly Member[]): readonly Member[] =>
  theirs.flatMap((member) => {
    const own = ours.find(({ name }) => name === member.name);
    return own ? [reduced(member, own)] : [];
  });

function reduced<S extends Shape>(theirs: S, ours: Shape): S;
function reduced(theirs: Shape, ours: Shape): Shape {
  if (theirs.type === 'string' && theirs.values && ours.type === 'string') {
    return { ...theirs, values: theirs.values.filter((value) => ours.values?.includes(value)) };
  }
  if (theirs.type === 'list' && ours.type === 'list') {
    return { ...theirs, item: reduced(theirs.item, ours.item) };
  }
  if (theirs.type === 'map' && ours.type === 'map') {
    return { ...theirs, value: reduced(theirs.value, ours.value) };
  }
  if (theirs.type === 'structure' && ours.type === 'structure') {
    return { ...theirs, members: reducedMembers(theirs.members, ours.members) };
  }
  return theirs;
}

/** Members as the model could have them: without help, and without a wire name that is the name. */
export const bareMembers = (members: readonly Member[]): readonly Member[] =>
  members.map((member) => {
    const { summary: _, ...bare } = bareShape(member) as Member & { readonly summary?: string };
    if (bare.wireName !== bare.name) return bare;
    const { wireName: __, ...unnamed } = bare;
    return unnamed;
  });

function bareShape<S extends Shape>(shape: S): S;
function bareShape(shape: Shape): Shape {
  if (shape.type === 'list') return { ...shape, item: bareShape(shape.item) };
  if (shape.type === 'map') return { ...shape, value: bareShape(shape.value) };
  if (shape.type === 'structure') return { ...shape, members: bareMembers(shape.members) };
  return shape;
}
