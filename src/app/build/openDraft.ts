import { askedOf } from '../../content/case/steps.ts';
import { draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import { worldOf, type LessonDraft } from '../../content/lesson/authoring/draft.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import type { BuilderInput } from '../../machines/builder/types.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { policyRefKey } from '../../policy/document.ts';
import { firstCalls } from '../sandbox/worlds/firstCalls.ts';
import type { DraftWork } from './buildStore.ts';

/** The builder as it was left. */
export const builderInput = ({ draft, at, recording }: DraftWork): BuilderInput => {
  if (!recording) return { draft, at, recording };
  const { lab, ...going } = recording;
  return { draft, at, recording: { ...going, from: lab.state } };
};

/** The lab as a recording left it, else where the step starts. */
export function labInput({ draft, at, recording }: DraftWork): LabInput {
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
