import { useEffect, useState } from 'react';

/**
 * What is worked out of a value a moment later; null until it is there the first time. Meanwhile what was worked out
 * before stays, so that nothing flickers while one types.
 * @param workOut the same function on each render
 */
export function useLater<From, To>(from: From, workOut: (from: From) => Promise<To>): To | null {
  const [done, setDone] = useState<{ readonly to: To } | { readonly failed: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    workOut(from).then(
      (to) => isCurrent && setDone({ to }),
      (failed: unknown) => isCurrent && setDone({ failed }),
    );
    return () => {
      isCurrent = false;
    };
  }, [from, workOut]);
  if (done && 'failed' in done) throw done.failed;
  return done && done.to;
}
