import { err, ok, type Result } from '../../../lib/result.ts';
import { attempt } from '../../../storage/attempt.ts';
import { envelopeText } from '../../../storage/envelope.ts';
import { load, save, write, type SaveFailure, type Store } from '../../../storage/save.ts';
import { entryKey, sandboxKey, startKey } from '../sandboxStore.ts';
import { entryFormat, type Origin, type WorldEntry } from './entry.ts';

/** A store whose keys can be listed. */
export interface ListedStore extends Store {
  readonly keys: () => readonly string[];
}

/** A world of the learner's own, as far as it is known without reading it. */
export interface OwnWorld {
  readonly id: string;
  readonly title: string;
  /** Null when its entry is lost, or cannot be read: the world itself may well be. */
  readonly entry: WorldEntry | null;
}

/** The learner's own worlds, the one that was changed last first; no world is read for it. */
export function ownWorlds(
  store: ListedStore,
  ready: ReadonlySet<string>,
): Result<readonly OwnWorld[], { readonly code: 'denied' }> {
  const keys = attempt(() => store.keys());
  if (!keys.ok) return err({ code: 'denied' });
  const ids = new Set(keys.value.flatMap((key) => KEY.exec(key)?.[1] ?? []));
  const worlds = [...ids].filter((id) => !ready.has(id)).map((id) => ownWorld(store, id));
  return ok(worlds.toSorted((one, other) => -order(one, other)));
}

/** What the list says of one world. */
export function ownWorld(store: Store, id: string): OwnWorld {
  const kept = load(store, entryFormat(id));
  const entry = kept.ok ? kept.value : null;
  return { id, title: entry?.title ?? id, entry };
}

export function rename(
  store: Store,
  id: string,
  entry: WorldEntry,
  title: string,
): Result<null, SaveFailure> {
  return save(store, entryFormat(id), { ...entry, title });
}

/** The texts of a world by their keys. */
export type WorldTexts = Readonly<Record<string, string>>;

/** Everything that is kept of a world. */
export const textsOf = (store: Store, id: string): WorldTexts =>
  Object.fromEntries(
    [entryKey(id), startKey(id), sandboxKey(id)].flatMap((key) => {
      const text = attempt(() => store.read(key));
      return text.ok && text.value !== null ? [[key, text.value]] : [];
    }),
  );

/** Takes a world away; what it was can be put back. */
export function remove(store: Store, id: string): WorldTexts {
  const texts = textsOf(store, id);
  for (const key of Object.keys(texts)) attempt(() => store.remove(key));
  return texts;
}

/** Writes all texts, or none of them. */
export function putAll(store: Store, texts: WorldTexts): Result<null, SaveFailure> {
  for (const [index, [key, text]] of Object.entries(texts).entries()) {
    const written = write(store, key, text);
    if (written.ok) continue;
    for (const before of Object.keys(texts).slice(0, index)) attempt(() => store.remove(before));
    return written;
  }
  return ok(null);
}

/** Makes another of a world as it is kept, without reading it. */
export function duplicate(
  store: Store,
  id: string,
  as: { readonly id: string; readonly title: string; readonly now: string },
): Result<null, SaveFailure> {
  const { title, entry } = ownWorld(store, id);
  const from: Origin = { kind: 'world', name: title };
  const copied: WorldEntry = {
    title: as.title,
    from,
    changed: as.now,
    accounts: entry?.accounts ?? 0,
    roles: entry?.roles ?? 0,
  };
  const texts = Object.entries(textsOf(store, id))
    .filter(([key]) => key !== entryKey(id))
    .map(([key, text]) => [key.slice(0, -id.length) + as.id, text]);
  return putAll(store, {
    ...Object.fromEntries(texts),
    [entryKey(as.id)]: envelopeText(entryFormat(as.id), copied, null),
  });
}

/** Entries, starts and saves, by the id at their end; what was put aside has a dot in it. */
const KEY = /^sts-lab\/(?:world|start|sandbox)\/([a-z0-9-]+)$/;

const order = (one: OwnWorld, other: OwnWorld): number => {
  const [first, second] = [one.entry?.changed ?? '', other.entry?.changed ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};
