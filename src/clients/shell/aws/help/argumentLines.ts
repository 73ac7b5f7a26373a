import type { Shape } from '../../../../operations/shape.ts';
import type { Argument } from '../command/argument.ts';
import { jsonText } from '../output/json.ts';
import { skeletonOf } from '../command/skeleton.ts';
import { wrap } from './layout.ts';

/** An argument in a page of help: name, type, what it is for, and how structures are written. */
export function argumentLines({
  name,
  takes,
  shape,
  summary,
  choices,
  negates,
}: Argument): readonly string[] {
  if (negates !== undefined) return [];
  const type = shape?.type ?? (takes === 'none' ? 'boolean' : 'string');
  const title = type === 'boolean' && shape ? `${name} | ${name.replace('--', '--no-')}` : name;
  const values = choices ?? (shape?.type === 'string' ? shape.values : undefined);
  return [
    `${title} (${type})`,
    ...wrap(summary ?? '').map((line) => `   ${line}`),
    ...(values ? ['', `   Possible values: ${values.join(', ')}`] : []),
    ...(shape ? syntaxLines(shape) : []),
    '',
  ];
}

function syntaxLines(shape: Shape): readonly string[] {
  const inner = shape.type === 'list' ? shape.item : shape;
  if (inner.type !== 'structure')
    return shape.type === 'list' ? ['', `   Syntax: "${inner.type}" "${inner.type}" ...`] : [];
  const shorthand = inner.members.map((member) => `${member.name}=${shorthandOf(member)}`).join(',');
  const skeleton = skeletonOf(inner.members);
  const json = jsonText(shape.type === 'list' ? [skeleton] : skeleton);
  return [
    '',
    '   Shorthand Syntax:',
    `      ${shorthand}${shape.type === 'list' ? ' ...' : ''}`,
    '',
    '   JSON Syntax:',
    ...json.split('\n').map((line) => `      ${line}`),
  ];
}

function shorthandOf(shape: Shape): string {
  switch (shape.type) {
    case 'list': {
      const item = shorthandOf(shape.item);
      return shape.item.type === 'structure' ? `[${item},${item}]` : `${item},${item}`;
    }
    case 'structure':
      return `{${shape.members.map((member) => `${member.name}=${shorthandOf(member)}`).join(',')}}`;
    case 'map':
      return `{KeyName1=${shorthandOf(shape.value)}}`;
    default:
      return shape.type;
  }
}
