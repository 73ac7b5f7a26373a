import { useEffect, useState } from 'react';
import type { Result } from '../../lib/result.ts';
import type { SaveFailure } from '../../storage/save.ts';

/** What is kept: something that tells of its changes. */
export interface Kept {
  readonly subscribe: (changed: () => void) => { readonly unsubscribe: () => void };
}

/**
 * Keeps work: after a short rest, and at once when the page is left.
 * @param of the actors whose changes are to be kept; the same list for as long as they are the same
 * @returns why the last change could not be kept; null when it could
 */
export function useKeeping(of: readonly Kept[], keep: () => Result<null, SaveFailure>): SaveFailure | null {
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  useEffect(() => {
    let rest = REST;
    let since = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keepNow = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const began = performance.now();
      const kept = keep();
      rest = Math.max(REST, (performance.now() - began) * REST_PER_KEEPING);
      setFailure(kept.ok ? null : kept.error);
    };
    const soon = (): void => {
      const now = performance.now();
      if (timer === undefined) since = now;
      else if (now - since > LONGEST) return;
      clearTimeout(timer);
      timer = setTimeout(keepNow, rest);
    };
    const leave = (): void => {
      if (timer !== undefined) keepNow();
    };
    const subscriptions = of.map((actor) => actor.subscribe(soon));
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
    };
  }, [of, keep]);

  return failure;
}

/** Milliseconds without a change before what has changed is kept. */
const REST = 400;

/** A world that takes long to write waits longer, so that the page has most of the time for itself. */
const REST_PER_KEEPING = 8;

/** Milliseconds after which a change is not put off any more by those that follow. */
const LONGEST = 5_000;
