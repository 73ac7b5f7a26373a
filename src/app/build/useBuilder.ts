import { useActorRef, useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { builderMachine, type BuilderActor } from '../../machines/builder/machine.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { Kept } from '../../storage/save.ts';
import type { LabActors } from '../lab/actors.ts';
import type { SaveTrouble } from '../lab/SaveNotices.tsx';
import { useOneWriter } from '../lab/useOneWriter.ts';
import type { DraftWork } from './buildStore.ts';
import { draftWork } from './draftWork.ts';
import { builderInput, labInput } from './openDraft.ts';

export interface BuilderActors extends LabActors {
  readonly builder: BuilderActor;
}

/** Starts builder and lab for a lesson that is made, and keeps the work, a recording on its way included. */
export function useBuilder(
  id: string,
  { value, revision }: Kept<DraftWork>,
): BuilderActors & { readonly trouble: SaveTrouble | null } {
  const [, navigate] = useLocation();
  const builder = useActorRef(builderMachine, { input: builderInput(value) });
  const input = useMemo(() => labInput(value), [value]);
  const lab = useActorRef(labMachine, { input });
  const call = useSelector(lab, ({ children }) => (children['call'] as CallActor | undefined) ?? null);
  const isRecording = useSelector(builder, ({ context }) => context.recording !== null);
  const { failure, other } = useOneWriter(
    useMemo(() => (isRecording ? [builder, lab] : [builder]), [builder, lab, isRecording]),
    useMemo(() => draftWork(id, { builder, lab }), [id, builder, lab]),
    revision,
    (copy) => navigate(`/build/${copy}`),
  );
  const trouble = failure ?? (other && { code: 'otherTab' as const, ...other });
  return { builder, lab, call, trouble };
}
