import { useSelector } from '@xstate/react';
import { useMemo, useState } from 'react';
import { TrailList } from '../../view/trail/TrailList.tsx';
import { trailAccounts, trailEvents } from '../readings/trailView.ts';
import type { LabActors } from './actors.ts';

/** The trails of all accounts, as the calls made so far have written them. */
export function TrailPart({ actors }: { readonly actors: LabActors }) {
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const [chosen, setChosen] = useState<string | null>(null);
  const accounts = useMemo(() => trailAccounts(world), [world]);
  const account = accounts.some(({ id }) => id === chosen) ? chosen : null;
  const events = useMemo(() => trailEvents(world, account), [world, account]);
  const all = accounts.reduce(
    (sum, each) => sum + (account === null || each.id === account ? each.events : 0),
    0,
  );
  return (
    <TrailList
      accounts={accounts}
      account={account}
      onAccount={setChosen}
      events={events}
      older={all - events.length}
    />
  );
}
