import { err, ok, type Result } from '../../../lib/result.ts';
import type { SaveFormat } from '../../../storage/save.ts';
import { entryKey } from '../sandboxStore.ts';

/** What a world of the learner's own began from. */
export type Origin =
  | { readonly kind: 'empty' | 'link' }
  /** Another world, or a file, by its name. */
  | { readonly kind: 'world' | 'file'; readonly name: string };

/** What the list of worlds says of one without reading it. */
export interface WorldEntry {
  readonly title: string;
  readonly from: Origin;
  /** When it was last changed, ISO 8601 in UTC, by the device's clock. */
  readonly changed: string;
  readonly accounts: number;
  readonly roles: number;
}

/** How an entry is kept: under a key of its own, so that two tabs write none of each other's. */
export const entryFormat = (id: string): SaveFormat<WorldEntry> => ({
  key: entryKey(id),
  version: 1,
  decode: decodeEntry,
});

function decodeEntry(value: unknown): Result<WorldEntry, string> {
  if (typeof value !== 'object' || value === null) return err('expected an object');
  const { title, from, changed, accounts, roles } = value as Readonly<Record<string, unknown>>;
  if (typeof title !== 'string') return err('/title: expected a text');
  if (typeof changed !== 'string' || Number.isNaN(Date.parse(changed)))
    return err('/changed: expected a time');
  if (typeof accounts !== 'number' || typeof roles !== 'number')
    return err('/accounts, /roles: expected numbers');
  return isOrigin(from) ? ok({ title, from, changed, accounts, roles }) : err('/from: expected an origin');
}

function isOrigin(value: unknown): value is Origin {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'empty' || value.kind === 'link') return true;
  return (
    (value.kind === 'world' || value.kind === 'file') && 'name' in value && typeof value.name === 'string'
  );
}
