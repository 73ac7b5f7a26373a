import type { FieldKey } from './fields.ts';

/** An access key in a form; one without an id is to be made. */
export interface KeyValue {
  readonly id: string | null;
  readonly status: 'Active' | 'Inactive';
}

/** What a field of a form holds: lists of pairs keep keys that are written twice, so that it can be said. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly (readonly [string, string])[]
  | readonly KeyValue[];

/** By field; one that is not there is not changed. */
export type FieldValues = Readonly<Partial<Record<FieldKey, FieldValue>>>;

/** The text of a field; empty when it is not there or is no text. */
export function textOf(values: FieldValues, key: FieldKey): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}
