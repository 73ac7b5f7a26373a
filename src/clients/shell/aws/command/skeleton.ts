import type { Member, Shape } from '../../../../operations/shape.ts';

/** Parameters to fill in: each member with an empty value of its type, as `--generate-cli-skeleton` prints them. */
export const skeletonOf = (members: readonly Member[], isNamed = false): Readonly<Record<string, unknown>> =>
  Object.fromEntries(members.map((member) => [member.name, valueOf(member, isNamed ? member.name : '')]));

/** @param text what stands in place of text: nothing, or the name of the member */
function valueOf(shape: Shape, text: string): unknown {
  switch (shape.type) {
    case 'string':
      return shape.values?.[0] ?? text;
    case 'integer':
      return 0;
    case 'boolean':
      return true;
    case 'timestamp':
      return '1970-01-01T00:00:00';
    case 'blob':
      return text;
    case 'list':
      return [valueOf(shape.item, text)];
    case 'map':
      return { KeyName: valueOf(shape.value, text) };
    case 'structure':
      return skeletonOf(shape.members, text !== '');
  }
}
