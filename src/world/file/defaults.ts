import { sameJson } from '../../lib/sameJson.ts';
import { z } from '../../lib/zod.ts';

/** The value without the members that a schema would fill in as they are, so that files stay short. */
export function withoutDefaults(value: unknown, schema: z.core.$ZodType): unknown {
  const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const kind = inner.options.find((option) => z.safeParse(option, value).success);
    return kind ? withoutDefaults(value, kind) : value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => withoutDefaults(item, inner.element));
  }
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const shape = inner.shape as Readonly<Record<string, z.core.$ZodType>>;
  const members = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const field = shape[key];
    if (field instanceof z.ZodDefault && sameJson(member, field.def.defaultValue)) return [];
    return [[key, field ? withoutDefaults(member, field) : member]];
  });
  return Object.fromEntries(members);
}
