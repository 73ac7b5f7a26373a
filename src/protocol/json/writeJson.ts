import type { Member, Shape } from '../../operations/shape.ts';
import { isValues, structureOf, valueOf, type Values } from '../params.ts';

/** An answer's members as JSON protocols write them: times are seconds since 1970. */
export function writeJson(members: readonly Member[], values: Values): Record<string, unknown> {
  const written = structureOf(members, (member) => writeShape(member, valueOf(values, member.name)));
  return Object.fromEntries(
    members.flatMap((member) =>
      Object.hasOwn(written, member.name) ? [[member.wireName ?? member.name, written[member.name]]] : [],
    ),
  );
}

function writeShape(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.type) {
    case 'structure':
      return isValues(value) ? writeJson(shape.members, value) : {};
    case 'list':
      return Array.isArray(value) ? value.map((item) => writeShape(shape.item, item)) : [];
    case 'map':
      return isValues(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writeShape(shape.value, item)]))
        : {};
    case 'timestamp':
      return secondsOf(value);
    default:
      return value;
  }
}

/** Seconds since 1970, with a fraction where the time has one. */
function secondsOf(value: unknown): unknown {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? value : instant / 1000;
}
