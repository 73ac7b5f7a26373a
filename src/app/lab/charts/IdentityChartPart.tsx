import { useMemo, useState } from 'react';
import type { Identity } from '../../../machines/identity/identity.ts';
import { stateOfWho } from '../../../machines/identity/machine.ts';
import { untriedOperations } from '../../readings/charts/untriedOperations.ts';
import { IdentityChart } from '../../../view/charts/IdentityChart.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { useFacts } from '../../facts.ts';
import { callsFrom } from '../../readings/charts/callsFrom.ts';
import { foundOf, identityChartView, nameOfState } from '../../readings/charts/identityChart.ts';
import { stsCallViews } from '../../readings/charts/stsCallViews.ts';
import { shortName } from '../../readings/names.ts';
import type { LabActors } from '../actors.ts';
import { IdentityActions } from './IdentityActions.tsx';
import { askAttempt, makeAttempt } from './makeAttempt.ts';
import { useIdentities } from './useIdentities.ts';

interface IdentityChartPartProps {
  readonly actors: LabActors;
  readonly isSeen: boolean;
}

/** Who one can be in this world, who one is, and what may be called from there. */
export function IdentityChartPart({ actors, isSeen }: IdentityChartPartProps) {
  const words = useWords();
  const tell = words.charts.identity;
  const { chart, asked, state: now, who, active } = useIdentities(actors, isSeen);
  const [looked, setLooked] = useState<Identity | 'nobody' | 'expired' | null>(null);
  const [told, setTold] = useState('');
  const chosen = (looked && stateOfWho(chart.identities, looked)) ?? active;
  const view = useMemo(
    () => identityChartView(chart, active, chosen ?? '', words),
    [chart, active, chosen, words],
  );
  const standing = { chart, asked, now, who, active };
  const calls = useMemo(
    () => callsFrom(chosen, standing),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the world of the chart stands for that of the lab: it follows after a pause
    [chosen, chart, asked, active],
  );
  const facts = useFacts();
  const callViews = useMemo(
    () => stsCallViews(calls, chart.world, facts, words),
    [calls, chart, facts, words],
  );
  const isHere = chosen === active;
  const name = chosen === null ? null : nameOfState(chosen, chart, words);
  const before = chart.transitions
    .filter(({ from, to, event }) => to === chosen && from !== null && from !== to && event !== 'EXPIRE')
    .map(({ from }) => nameOfState(from ?? '', chart, words).title);
  const attemptOf = (id: string) => calls[Number(id)]?.attempt;
  const look = (state: string): void => {
    setTold('');
    setLooked(
      state === 'nobody' || state === 'expired'
        ? state
        : (foundOf(state, chart.identities)?.identity ?? null),
    );
  };
  return (
    <IdentityChart
      view={view}
      onLook={look}
      elsewhere={active === null ? tell.elsewhere(shortName(now.world, asked.as)) : null}
      cut={chart.identities.cut ? tell.cut(chart.identities.list.length) : null}
      told={told}
      panel={{
        title: name?.title ?? shortName(now.world, asked.as),
        detail: name?.detail ?? '',
        active: isHere,
        way: isHere || before.length === 0 ? null : tell.from([...new Set(before)]),
        actions: (
          <IdentityActions
            lab={actors.lab}
            chosen={chosen}
            identity={chosen === null ? null : (foundOf(chosen, chart.identities)?.identity ?? null)}
            isHere={isHere}
            onDone={() => setLooked(null)}
          />
        ),
        calls: callViews,
        untried: untriedOperations(calls),
        onMake: isHere
          ? (id) => {
              const attempt = attemptOf(id);
              if (!attempt) return;
              const made = makeAttempt(actors.lab, attempt);
              setLooked(null);
              setTold(made ? '' : tell.refused);
            }
          : null,
        onLook: isHere
          ? (id) => {
              const attempt = attemptOf(id);
              if (attempt) askAttempt(actors.lab, attempt);
            }
          : null,
      }}
    />
  );
}
