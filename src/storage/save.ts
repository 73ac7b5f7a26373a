import { err, ok, type Result } from '../lib/result.ts';
import { attempt } from './attempt.ts';
import { envelopeOf, envelopeText, openEnvelope, revisionIn, saysTheSame, type Packing } from './envelope.ts';

/** Where saves are kept: the browser's storage, or a map in tests. Both ways may fail. */
export interface Store {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
}

/** One kind of save: its place, its version, and how to make sure of what was read. */
export interface SaveFormat<Value> {
  readonly key: string;
  readonly version: number;
  /** Checks every part of a value read from storage; the error says where and what. */
  readonly decode: (value: unknown) => Result<Value, string>;
  /** How long saves are packed; left out, none is. */
  readonly packing?: Packing;
}

/** A save and the mark that its writer gave it; null of one that was written without. */
export interface Kept<Value> {
  readonly value: Value;
  readonly revision: string | null;
}

export type LoadFailure =
  /** Storage cannot be used at all. */
  | { readonly code: 'denied' }
  /** Unreadable; the text has been put aside under `keptAs`. */
  | { readonly code: 'corrupt'; readonly detail: string; readonly keptAs: string }
  /** Made by a newer lab; put aside likewise. */
  | { readonly code: 'newer'; readonly version: number; readonly keptAs: string };

export type SaveFailure = { readonly code: 'denied' | 'full' };

/** Why a save that goes on from another was not written: somebody has written since, and it still stands. */
export type OtherWriter = { readonly code: 'otherWriter' };

/** Reads a save; null when there is none. What cannot be used is put aside, never thrown away. */
export function load<Value>(store: Store, format: SaveFormat<Value>): Result<Value | null, LoadFailure> {
  const kept = loadKept(store, format);
  return kept.ok ? ok(kept.value && kept.value.value) : kept;
}

/** The same with the save's revision. */
export function loadKept<Value>(
  store: Store,
  format: SaveFormat<Value>,
): Result<Kept<Value> | null, LoadFailure> {
  const stored = attempt(() => store.read(format.key));
  if (!stored.ok) return err({ code: 'denied' });
  const text = stored.value;
  if (text === null) return ok(null);
  const corrupt = (detail: string): Result<never, LoadFailure> =>
    err({ code: 'corrupt', detail, keptAs: putAside(store, format, text) });
  const envelope = envelopeOf(text);
  if (!envelope.ok) return corrupt(envelope.error);
  const { version, revision = null } = envelope.value;
  if (version > format.version) return err({ code: 'newer', version, keptAs: putAside(store, format, text) });
  const value = openEnvelope(envelope.value, format.packing);
  if (!value.ok) return corrupt(value.error);
  const decoded = format.decode(value.value);
  return decoded.ok ? ok({ value: decoded.value, revision }) : corrupt(decoded.error);
}

/** Writes a save over the last one. */
export function save<Value>(
  store: Store,
  format: SaveFormat<Value>,
  value: Value,
): Result<null, SaveFailure> {
  const written = write(store, format.key, envelopeText(format, value, null));
  return written.ok ? ok(null) : written;
}

/**
 * Writes a save that goes on from the one of a revision; when another stands there by now, that one stays. A save that
 * says what stands there already is not written.
 * @param goesOnFrom null when none was there, or one without a revision
 * @returns the revision that stands there now
 */
export function saveNext<Value>(
  store: Store,
  format: SaveFormat<Value>,
  value: Value,
  { goesOnFrom, revision }: { readonly goesOnFrom: string | null; readonly revision: string },
): Result<string | null, SaveFailure | OtherWriter> {
  const stored = attempt(() => store.read(format.key));
  if (!stored.ok) return err({ code: 'denied' });
  const text = envelopeText(format, value, revision);
  if (stored.value !== null) {
    const stands = revisionIn(stored.value);
    if (saysTheSame(stored.value, text)) return ok(stands);
    if (stands !== goesOnFrom) return err({ code: 'otherWriter' });
  }
  const written = write(store, format.key, text);
  return written.ok ? ok(revision) : written;
}

/** Writes a text, or says why it cannot be written. */
export function write(store: Store, key: string, text: string): Result<null, SaveFailure> {
  const written = attempt(() => store.write(key, text));
  return written.ok ? ok(null) : err({ code: /quota/i.test(written.error) ? 'full' : 'denied' });
}

export const forget = <Value>(store: Store, format: SaveFormat<Value>): void => {
  attempt(() => store.remove(format.key));
};

/** Where the text now stands: beside, or where it was when there is no room beside. An earlier one is not written over. */
function putAside<Value>(store: Store, { key }: SaveFormat<Value>, text: string): string {
  const taken = (name: string): boolean => {
    const there = attempt(() => store.read(name));
    return !there.ok || (there.value !== null && there.value !== text);
  };
  const keptAs = [`${key}.broken`, `${key}.broken2`, `${key}.broken3`].find((name) => !taken(name));
  if (keptAs === undefined || !attempt(() => store.write(keptAs, text)).ok) return key;
  attempt(() => store.remove(key));
  return keptAs;
}
