import { useCallback, useEffect, useRef, useState } from 'react';
import { err, ok, type Result } from '../../lib/result.ts';
import { revisionIn } from '../../storage/envelope.ts';
import type { OtherWriter, SaveFailure } from '../../storage/save.ts';
import { randomText } from '../randomText.ts';
import { useKeeping, type Kept } from './useKeeping.ts';

/** Work that several tabs may have open. The same value for as long as it is the same work. */
export interface SharedWork {
  /** Where it stands in the browser's storage. */
  readonly key: string;
  /** Writes what is here, unless another revision than this one stands there. @returns the revision that stands there now */
  readonly write: (next: {
    readonly goesOnFrom: string | null;
    readonly revision: string;
  }) => Result<string | null, SaveFailure | OtherWriter>;
  /** Puts what stands there in the place of what is here. @returns its revision; undefined when there is nothing */
  readonly take: () => string | null | undefined;
  /** Keeps what is here under an id of its own. @returns that id */
  readonly copy: () => Result<string, SaveFailure>;
}

/** How the keeping of work stands. */
export interface Writing {
  /** Why the last change could not be kept; null when it could. */
  readonly failure: SaveFailure | null;
  /** What to choose from where another tab has written; null where none has. */
  readonly other: {
    readonly take: () => void;
    readonly copy: () => void;
    /** Why there is no room for a copy; null when none was asked for. */
    readonly notCopied: SaveFailure | null;
  } | null;
}

/** Where this tab stands with what is stored. */
interface Standing {
  /** The revision that work here goes on from; null when nothing is stored, or without a revision. */
  revision: string | null;
  /** Whether another tab has written since. */
  other: boolean;
  /** Whether anything has changed here since then. */
  unkept: boolean;
  /** Whether the work goes on in a copy. */
  copied: boolean;
  writes: number;
}

/**
 * Keeps work, and never over the work of another tab: there the learner chooses. What is not chosen by the time that
 * the page is left becomes a copy.
 * @param of the actors whose changes are to be kept; the same list for as long as they are the same
 * @param revision that of the save which the work began from
 * @param onCopied is told the id that this tab's work has now
 */
export function useOneWriter(
  of: readonly Kept[],
  work: SharedWork,
  revision: string | null,
  onCopied: (id: string) => void,
): Writing {
  const standing = useRef<Standing>({ revision, other: false, unkept: false, copied: false, writes: 0 });
  const [tab] = useState(randomText);
  const [other, setOther] = useState(false);
  const [notCopied, setNotCopied] = useState<SaveFailure | null>(null);

  const put = useCallback((): Result<null, SaveFailure> => {
    const now = standing.current;
    now.writes += 1;
    const written = work.write({ goesOnFrom: now.revision, revision: `${tab}-${now.writes}` });
    if (!written.ok && written.error.code !== 'otherWriter') return err(written.error);
    now.other = !written.ok;
    setOther(now.other);
    if (!written.ok) return ok(null);
    now.unkept = false;
    now.revision = written.value;
    return ok(null);
  }, [work, tab]);

  const failure = useKeeping(
    of,
    useCallback((): Result<null, SaveFailure> => {
      standing.current.unkept = true;
      return put();
    }, [put]),
  );

  useEffect(() => {
    const written = ({ key, newValue }: StorageEvent): void => {
      if (key !== work.key || newValue === null) return;
      if (revisionIn(newValue) !== standing.current.revision) put();
    };
    window.addEventListener('storage', written);
    return () => window.removeEventListener('storage', written);
  }, [work, put]);

  const makeCopy = useCallback((): Result<string, SaveFailure> => {
    const made = work.copy();
    if (made.ok) standing.current.unkept = false;
    return made;
  }, [work]);

  // After the effects of `useKeeping`, so that the last change is known here.
  useEffect(() => {
    const leave = (): void => {
      const { other: against, unkept, copied } = standing.current;
      if (against && unkept && !copied) makeCopy();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [makeCopy]);

  const take = (): void => {
    standing.current = { ...standing.current, other: false, unkept: false };
    setOther(false);
    const taken = work.take();
    if (taken !== undefined) standing.current.revision = taken;
  };
  const copy = (): void => {
    const made = makeCopy();
    if (!made.ok) {
      setNotCopied(made.error);
      return;
    }
    standing.current.copied = true;
    onCopied(made.value);
  };
  return { failure, other: other ? { take, copy, notCopied } : null };
}
