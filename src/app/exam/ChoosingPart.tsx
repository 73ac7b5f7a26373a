import type { ExamActor } from '../../machines/exam/machine.ts';
import type { Progress } from '../../content/exam/progress.ts';
import { UndoBar } from '../../view/course/UndoBar.tsx';
import { ExamNav } from '../../view/exam/ExamNav.tsx';
import { ChooseForm } from '../../view/exam/sitting/ChooseForm.tsx';
import { ClockChoice } from '../../view/exam/sitting/ClockChoice.tsx';
import { useWords } from '../../view/ui/words.ts';
import { PaperFilePart } from './PaperFilePart.tsx';
import { steadyNow } from './steadyClock.ts';
import { useChoice } from './useChoice.ts';
import { useExamSettings } from './useExamSettings.ts';

interface ChoosingPartProps {
  readonly exam: ExamActor;
  /** A paper that was just left unfinished, and can be taken up again. */
  readonly gaveUp: Progress | null;
  readonly onOpen: (progress: Progress) => void;
}

/** Choosing a paper. */
export function ChoosingPart({ exam, gaveUp, onOpen }: ChoosingPartProps) {
  const { sitting: words } = useWords().exam;
  const [settings, change] = useExamSettings();
  const { make, ...form } = useChoice(settings);
  return (
    <>
      <ExamNav current="exam" />
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <p className="mt-3 mb-8 max-w-prose text-ink-muted">{words.about}</p>
      <ChooseForm
        {...form}
        clock={
          form.choice.mode === 'timed' && (
            <ClockChoice
              pausable={settings.pausable}
              pace={settings.pace}
              onPausable={(pausable) => change({ pausable })}
              onPace={(pace) => change({ pace })}
            />
          )
        }
        onBegin={() => void make().then((paper) => exam.send({ type: 'BEGIN', paper, now: steadyNow() }))}
      />
      <PaperFilePart onOpen={onOpen} />
      <UndoBar said={gaveUp ? words.leaving.left : ''} onUndo={gaveUp && (() => onOpen(gaveUp))} />
    </>
  );
}
