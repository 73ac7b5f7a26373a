import type { Progress } from '../../content/exam/progress.ts';
import { revisionIn } from '../../storage/envelope.ts';
import { forget, saveNext, type OtherWriter, type SaveFailure, type Store } from '../../storage/save.ts';
import { attempt } from '../../storage/attempt.ts';
import { PAPER } from './examStore.ts';
import { randomNumber } from './randomNumber.ts';

/** How a change was kept: as it was; again, after somebody had cleared the storage; or not. */
export type KeptPaper = SaveFailure | OtherWriter | { readonly code: 'kept' | 'cleared' };

/**
 * Keeps the changes of one paper, and never over what another tab has written.
 * @param revision of the save that the paper goes on from; null when there is none, or one without
 * @returns keeps a change; with null the paper is given up
 */
export function paperKeeper(
  store: Store,
  revision: string | null,
  tab: string = randomNumber().toString(36),
): (progress: Progress | null) => KeptPaper {
  let goesOnFrom = revision;
  let isKept = revision !== null;
  let writes = 0;
  return (progress) => {
    const stored = attempt(() => store.read(PAPER.key));
    if (!stored.ok) return { code: 'denied' };
    if (!progress) {
      if (isKept && stored.value !== null && revisionIn(stored.value) === goesOnFrom) forget(store, PAPER);
      isKept = false;
      return { code: 'kept' };
    }
    const cleared = isKept && stored.value === null;
    writes += 1;
    const kept = saveNext(store, PAPER, progress, { goesOnFrom, revision: `${tab}-${writes}` });
    if (!kept.ok) return kept.error;
    goesOnFrom = kept.value;
    isKept = true;
    return { code: cleared ? 'cleared' : 'kept' };
  };
}
