import { useState } from 'react';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { draftBefore, draftEnd, draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import type { Recorded } from '../../content/lesson/authoring/keptRecording.ts';
import type { Recording } from '../../content/lesson/authoring/recording.ts';
import type { LabState } from '../../content/call/made.ts';
import { useWords } from '../../view/ui/words.ts';
import { recordedSince, withBegin, withSolution, withWrongTurn } from './recording.ts';
import { offeredAt, stateAt } from './openDraft.ts';
import type { BuilderActors } from './useBuilder.ts';

/** What an author does, told to builder and lab. */
export interface BuilderDo {
  readonly change: (draft: LessonDraft, field: string) => void;
  readonly steps: (draft: LessonDraft, at: number) => void;
  readonly goTo: (at: number) => void;
  readonly begin: (what: Recorded) => void;
  /** Other actions of others and of time before the step, which starts anew in the lab. */
  readonly setBefore: (actions: Recording['actions']) => void;
  readonly stop: () => void;
  /** What there is to say of the last recording. */
  readonly said: { readonly of: Recorded; readonly what: 'noEnd' | 'empty' | 'worldEdited' } | null;
}

export function useBuilderDo({ builder, lab }: BuilderActors): BuilderDo {
  const words = useWords().build;
  const [said, setSaid] = useState<BuilderDo['said']>(null);
  const now = () => builder.getSnapshot().context;
  /** Calls are offered, drafts that AWS would take are saved. */
  const settle = (draft: LessonDraft, at: number): void => {
    const subject = words.step.name(at + 1, draft.steps[at]?.title ?? '');
    lab.send({ type: 'SCENE', offered: offeredAt(draft, at), actions: [], subject });
  };
  const standAt = (saved: LabState, draft: LessonDraft, at: number): void => {
    const subject = words.step.name(at + 1, draft.steps[at]?.title ?? '');
    settle(draft, at);
    lab.send({ type: 'START_OVER', saved, subject });
    const [first] = offeredAt(draft, at);
    if (first) lab.send({ type: 'ASK', asked: first });
  };
  const open = (draft: LessonDraft, at: number): void => {
    setSaid(null);
    standAt(stateAt(draft, at), draft, at);
  };
  return {
    said,
    change: (draft, field) => builder.send({ type: 'CHANGE', draft, field }),
    steps: (draft, at) => {
      builder.send({ type: 'STEPS', draft, at });
      open(draft, at);
    },
    goTo: (at) => {
      builder.send({ type: 'GO_TO', at });
      open(now().timeline.present, now().at);
    },
    begin: (what) => {
      const { timeline, at } = now();
      const start = (what === 'begin' ? draftBefore : draftStart)(timeline.present, at);
      setSaid(null);
      if (!start.ok) return;
      standAt(start.value, timeline.present, at);
      builder.send({ type: 'BEGIN', what, from: lab.getSnapshot().context.timeline.present });
    },
    setBefore: (actions) => {
      const { timeline, at } = now();
      const draft = withBegin(timeline.present, at, actions);
      builder.send({ type: 'STEPS', draft, at });
      open(draft, at);
    },
    stop: () => {
      const { timeline, at, recording } = now();
      if (!recording) return;
      settle(timeline.present, at);
      const { context } = lab.getSnapshot();
      const { what } = recording;
      const done = recordedSince(context.timeline, recording);
      const title = words.wrongTurns.suggested((timeline.present.steps[at]?.wrongTurns.length ?? 0) + 1);
      const ended = { state: context.timeline.present, since: recording.since, title };
      const next = {
        solution: () => withSolution(timeline.present, at, done, context.asked),
        wrongTurn: () => withWrongTurn(timeline.present, at, done, ended),
        begin: () => withBegin(timeline.present, at, done.actions),
      }[what]();
      const empty = done.actions.length === 0;
      const trouble = done.worldEdited ? 'worldEdited' : empty ? 'empty' : next ? null : 'noEnd';
      setSaid(trouble && { of: what, what: trouble });
      if (!next || empty) {
        builder.send({ type: 'CANCEL' });
        return;
      }
      builder.send({ type: 'FINISH', draft: next });
      if (what === 'wrongTurn') return;
      // Sessions have their labels there.
      const end = (what === 'solution' ? draftEnd : draftStart)(next, at);
      if (end.ok) standAt(end.value, next, at);
    },
  };
}
