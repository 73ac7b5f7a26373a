import { stepOfDraft } from '../../content/lesson/authoring/checkDraft.ts';
import type { LessonDraft, StepDraft } from '../../content/lesson/authoring/draft.ts';
import { withStep } from '../../content/lesson/authoring/edits.ts';
import { endOf } from '../../content/lesson/authoring/goal.ts';
import {
  callFile,
  fileRef,
  joined,
  recordingOf,
  type Recording,
} from '../../content/lesson/authoring/recording.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import { refOf } from '../../content/lesson/compile.ts';
import type { Timeline } from '../../lib/timeline.ts';
import type { Going } from '../../machines/builder/types.ts';
import { policyRefKey } from '../../policy/document.ts';

/** What was done in the lab since a recording began; where undo has led behind that, what was done before a reload. */
export function recordedSince(timeline: Timeline<LabState>, { what, done, from }: Going): Recording {
  const states = [...timeline.past.map(({ value }) => value), timeline.present];
  const mark = states.lastIndexOf(from);
  return joined(done, recordingOf(mark < 0 ? [] : states.slice(mark), what === 'begin'));
}

/** The draft with what was done as what others and time do before a step. */
export const withBegin = (draft: LessonDraft, at: number, actions: Recording['actions']): LessonDraft =>
  withStep(draft, at, { begin: [...actions] });

/** The draft with what was done as the solution of a step; its calls are offered, its documents can be changed. */
export function withSolution(
  draft: LessonDraft,
  at: number,
  recording: Recording,
  asked: Asked,
): LessonDraft {
  const step = draft.steps[at];
  if (!step) return draft;
  const question = callFile(asked);
  const offered = recording.calls.length > 0 ? [...recording.calls] : step.calls;
  const calls = offered.length > 0 || !question ? offered : [question];
  return withStep(draft, at, {
    solution: [...recording.actions],
    calls,
    editable: editableIn(step, recording),
  });
}

/** The draft with what was done as a wrong turn; null where it is none. */
export function withWrongTurn(
  draft: LessonDraft,
  at: number,
  recording: Recording,
  lab: { readonly state: LabState; readonly since: number; readonly title: string },
): LessonDraft | null {
  const step = draft.steps[at];
  const ends = step && endOf(stepOfDraft(step), recording.actions, lab.state, lab.since);
  if (!step || !ends) return null;
  const turn = { title: lab.title, do: [...recording.actions], ...ends };
  return withStep(draft, at, {
    wrongTurns: [...step.wrongTurns, turn],
    editable: editableIn(step, recording),
  });
}

function editableIn({ editable }: StepDraft, { documents }: Recording): StepDraft['editable'] {
  const known = new Set(editable.map((each) => policyRefKey(refOf(each))));
  return [...editable, ...documents.filter((ref) => !known.has(policyRefKey(ref))).map(fileRef)];
}
