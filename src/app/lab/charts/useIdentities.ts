import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo } from 'react';
import type { Asked, LabState } from '../../../content/call/made.ts';
import { draftWorld } from '../../../machines/lab/drafts.ts';
import { identitiesOf } from '../../../machines/identity/identities.ts';
import { whoCalls, type Who } from '../../../machines/identity/identity.ts';
import { stateOfWho } from '../../../machines/identity/machine.ts';
import { identityChart, type IdentityChart } from '../../readings/charts/identityChart.ts';
import type { LabActors } from '../actors.ts';
import { useAfterPause } from './useAfterPause.ts';

interface FollowedIdentities {
  readonly chart: IdentityChart;
  readonly asked: Asked;
  /** The lab with the drafts in it, as the chart has it. */
  readonly state: LabState;
  readonly who: Who;
  /** The state of who calls; null: the machine has none. */
  readonly active: string | null;
}

/** Follows the lab: who one can be in the world of the drafts, after a pause, and who one is. */
export function useIdentities({ lab }: LabActors, looking: boolean): FollowedIdentities {
  const { timeline, drafts, asked } = useDeferredValue(useSelector(lab, ({ context }) => context));
  const { world, calls } = timeline.present;
  const draft = useMemo(() => draftWorld(world, drafts), [world, drafts]);
  const rested = useAfterPause(draft, looking);
  const chart = useMemo(() => identityChart(rested, identitiesOf(rested)), [rested]);
  const now = useMemo(() => ({ world: draft, calls }), [draft, calls]);
  const who = whoCalls(asked, now);
  return { chart, asked, state: now, who, active: stateOfWho(chart.identities, who) };
}
