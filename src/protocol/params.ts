import type { NotModelledParameter } from '../operations/notModelled.ts';
import type { Operation } from '../operations/operation.ts';
import type { Member } from '../operations/shape.ts';

/** Values by the API's own names, as calls carry and answers give them. */
export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member's value; undefined for one that is not there, whatever its name. */
export const valueOf = (values: Values, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** A structure of the members that have a value. */
export function structureOf(
  members: readonly Member[],
  read: (member: Member) => unknown,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const member of members) {
    const value = read(member);
    if (value !== undefined) values[member.name] = value;
  }
  return values;
}

export const wireNameOf = (member: Pick<Member, 'name' | 'wireName'>): string =>
  member.wireName ?? member.name;

/**
 * The parameters with a mark for each that the operation has in AWS and not in the lab: what it says is not read, only
 * that it is there.
 */
export function withNotModelled(
  { notModelled }: Operation,
  params: Values,
  isThere: (parameter: NotModelledParameter) => boolean,
): Values {
  const there = notModelled?.filter(isThere) ?? [];
  return there.length === 0
    ? params
    : { ...params, ...Object.fromEntries(there.map(({ name }) => [name, true])) };
}
