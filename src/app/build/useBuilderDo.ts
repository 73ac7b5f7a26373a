import { useState } from 'react';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import type { Recording } from '../../content/lesson/authoring/recording.ts';
import type { LabState } from '../../content/call/made.ts';
import type { Timeline } from '../../lib/timeline.ts';
import type { Recorded } from '../../machines/builder/types.ts';
import type { AboutTexts } from '../../view/build/AboutFields.tsx';
import { useWords } from '../../view/ui/words.ts';
import { aboutTexts } from './aboutTexts.ts';
import { endOfStep, recordedSince, withSolution, withWrongTurn } from './recording.ts';
import { offeredAt, stateAt, type BuilderActors } from './useBuilder.ts';

/** What an author does, told to builder and lab. */
export interface BuilderDo {
  readonly change: (draft: LessonDraft, field: string) => void;
  readonly steps: (draft: LessonDraft, at: number) => void;
  readonly goTo: (at: number) => void;
  readonly back: (way: 'UNDO' | 'REDO', onAbout: (about: AboutTexts) => void) => void;
  readonly begin: (what: Recorded) => void;
  readonly stop: () => void;
  /** What was done since the recording began. */
  readonly recorded: (timeline: Timeline<LabState>) => Recording;
  /** What there is to say of the last recording. */
  readonly said: 'noEnd' | 'empty' | 'worldEdited' | null;
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
  const recorded = (timeline: Timeline<LabState>): Recording => {
    const { recording } = now();
    return recording ? recordedSince(timeline, recording.from) : NOTHING;
  };
  const open = (draft: LessonDraft, at: number): void => {
    setSaid(null);
    standAt(stateAt(draft, at), draft, at);
  };
  return {
    said,
    recorded,
    change: (draft, field) => builder.send({ type: 'CHANGE', draft, field }),
    steps: (draft, at) => {
      builder.send({ type: 'STEPS', draft, at });
      open(draft, at);
    },
    goTo: (at) => {
      builder.send({ type: 'GO_TO', at });
      open(now().timeline.present, now().at);
    },
    back: (way, onAbout) => {
      builder.send({ type: way });
      onAbout(aboutTexts(now().timeline.present));
    },
    begin: (what) => {
      const { timeline, at } = now();
      const start = draftStart(timeline.present, at);
      setSaid(null);
      if (!start.ok) return;
      standAt(start.value, timeline.present, at);
      builder.send({ type: 'BEGIN', what, from: lab.getSnapshot().context.timeline.present });
    },
    stop: () => {
      const { timeline, at, recording } = now();
      if (!recording) return;
      settle(timeline.present, at);
      const { context } = lab.getSnapshot();
      const recordedNow = recorded(context.timeline);
      const title = words.wrongTurns.suggested((timeline.present.steps[at]?.wrongTurns.length ?? 0) + 1);
      const state = context.timeline.present;
      const since = recording.from.calls.length;
      const next =
        recording.what === 'solution'
          ? withSolution(timeline.present, at, recordedNow, context.asked)
          : withWrongTurn(timeline.present, at, recordedNow, { state, since, title });
      const empty = recordedNow.actions.length === 0;
      setSaid(recordedNow.worldEdited ? 'worldEdited' : empty ? 'empty' : next ? null : 'noEnd');
      if (!next || empty) {
        builder.send({ type: 'CANCEL' });
        return;
      }
      builder.send({ type: 'FINISH', draft: next });
      const end = recording.what === 'solution' ? endOfStep(next, at) : null;
      if (end) standAt(end, next, at);
    },
  };
}

const NOTHING: Recording = { actions: [], documents: [], calls: [], worldEdited: false };
