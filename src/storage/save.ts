import { err, ok, type Result } from '../lib/result.ts';

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
}

export type LoadFailure =
  /** Storage cannot be used at all. */
  | { readonly code: 'denied' }
  /** Unreadable; the text has been put aside under `keptAs`. */
  | { readonly code: 'corrupt'; readonly detail: string; readonly keptAs: string }
  /** Made by a newer lab; put aside likewise. */
  | { readonly code: 'newer'; readonly version: number; readonly keptAs: string };

export type SaveFailure = { readonly code: 'denied' | 'full' };

/** Reads a save; null when there is none. What cannot be used is put aside, never thrown away. */
export function load<Value>(store: Store, format: SaveFormat<Value>): Result<Value | null, LoadFailure> {
  const text = attempt(() => store.read(format.key));
  if (!text.ok) return err({ code: 'denied' });
  if (text.value === null) return ok(null);
  const envelope = attempt((): unknown => JSON.parse(text.value ?? ''));
  if (!envelope.ok)
    return err({ code: 'corrupt', detail: envelope.error, keptAs: putAside(store, format, text.value) });
  if (!isEnvelope(envelope.value)) {
    const detail = 'expected an object with version and value';
    return err({ code: 'corrupt', detail, keptAs: putAside(store, format, text.value) });
  }
  const { version, value } = envelope.value;
  if (version > format.version)
    return err({ code: 'newer', version, keptAs: putAside(store, format, text.value) });
  const decoded = format.decode(value);
  return decoded.ok
    ? ok(decoded.value)
    : err({ code: 'corrupt', detail: decoded.error, keptAs: putAside(store, format, text.value) });
}

/** Writes a save over the last one. */
export function save<Value>(
  store: Store,
  format: SaveFormat<Value>,
  value: Value,
): Result<null, SaveFailure> {
  const written = attempt(() => store.write(format.key, JSON.stringify({ version: format.version, value })));
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

const isEnvelope = (value: unknown): value is { readonly version: number; readonly value: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'version' in value &&
  Number.isInteger(value.version);

/** Storage throws when it is full, denied or gone; here that is an expected failure. */
function attempt<Value>(action: () => Value): Result<Value, string> {
  try {
    return ok(action());
  } catch (error) {
    return err(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}
