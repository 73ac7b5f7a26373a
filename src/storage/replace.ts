import { err, ok, type Result } from '../lib/result.ts';
import { attempt } from './attempt.ts';
import { write, type SaveFailure, type Store } from './save.ts';

/** Texts by their keys; null where nothing stands, or is to stand. */
export type Texts = Readonly<Record<string, string | null>>;

/**
 * Puts all texts in place, or none of them.
 * @returns what stood there before, which leads back
 */
export function replaceAll(store: Store, texts: Texts): Result<Texts, SaveFailure> {
  const before = attempt(() => Object.fromEntries(Object.keys(texts).map((key) => [key, store.read(key)])));
  if (!before.ok) return err({ code: 'denied' });
  for (const [key, text] of Object.entries(texts)) {
    const done = put(store, key, text);
    if (done.ok) continue;
    // What goes makes room for what comes back.
    const back = Object.entries(before.value).toSorted(([, one]) => (one === null ? -1 : 1));
    for (const [name, was] of back) put(store, name, was);
    return done;
  }
  return ok(before.value);
}

function put(store: Store, key: string, text: string | null): Result<null, SaveFailure> {
  if (text !== null) return write(store, key, text);
  return attempt(() => store.remove(key)).ok ? ok(null) : err({ code: 'denied' });
}
