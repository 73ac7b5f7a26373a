import type { StepDraft } from '../../content/lesson/authoring/draft.ts';
import { titled, withStep } from '../../content/lesson/authoring/edits.ts';
import { PANELS } from '../../content/lesson/lesson.ts';
import { readProse, type ProseFault } from '../../content/lesson/prose.ts';
import type { Interface } from '../../explain/interface.ts';
import { BeforeStep } from '../../view/build/BeforeStep.tsx';
import { PanelsEditor } from '../../view/build/PanelsEditor.tsx';
import { ProseEditor } from '../../view/build/ProseEditor.tsx';
import { Recording } from '../../view/build/Recording.tsx';
import { WrongTurnsEditor } from '../../view/build/WrongTurnsEditor.tsx';
import { TermsContext } from '../../view/lesson/termsContext.ts';
import { useWords } from '../../view/ui/words.ts';
import { documentsOf } from '../../world/documents.ts';
import { policyRefKey } from '../../policy/document.ts';
import type { Recorded } from '../../content/lesson/authoring/keptRecording.ts';
import { fileRef } from '../../content/lesson/authoring/recording.ts';
import { refOf } from '../../content/lesson/compile.ts';
import { actionLines, documentLine, endLine } from '../readings/build/lines.ts';
import { useTerms } from '../useTerms.ts';
import { CallsPart } from './CallsPart.tsx';
import { GoalsPart } from './GoalsPart.tsx';
import { HintsPart } from './HintsPart.tsx';
import { TerminalPart } from './TerminalPart.tsx';
import type { StepPartProps } from './step.ts';
import { stateAt } from './openDraft.ts';

/** One step in all its parts. */
export function StepPart(props: StepPartProps) {
  const { act, draft, at, rules, going, recording } = props;
  const words = useWords();
  const terms = useTerms();
  const step = draft.steps[at];
  if (!step) return null;
  const start = stateAt(draft, at);
  const read = readProse(step.prose);
  const set = (part: Partial<StepDraft>, field: string): void =>
    act.change(withStep(draft, at, part), `${at}/${field}`);
  const editable = new Set(step.editable.map((each) => policyRefKey(refOf(each))));
  const saidOf = (what: Recorded) => (act.said?.of === what ? act.said.what : null);
  const turn = (index: number, title: string) =>
    step.wrongTurns.map((each, other) => (other === index ? { ...each, title } : each));
  return (
    <>
      <TermsContext value={terms}>
        <ProseEditor
          title={step.title}
          prose={step.prose}
          read={read.ok ? read.value : []}
          errors={read.ok ? [] : proseErrors(read.error, words)}
          rules={rules}
          onTitle={(title) => act.change(titled(draft, at, title), `${at}/title`)}
          onProse={(prose) => set({ prose }, 'prose')}
        />
      </TermsContext>
      <BeforeStep
        lines={actionLines(step.begin, start, words)}
        going={recording === 'begin' ? going : null}
        said={notEnd(saidOf('begin'))}
        locked={recording !== null}
        onBegin={() => act.begin('begin')}
        onRemove={(index) => act.setBefore(step.begin.toSpliced(index, 1))}
      />
      <Recording
        lines={actionLines(step.solution, start, words)}
        going={recording === 'solution' ? going : null}
        said={notEnd(saidOf('solution'))}
        locked={recording !== null}
        onBegin={() => act.begin('solution')}
      />
      <CallsPart {...props} step={step} start={start} set={set} />
      <GoalsPart {...props} step={step} start={start} set={set} />
      <WrongTurnsEditor
        turns={step.wrongTurns.map((each) => ({
          title: each.title,
          lines: actionLines(each.do, start, words),
          ends: endLine(each, step, words),
        }))}
        going={recording === 'wrongTurn' ? going : null}
        said={saidOf('wrongTurn')}
        locked={recording !== null}
        onRecord={() => act.begin('wrongTurn')}
        onName={(index, title) => set({ wrongTurns: turn(index, title) }, `wrongTurns/${index}`)}
        onRemove={(index) =>
          set({ wrongTurns: step.wrongTurns.filter((_, other) => other !== index) }, 'wrongTurns')
        }
      />
      <HintsPart {...props} step={step} start={start} set={set} />
      <PanelsEditor
        panels={step.panels}
        documents={documentsOf(start.world).map((ref) => ({
          key: policyRefKey(ref),
          title: documentLine(ref, start.world, words),
          editable: editable.has(policyRefKey(ref)),
        }))}
        serves={step}
        onServes={(serves) => set(serves, Object.keys(serves).join(''))}
        onPanel={(panel, shown) =>
          set(
            { panels: PANELS.filter((each) => (each === panel ? shown : step.panels.includes(each))) },
            `panels/${panel}`,
          )
        }
        onDocument={(key, on) => {
          const known = documentsOf(start.world).find((ref) => policyRefKey(ref) === key);
          const others = step.editable.filter((each) => policyRefKey(refOf(each)) !== key);
          set({ editable: on && known ? [...others, fileRef(known)] : others }, `editable/${key}`);
        }}
      />
      <TerminalPart {...props} step={step} start={start} set={set} />
    </>
  );
}

/** A solution, and what happens before a step, need not end anywhere. */
const notEnd = <Said extends string>(said: Said | null): Exclude<Said, 'noEnd'> | null =>
  said === 'noEnd' ? null : (said as Exclude<Said, 'noEnd'> | null);

/** Each once: an element of HTML is wrong where it begins and where it ends. */
const proseErrors = (faults: readonly ProseFault[], words: Interface): readonly string[] => [
  ...new Set(faults.map(({ line, expected, found }) => words.build.field.proseError(line, expected, found))),
];
