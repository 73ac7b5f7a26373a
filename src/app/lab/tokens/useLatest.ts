import { useEffect, useState } from 'react';

interface Latest<Value> {
  /** What was made last; what was made before while the next is under way, and null before the first. */
  readonly value: Value | null;
  readonly failed: boolean;
}

/**
 * What an asynchronous maker makes, made anew whenever the maker changes; of several under way the last one counts.
 * @param make remembered by `useCallback`
 */
export function useLatest<Value>(make: () => Promise<Value>): Latest<Value> {
  const [latest, setLatest] = useState<Latest<Value>>({ value: null, failed: false });
  useEffect(() => {
    let left = false;
    make().then(
      (value) => !left && setLatest({ value, failed: false }),
      () => !left && setLatest(({ value }) => ({ value, failed: true })),
    );
    return () => {
      left = true;
    };
  }, [make]);
  return latest;
}
