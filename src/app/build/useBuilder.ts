import { useActorRef, useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { askedOf } from '../../content/case/steps.ts';
import { draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import { worldOf, type LessonDraft } from '../../content/lesson/authoring/draft.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import { builderMachine, type BuilderActor } from '../../machines/builder/machine.ts';
import type { BuilderInput } from '../../machines/builder/types.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { policyRefKey } from '../../policy/document.ts';
import type { Kept } from '../../storage/save.ts';
import type { LabActors } from '../lab/actors.ts';
import type { SaveTrouble } from '../lab/SaveNotices.tsx';
import { useOneWriter } from '../lab/useOneWriter.ts';
import { firstCalls } from '../sandbox/worlds/firstCalls.ts';
import type { DraftWork } from './buildStore.ts';
import { draftWork } from './draftWork.ts';

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

/** The builder as it was left. */
export const builderInput = ({ draft, at, recording }: DraftWork): BuilderInput => {
  if (!recording) return { draft, at, recording };
  const { lab, ...going } = recording;
  return { draft, at, recording: { ...going, from: lab.state } };
};

/** The lab as a recording left it, else where the step starts. */
function labInput({ draft, at, recording }: DraftWork): LabInput {
  const offered = offeredAt(draft, at);
  if (recording) {
    const { state, drafts, asked } = recording.lab;
    const byKey = Object.fromEntries(drafts.map((each) => [policyRefKey(each.ref), each]));
    return { saved: state, drafts: byKey, asked, offered, lesson: null };
  }
  const saved = stateAt(draft, at);
  const [asked] = firstCalls(saved.world, offered);
  if (!asked) throw new Error('a world offers at least one call');
  return { saved, drafts: {}, asked, offered, lesson: null };
}

/** Where a step starts; where it cannot, the world of the lesson. */
export function stateAt(draft: LessonDraft, at: number): LabState {
  const start = draftStart(draft, at);
  if (start.ok) return start.value;
  const world = worldOf(draft);
  if (!world.ok) throw new Error(world.error);
  return { world: world.value, calls: [] };
}

export const offeredAt = ({ steps }: LessonDraft, at: number): readonly Asked[] =>
  (steps[at]?.calls ?? []).map(askedOf);
