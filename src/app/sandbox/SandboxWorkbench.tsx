import { RotateCcw } from 'lucide-react';
import { lazy } from 'react';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { Drawer } from '../../view/shell/Drawer.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { Region, type RegionName } from '../../view/shell/Region.tsx';
import { Workbench } from '../../view/shell/Workbench.tsx';
import { IconButton } from '../../view/ui/IconButton.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useArrival } from '../arrival.ts';
import { CodePart } from '../lab/CodePart.tsx';
import { DecisionPart } from '../lab/DecisionPart.tsx';
import { MatrixPart } from '../lab/MatrixPart.tsx';
import { LabHeader } from '../lab/LabHeader.tsx';
import { PoliciesPart } from '../lab/PoliciesPart.tsx';
import { RequestPart } from '../lab/RequestPart.tsx';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import { SessionsPart } from '../lab/SessionsPart.tsx';
import { ShellPart } from '../lab/ShellPart.tsx';
import { TrailPart } from '../lab/TrailPart.tsx';
import { usePanes } from '../lab/usePanes.ts';
import { useUndoKeys } from '../lab/useUndoKeys.ts';
import { WorldPart } from '../lab/WorldPart.tsx';
import { userArn } from '../../world/names.ts';
import type { Rules } from '../readings/gateViews.ts';
import { useTheme } from '../theme.ts';
import type { OpenedSandbox } from './openSandbox.ts';
import { useSandboxLab } from './useSandboxLab.ts';

const MapPart = lazy(() => import('../lab/map/MapPart.tsx'));
const TokensPart = lazy(() => import('../lab/tokens/TokensPart.tsx'));
const ClockPart = lazy(() => import('../lab/clock/ClockPart.tsx'));
const ChartsPart = lazy(() => import('../lab/charts/ChartsPart.tsx'));

interface SandboxWorkbenchProps {
  readonly ready: ReadyWorld;
  readonly opened: OpenedSandbox;
  readonly rules: Rules;
}

/** The workbench alone, over a world that can be edited freely. */
export function SandboxWorkbench({ ready, opened, rules }: SandboxWorkbenchProps) {
  const theme = useTheme();
  const words = useWords();
  const { failure, ...actors } = useSandboxLab(ready.id, opened);
  const panes = usePanes(actors);
  useUndoKeys(actors.lab);
  useArrival(words.pageTitle(ready.title));
  const startOver = () =>
    actors.lab.send({ type: 'START_OVER', saved: { world: ready.world, calls: [] }, subject: ready.title });
  return (
    <Workbench
      header={
        <LabHeader lab={actors.lab} title={ready.title} theme={theme}>
          <IconButton icon={RotateCcw} label={words.sandbox.startOver} onClick={startOver} />
        </LabHeader>
      }
      footer={<Footer />}
      layout="sandbox"
      regions={REGIONS}
    >
      <Region name="decision" className="[grid-area:decision]">
        <SaveNotices load={opened.failure} save={failure} />
        <DecisionPart actors={actors} rules={rules} offered={ready.calls} begun compact />
      </Region>
      <Region name="policies" className="[grid-area:policies]">
        <PoliciesPart actors={actors} panes={panes.open} theme={theme.shown} begun isEditable={() => true} />
      </Region>
      <Region name="world" className="[grid-area:world]">
        <WorldPart actors={actors} selected={panes.selected} onOpen={panes.show} editable />
      </Region>
      <Drawer
        first="matrix"
        parts={[
          {
            name: 'map',
            content: <MapPart actors={actors} selected={panes.selected} onOpen={panes.show} />,
          },
          { name: 'request', content: <RequestPart actors={actors} /> },
          { name: 'matrix', content: <MatrixPart actors={actors} /> },
          { name: 'sessions', content: <SessionsPart actors={actors} /> },
          { name: 'tokens', content: <TokensPart actors={actors} /> },
          { name: 'clock', content: <ClockPart actors={actors} /> },
          { name: 'trail', content: <TrailPart actors={actors} /> },
          { name: 'terminal', content: <ShellPart lab={actors.lab} who={whoOf(ready)} /> },
          { name: 'code', content: <CodePart lab={actors.lab} who={whoOf(ready)} offered={ready.calls} /> },
          { name: 'charts', content: <ChartsPart actors={actors} /> },
        ]}
      />
    </Workbench>
  );
}

const REGIONS: readonly RegionName[] = ['decision', 'policies', 'world', 'tools'];

/** Whose keys the shell and code have: those of the first user who calls, else of the first there is. */
const whoOf = ({ calls, world }: ReadyWorld): string =>
  calls.find(({ as }) => as.includes(':user/'))?.as ??
  world.accounts.flatMap((account) => account.users.map((user) => userArn(account.id, user)))[0] ??
  '';
