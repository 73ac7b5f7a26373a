import { lazy, type ReactNode } from 'react';
import type { PolicyRef } from '../../policy/document.ts';
import type { RegionName } from '../../view/shell/Region.tsx';
import type { LabActors } from './actors.ts';

const MapPart = lazy(() => import('./map/MapPart.tsx'));
const RequestPart = lazy(async () => ({ default: (await import('./RequestPart.tsx')).RequestPart }));
const MatrixPart = lazy(async () => ({ default: (await import('./MatrixPart.tsx')).MatrixPart }));
const SessionsPart = lazy(async () => ({ default: (await import('./SessionsPart.tsx')).SessionsPart }));
const TokensPart = lazy(() => import('./tokens/TokensPart.tsx'));
const ClockPart = lazy(() => import('./clock/ClockPart.tsx'));
const TrailPart = lazy(async () => ({ default: (await import('./TrailPart.tsx')).TrailPart }));
const ChartsPart = lazy(() => import('./charts/ChartsPart.tsx'));
const ConsolePart = lazy(() => import('./console/ConsolePart.tsx'));
const MfaPart = lazy(() => import('./mfa/MfaPart.tsx'));

/** The tools of the drawer, in the order of their tabs. */
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

export type Tool = (typeof TOOLS)[number];

interface ToolPartsInput {
  readonly actors: LabActors;
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
  readonly terminal: ReactNode;
  readonly code: ReactNode;
  /** Whether verdicts may show before a call is made. */
  readonly begun?: boolean;
}

/** What the tools hold; each is loaded when it is first opened. */
export const toolParts = ({
  actors,
  selected,
  onOpen,
  terminal,
  code,
  begun = true,
}: ToolPartsInput): Readonly<Record<Tool, ReactNode>> => ({
  map: <MapPart actors={actors} selected={selected} onOpen={onOpen} begun={begun} />,
  matrix: <MatrixPart actors={actors} />,
  request: <RequestPart actors={actors} />,
  sessions: <SessionsPart actors={actors} />,
  tokens: <TokensPart actors={actors} />,
  mfa: <MfaPart actors={actors} />,
  clock: <ClockPart actors={actors} />,
  trail: <TrailPart actors={actors} />,
  terminal,
  code,
  console: <ConsolePart actors={actors} />,
  charts: <ChartsPart actors={actors} />,
});
