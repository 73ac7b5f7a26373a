import { useLayoutEffect, useState } from 'react';
import type { Asked, LabState } from '../../content/call/made.ts';
import type { WhoYouAreProps } from '../../view/world/WhoYouAre.tsx';
import { whoYouAre } from '../readings/whoYouAre.ts';
import { inSlices } from './inSlices.ts';

/** Steps that are too short to be felt. */
const AT_ONCE = 5;

/** Who the learner is and what that is good for; in a world of many roles what it was, until it is worked out anew. */
export function useWhoYouAre(asked: Asked, state: LabState): WhoYouAreProps | null {
  const [who, setWho] = useState<WhoYouAreProps | null>(null);
  useLayoutEffect(
    () => inSlices(whoYouAre(asked, state), { atOnce: AT_ONCE, onDone: setWho }),
    [asked, state],
  );
  return who;
}
