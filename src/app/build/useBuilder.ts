import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useMemo } from 'react';
import { askedOf } from '../../content/case/steps.ts';
import { draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import { worldOf, type LessonDraft } from '../../content/lesson/authoring/draft.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import { builderMachine, type BuilderActor } from '../../machines/builder/machine.ts';
import type { CallActor } from '../../machines/call/machine.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import type { SaveFailure } from '../../storage/save.ts';
import type { LabActors } from '../lab/actors.ts';
import { useKeeping } from '../lab/useKeeping.ts';
import { firstCalls } from '../sandbox/worlds/firstCalls.ts';
import { keepDraft, type SavedDraft } from './buildStore.ts';

export interface BuilderActors extends LabActors {
  readonly builder: BuilderActor;
}

/** Starts builder and lab for a lesson that is made, and keeps the work. */
export function useBuilder(
  id: string,
  { draft, at }: SavedDraft,
): BuilderActors & { readonly failure: SaveFailure | null } {
  const builder = useActorRef(builderMachine, { input: { draft, at } });
  const input = useMemo(() => labInput(draft, at), [draft, at]);
  const lab = useActorRef(labMachine, { input });
  const call = useSelector(lab, ({ children }) => (children['call'] as CallActor | undefined) ?? null);
  const failure = useKeeping(
    useMemo(() => [builder], [builder]),
    useCallback(() => {
      const { timeline, at: shown } = builder.getSnapshot().context;
      return keepDraft(id, timeline.present, shown);
    }, [builder, id]),
  );
  return { builder, lab, call, failure };
}

function labInput(draft: LessonDraft, at: number): LabInput {
  const saved = stateAt(draft, at);
  const offered = offeredAt(draft, at);
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
