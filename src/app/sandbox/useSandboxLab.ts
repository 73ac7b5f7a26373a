import { useActorRef, useSelector } from '@xstate/react';
import { useLocation } from 'wouter';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { LabActors } from '../lab/actors.ts';
import type { SaveTrouble } from '../lab/SaveNotices.tsx';
import type { OpenedSandbox } from './openSandbox.ts';
import { useKeptWorld } from './worlds/useKeptWorld.ts';

/** Starts the lab for a world of the sandbox and keeps its work under the world's id. */
export function useSandboxLab(
  id: string,
  opened: OpenedSandbox,
): LabActors & { readonly failure: SaveTrouble | null } {
  const lab = useActorRef(labMachine, { input: opened.input });
  const call = useSelector(lab, ({ children }) => (children['call'] as CallActor | undefined) ?? null);
  const [, navigate] = useLocation();
  const failure = useKeptWorld(lab, id, opened.revision, (copy) => navigate(`/sandbox/${copy}`));
  return { lab, call, failure };
}
