import type { Member } from './shape.ts';

/**
 * A parameter that AWS takes and the lab has no model of: its name, and where and under which name HTTP carries it. A call
 * that has one is not judged, for its answer could be another.
 */
export type NotModelledParameter = Pick<Member, 'name' | 'wireName' | 'location'>;

type ByName = Readonly<Record<string, string>>;

/** Parameters that are carried under their own names. */
export const named = (...names: readonly string[]): readonly NotModelledParameter[] =>
  names.map((name) => ({ name }));

/** Parameters that are carried under other names, by their own. */
export const namedOtherwise = (wireNames: ByName): readonly NotModelledParameter[] =>
  Object.entries(wireNames).map(([name, wireName]) => ({ name, wireName }));

/** Parameters in headers, by their own names; a name that ends in `-` begins those of a map. */
export const headers = (wireNames: ByName): readonly NotModelledParameter[] =>
  Object.entries(wireNames).map(([name, wireName]) => ({ name, wireName, location: 'header' }));

/** Parameters in the query string, by their own names. */
export const queries = (wireNames: ByName): readonly NotModelledParameter[] =>
  Object.entries(wireNames).map(([name, wireName]) => ({ name, wireName, location: 'query' }));
