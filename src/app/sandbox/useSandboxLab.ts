import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useMemo } from 'react';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { SaveFailure } from '../../storage/save.ts';
import type { LabActors } from '../lab/actors.ts';
import { useKeeping } from '../lab/useKeeping.ts';
import { keepSandbox, type OpenedSandbox } from './openSandbox.ts';

/** Starts the lab for a world of the sandbox and keeps its work under the world's id. */
export function useSandboxLab(
  id: string,
  opened: OpenedSandbox,
): LabActors & { readonly failure: SaveFailure | null } {
  const lab = useActorRef(labMachine, { input: opened.input });
  const call = useSelector(lab, ({ children }) => (children['call'] as CallActor | undefined) ?? null);
  const failure = useKeeping(
    useMemo(() => [lab], [lab]),
    useCallback(() => {
      const { timeline, drafts, asked } = lab.getSnapshot().context;
      return keepSandbox(id, { state: timeline.present, drafts: Object.values(drafts), asked });
    }, [id, lab]),
  );
  return { lab, call, failure };
}
