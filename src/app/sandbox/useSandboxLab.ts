import { useActorRef, useSelector } from '@xstate/react';
import { useLocation } from 'wouter';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { LabActors } from '../lab/actors.ts';
import type { SaveTrouble } from '../lab/SaveNotices.tsx';
import type { OpenedSandbox } from './openSandbox.ts';
import { useKeptWorld } from './worlds/useKeptWorld.ts';

/** Starts the lab for a world of the sandbox and keeps its work under the world's id. */
export function useSandboxLab(
  ready: ReadyWorld,
  opened: OpenedSandbox,
): LabActors & { readonly failure: SaveTrouble | null } {
  const lab = useActorRef(labMachine, { input: opened.input });
  const call = useSelector(lab, ({ children }) => (children['call'] as CallActor | undefined) ?? null);
  const [, navigate] = useLocation();
  const failure = useKeptWorld({ lab, ready }, opened.revision, (copy) => navigate(`/sandbox/${copy}`));
  return { lab, call, failure };
}
