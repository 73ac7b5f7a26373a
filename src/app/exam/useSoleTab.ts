import { useCallback, useEffect, useState } from 'react';

export interface SoleTab {
  /** `asking` for a moment, before it is known. */
  readonly standing: 'asking' | 'here' | 'elsewhere';
  /** Takes what another tab has. */
  readonly take: () => void;
  /** Leaves it to another tab, and waits until that one is done. */
  readonly give: () => void;
}

type Way = 'ask' | 'take' | 'wait';

/**
 * Something that one tab at a time has, by a lock of the browser; it goes on to a tab that waits when the tab that had it
 * is closed. A browser without locks, as on a page without TLS, gives it to everyone.
 */
export function useSoleTab(name: string): SoleTab {
  const [standing, setStanding] = useState<SoleTab['standing']>(HAS_LOCKS ? 'asking' : 'here');
  const [turn, setTurn] = useState<{ readonly way: Way }>({ way: 'ask' });

  useEffect(() => {
    if (!HAS_LOCKS) return;
    const ended = new AbortController();
    const { signal } = ended;
    const hold = async (): Promise<void> => {
      setStanding('here');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    };
    const wait = async (): Promise<void> => {
      setStanding('elsewhere');
      await navigator.locks.request(name, { signal }, hold);
    };
    const ways: Readonly<Record<Way, () => Promise<void>>> = {
      ask: () => navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? hold() : wait())),
      take: () => navigator.locks.request(name, { steal: true }, hold),
      wait,
    };
    const have = async (way: Way): Promise<void> => {
      try {
        await ways[way]();
      } catch (fault) {
        if (signal.aborted) return;
        const isTaken = fault instanceof DOMException && fault.name === 'AbortError';
        if (isTaken) await have('wait');
        else setStanding('here');
      }
    };
    void have(turn.way);
    return () => ended.abort();
  }, [name, turn]);

  return {
    standing,
    take: useCallback(() => (HAS_LOCKS ? setTurn({ way: 'take' }) : setStanding('here')), []),
    give: useCallback(() => (HAS_LOCKS ? setTurn({ way: 'wait' }) : setStanding('elsewhere')), []),
  };
}

const HAS_LOCKS = 'locks' in navigator;
