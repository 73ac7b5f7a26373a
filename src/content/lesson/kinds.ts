import { z } from '../../lib/zod.ts';

/**
 * One of several objects, told apart by a field that each has and no other, so that what is wrong inside is told for
 * the object that was meant.
 * @param expected what is told of a value that is none of them, or more than one
 */
export const oneOfKinds = <Kinds extends Readonly<Record<string, z.ZodType>>>(
  expected: string,
  kinds: Kinds,
) =>
  z
    .unknown()
    .transform((value, context): z.output<Kinds[keyof Kinds]> => {
      const [kind, ...others] = Object.keys(kinds).filter(
        (name) => isObject(value) && Object.hasOwn(value, name),
      );
      const schema = kind === undefined || others.length > 0 ? undefined : kinds[kind];
      if (!schema) {
        context.addIssue({ code: 'custom', message: expected, input: value });
        return z.NEVER;
      }
      const read = schema.safeParse(value);
      if (read.success) return read.data as z.output<Kinds[keyof Kinds]>;
      for (const issue of read.error.issues) context.addIssue({ ...issue, input: undefined } as never);
      return z.NEVER;
    })
    .meta({ kinds: Object.values(kinds) });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
