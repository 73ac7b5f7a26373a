import { lazy } from 'react';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { Drawer, type DrawerProps } from '../../view/shell/Drawer.tsx';
import type { RegionName } from '../../view/shell/Region.tsx';
import { userArn } from '../../world/names.ts';
import type { LabActors } from '../lab/actors.ts';
import type { KeptFrame } from '../lab/useFrame.ts';

const MapPart = lazy(() => import('../lab/map/MapPart.tsx'));
const RequestPart = lazy(async () => ({ default: (await import('../lab/RequestPart.tsx')).RequestPart }));
const MatrixPart = lazy(async () => ({ default: (await import('../lab/MatrixPart.tsx')).MatrixPart }));
const SessionsPart = lazy(async () => ({ default: (await import('../lab/SessionsPart.tsx')).SessionsPart }));
const TokensPart = lazy(() => import('../lab/tokens/TokensPart.tsx'));
const ClockPart = lazy(() => import('../lab/clock/ClockPart.tsx'));
const TrailPart = lazy(async () => ({ default: (await import('../lab/TrailPart.tsx')).TrailPart }));
const ShellPart = lazy(async () => ({ default: (await import('../lab/ShellPart.tsx')).ShellPart }));
const CodePart = lazy(async () => ({ default: (await import('../lab/CodePart.tsx')).CodePart }));
const ChartsPart = lazy(() => import('../lab/charts/ChartsPart.tsx'));
const ConsolePart = lazy(() => import('../lab/console/ConsolePart.tsx'));
const MfaPart = lazy(() => import('../lab/mfa/MfaPart.tsx'));

/** The tools of the sandbox, in the order of their tabs. */
export const TOOLS = [
  'map',
  'matrix',
  'request',
  'sessions',
  'tokens',
  'mfa',
  'clock',
  'trail',
  'terminal',
  'code',
  'console',
  'charts',
] as const satisfies readonly RegionName[];

type Tool = (typeof TOOLS)[number];

interface SandboxToolsProps {
  readonly actors: LabActors;
  readonly ready: ReadyWorld;
  readonly frame: KeptFrame;
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The tools below a world; each is loaded when it is first opened. */
export function SandboxTools({ actors, ready, frame, selected, onOpen }: SandboxToolsProps) {
  const { lab } = actors;
  const contents: Readonly<Record<Tool, DrawerProps['parts'][number]['content']>> = {
    map: <MapPart actors={actors} selected={selected} onOpen={onOpen} />,
    matrix: <MatrixPart actors={actors} />,
    request: <RequestPart actors={actors} />,
    sessions: <SessionsPart actors={actors} />,
    tokens: <TokensPart actors={actors} />,
    clock: <ClockPart actors={actors} />,
    trail: <TrailPart actors={actors} />,
    terminal: <ShellPart lab={lab} who={whoOf(ready)} />,
    code: <CodePart lab={lab} who={whoOf(ready)} offered={ready.calls} />,
    charts: <ChartsPart actors={actors} />,
    console: <ConsolePart actors={actors} />,
    mfa: <MfaPart actors={actors} />,
  };
  return (
    <Drawer
      parts={TOOLS.map((name) => ({ name, content: contents[name] }))}
      open={frame.tool}
      onOpen={frame.onTool}
      tall={frame.tall}
      onTall={frame.onTall}
    />
  );
}

/** Whose keys the shell and code have: those of the first user who calls, else of the first there is. */
const whoOf = ({ calls, world }: ReadyWorld): string =>
  calls.find(({ as }) => as.includes(':user/'))?.as ??
  world.accounts.flatMap((account) => account.users.map((user) => userArn(account.id, user)))[0] ??
  '';
