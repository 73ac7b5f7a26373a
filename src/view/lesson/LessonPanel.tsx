import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { LessonEnd, type LessonEndProps } from './LessonEnd.tsx';
import { Goals, type GoalView } from './Goals.tsx';
import { Hints, type HintsView } from './Hints.tsx';
import { useLessonLanguage } from './lessonLanguage.ts';
import { Prose } from './Prose.tsx';
import type { RulesById } from './RuleReference.tsx';
import type { Block } from '../../content/lesson/proseTree.ts';
import { Solution, type SolutionView } from './Solution.tsx';
import { SolvedNotice } from './SolvedNotice.tsx';
import { StepProgress, type LessonStepView } from './StepProgress.tsx';
import { useStepOpening } from './useStepOpening.ts';

export interface LessonPanelProps {
  readonly lessonTitle: string;
  readonly steps: readonly LessonStepView[];
  /** Position of the current step, from 0. */
  readonly at: number;
  readonly prose: readonly Block[];
  /** The rules that prose and hints refer to, by id. */
  readonly rules: RulesById;
  readonly goals: readonly GoalView[];
  /** Null while there is nothing to hint at. */
  readonly hints: HintsView | null;
  readonly solution: SolutionView | null;
  readonly solved: boolean;
  /** What stands at the end of the lesson; null until all of it is solved. */
  readonly end: LessonEndProps | null;
  readonly onRevealHint: () => void;
  readonly onApplySolution: () => void;
  /** Null: not possible now. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onGoTo?: ((index: number) => void) | undefined;
  readonly onResetStep: () => void;
  readonly onResetLesson: () => void;
}

/** A step of a lesson: what it tells, what it asks for, help, and the way on. */
export function LessonPanel(props: LessonPanelProps) {
  const words = useWords();
  const lang = useLessonLanguage();
  const title = useStepOpening(props.at);
  const { lessonTitle, steps, at, prose, rules, goals, hints, solution, solved, onPrevious, onNext } = props;
  return (
    <div className="space-y-5">
      <StepProgress steps={steps} at={at} onGoTo={props.onGoTo} />
      <header lang={lang}>
        <p className="text-sm text-ink-muted">{lessonTitle}</p>
        <h3 ref={title} tabIndex={-1} className="text-xl font-bold tracking-tight outline-none">
          {steps[at]?.title}
        </h3>
      </header>
      <Prose blocks={prose} rules={rules} />
      {goals.length > 0 && <Goals goals={goals} />}
      {solved && (onNext || !props.end ? <SolvedNotice onNext={onNext} /> : <LessonEnd {...props.end} />)}
      {!solved && hints && <Hints hints={hints} rules={rules} onReveal={props.onRevealHint} />}
      {!solved && solution && <Solution solution={solution} onApply={props.onApplySolution} />}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button icon={ArrowLeft} disabled={onPrevious === null} onClick={() => onPrevious?.()}>
          {words.lesson.previous}
        </Button>
        {!solved && (
          <Button iconAfter={ArrowRight} disabled={onNext === null} onClick={() => onNext?.()}>
            {words.lesson.next}
          </Button>
        )}
        <span className="flex flex-wrap gap-x-1">
          <Button icon={RotateCcw} tone="quiet" onClick={props.onResetStep}>
            {words.lesson.resetStep}
          </Button>
          <Button tone="quiet" onClick={props.onResetLesson}>
            {words.lesson.resetLesson}
          </Button>
        </span>
      </div>
    </div>
  );
}
