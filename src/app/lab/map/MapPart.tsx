import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import { selectDecision } from '../../../machines/call/selectors.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import type { LabActors } from '../actors.ts';
import { useIsSeen } from '../useIsSeen.ts';
import { useSeenContext } from '../useSeenContext.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { FollowedMap } from './FollowedMap.tsx';

interface MapPartProps {
  readonly actors: LabActors;
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
  /** Whether the verdict may show before the call is made. */
  readonly begun: boolean;
}

/** The world drawn, as the policies stand in the editors. */
export default function MapPart({ actors, onOpen, begun }: MapPartProps) {
  const whole = useRef<HTMLDivElement>(null);
  const context = useSeenContext(actors, useIsSeen(whole));
  const call = useDeferredValue(useSnapshot(actors.call));
  const open = useLatest(onOpen);
  return (
    <div ref={whole} className="fill:h-full">
      <FollowedMap
        lab={actors.lab}
        context={context}
        verdict={call && (begun ? selectDecision(call).outcome : 'untold')}
        onOpen={open}
      />
    </div>
  );
}

/** Calls what was given last, and is itself the same always: a keystroke in an editor draws nothing anew. */
function useLatest<Argument>(given: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}
