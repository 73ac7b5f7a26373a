import { useSelector } from '@xstate/react';
import { Redo2, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { checkDraft, draftStart } from '../../content/lesson/authoring/checkDraft.ts';
import * as edits from '../../content/lesson/authoring/edits.ts';
import { AboutFields } from '../../view/build/AboutFields.tsx';
import { goToSection } from '../../view/build/BuildSection.tsx';
import { Checklist } from '../../view/build/Checklist.tsx';
import { RecordingBar } from '../../view/build/RecordingBar.tsx';
import { StepList } from '../../view/build/StepList.tsx';
import { ActionLink } from '../../view/ui/ActionLink.tsx';
import { IconButton } from '../../view/ui/IconButton.tsx';
import { useWords } from '../../view/ui/words.ts';
import { Warning } from '../../view/worlds/Warning.tsx';
import { BUILD } from '../addresses.ts';
import type { Rules } from '../readings/gateViews.ts';
import { actionLines } from '../readings/build/lines.ts';
import { missingViews } from '../readings/build/missingViews.ts';
import { PassOnPart } from './PassOnPart.tsx';
import { StepPart } from './StepPart.tsx';
import { useBuilderDo } from './useBuilderDo.ts';
import { recordedSince } from './recording.ts';
import type { BuilderActors } from './useBuilder.ts';

interface BuilderPartProps {
  readonly actors: BuilderActors;
  readonly rules: Rules;
}

/** The builder: the lesson, its steps, the step that is shown, and what is missing. */
export function BuilderPart({ actors, rules }: BuilderPartProps) {
  const words = useWords();
  const { timeline, at, recording } = useSelector(actors.builder, ({ context }) => context);
  const draft = timeline.present;
  const step = draft.steps[at];
  const act = useBuilderDo(actors);
  const ruleIds = useMemo(() => new Set(Object.keys(rules)), [rules]);
  const checkedDraft = useDeferredValue(draft);
  const checked = useMemo(() => checkDraft(checkedDraft, ruleIds), [checkedDraft, ruleIds]);
  const start = useMemo(() => draftStart(draft, at), [draft, at]);
  const lab = useSelector(actors.lab, ({ context }) => context.timeline);
  const titles = draft.steps.map(({ title }) => title);
  const locked = recording !== null;
  const lines = useMemo(
    () => (recording ? actionLines(recordedSince(lab, recording).actions, lab.present, words) : []),
    [recording, lab, words],
  );
  const going = recording && (
    <RecordingBar
      what={recording.what}
      lines={lines}
      onStop={act.stop}
      onCancel={() => actors.builder.send({ type: 'CANCEL' })}
    />
  );
  if (!step) return null;
  return (
    <div className="space-y-6">
      <div className="flex items-center gap-1">
        <ActionLink to={BUILD} className="min-w-0 flex-1 text-sm text-accent underline">
          {words.build.all}
        </ActionLink>
        <IconButton
          icon={Undo2}
          label={words.build.undo}
          disabled={locked || timeline.past.length === 0}
          onClick={() => actors.builder.send({ type: 'UNDO' })}
        />
        <IconButton
          icon={Redo2}
          label={words.build.redo}
          disabled={locked || timeline.future.length === 0}
          onClick={() => actors.builder.send({ type: 'REDO' })}
        />
      </div>
      <Checklist
        missing={missingViews(checked.missing, words)}
        stepTitles={titles}
        onGo={({ step: place, section }) => {
          if (place !== null && place !== at && !locked) act.goTo(place);
          requestAnimationFrame(() => goToSection(section));
        }}
      />
      <AboutFields
        about={draft.about}
        onChange={(field, value) => act.change(edits.withAbout(draft, { [field]: value }), `about/${field}`)}
      />
      <StepList
        titles={titles}
        at={at}
        locked={locked}
        onGoTo={act.goTo}
        onAdd={() => act.steps(edits.stepAdded(draft, draft.steps.length - 1), draft.steps.length)}
        onMove={(from, to) => act.steps(edits.stepMoved(draft, from, to), to)}
        onDuplicate={(index) => act.steps(edits.stepDuplicated(draft, index), index + 1)}
        onDelete={(index) => act.steps(edits.stepRemoved(draft, index), Math.max(0, index - 1))}
      />
      <h3 className="text-lg font-bold tracking-tight">{words.build.step.name(at + 1, step.title)}</h3>
      {!start.ok && <Warning>{words.build.step.cannotStart}</Warning>}
      <StepPart
        actors={actors}
        act={act}
        draft={draft}
        at={at}
        wants={checked.hints[at] ?? { gates: [], goals: [] }}
        rules={rules}
        going={going}
        recording={recording?.what ?? null}
      />
      <PassOnPart draft={checkedDraft} ready={checked.missing.length === 0} />
    </div>
  );
}
