import type { Member, Shape } from '../../../../operations/shape.ts';

/** What an answer has in it: names and types, structures indented. */
export const outputLines = (members: readonly Member[]): readonly string[] =>
  members.flatMap((member) => [`${member.name} -> (${member.type})`, ...inner(member), '']);

const inner = (shape: Shape): readonly string[] => {
  switch (shape.type) {
    case 'structure':
      return indented(outputLines(shape.members));
    case 'list':
      return indented([`(${shape.item.type})`, ...inner(shape.item)]);
    case 'map':
      return indented(['key -> (string)', `value -> (${shape.value.type})`, ...inner(shape.value)]);
    default:
      return [];
  }
};

const indented = (lines: readonly string[]): readonly string[] => [
  '',
  ...lines.map((line) => (line === '' ? '' : `   ${line}`)),
];
