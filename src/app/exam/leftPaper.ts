import type { Progress } from '../../content/exam/progress.ts';
import { attempt } from '../../storage/attempt.ts';
import { revisionIn } from '../../storage/envelope.ts';
import { loadKept, type LoadFailure, type Store } from '../../storage/save.ts';
import { PAPER } from './examStore.ts';

/** A paper to go on with. */
export interface Left {
  readonly progress: Progress | null;
  /** Of the save that it was read from, or goes on from. */
  readonly revision: string | null;
}

export interface LeftPaper extends Left {
  /** Why a paper that was kept could not be opened; null when it could, or when none was kept. */
  readonly unread: LoadFailure | null;
}

/** What could not be kept; it lasts as long as the page is open. */
let unsaved: Left | null = null;

/** Holds on to a paper that could not be kept, so that other pages of the lab can be read meanwhile; null: all is kept. */
export function holdOn(store: Store, progress: Progress | null): void {
  unsaved = progress && { progress, revision: revisionNow(store) };
}

/** The paper that was left: what could not be kept, unless another tab has gone on since, or what was. */
export function leftPaper(store: Store): LeftPaper {
  const held = unsaved;
  if (held && revisionNow(store) === held.revision) return { ...held, unread: null };
  const kept = loadKept(store, PAPER);
  if (!kept.ok) return { progress: null, revision: null, unread: kept.error };
  return { progress: kept.value?.value ?? null, revision: kept.value?.revision ?? null, unread: null };
}

function revisionNow(store: Store): string | null {
  const stored = attempt(() => store.read(PAPER.key));
  return stored.ok && stored.value !== null ? revisionIn(stored.value) : null;
}
