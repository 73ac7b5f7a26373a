import { useEffect, useState } from 'react';

/** Milliseconds without a change before what is costly is done. */
const PAUSE = 400;

/** A value as it was when it last rested, for what costs too much to follow each keystroke. It stands while nobody looks. */
export function useAfterPause<Value>(value: Value, looking: boolean): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (!looking || rested === value) return undefined;
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value, looking, rested]);
  return rested;
}
