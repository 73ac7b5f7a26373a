import type { Member, Shape } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Parameters in the types that their shapes have, as clients would have sent them: a document given as an object becomes its
 * JSON text, a single value where a list belongs a list of one. What has no better form stays, for validation to name.
 */
export function conform(members: readonly Member[], params: Values): Values {
  let conformed: Record<string, unknown> | null = null;
  for (const member of members) {
    const given = params[member.name];
    if (given === undefined || given === null || (member.type === 'string' && typeof given === 'string'))
      continue;
    const value = conformValue(member, given);
    if (value !== given) (conformed ??= { ...params })[member.name] = value;
  }
  return conformed ?? params;
}

function conformValue(shape: Shape, given: unknown): unknown {
  switch (shape.type) {
    case 'list':
      return (Array.isArray(given) ? given : [given]).map((item) => conformValue(shape.item, item));
    case 'structure':
      return isRecord(given) ? conform(shape.members, given) : {};
    case 'map':
      return isRecord(given)
        ? Object.fromEntries(
            Object.entries(given).map(([key, value]) => [key, conformValue(shape.value, value)]),
          )
        : {};
    case 'boolean':
      return given === 'true' ? true : given === 'false' ? false : given;
    case 'integer':
      return typeof given === 'object' ? JSON.stringify(given) : given;
    default:
      return textOf(given);
  }
}

const textOf = (given: unknown): string =>
  typeof given === 'object' ? (JSON.stringify(given) ?? '') : String(given);

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
