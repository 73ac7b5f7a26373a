import { NO_ANSWER, outcomeOf } from '../../content/exam/answer.ts';
import { paperOf } from '../../content/exam/choice.ts';
import { asksOf } from '../../content/question/asks.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamActor } from '../../machines/exam/machine.ts';
import { QuestionView } from '../../view/exam/QuestionView.tsx';
import { Score } from '../../view/exam/sitting/Score.tsx';
import { ScoredItem } from '../../view/exam/sitting/ScoredItem.tsx';
import { SittingHead } from '../../view/exam/sitting/SittingHead.tsx';
import { ActionLink } from '../../view/ui/ActionLink.tsx';
import { Button } from '../../view/ui/Button.tsx';
import { buttonClass } from '../../view/ui/buttonClass.ts';
import { useWords } from '../../view/ui/words.ts';
import { EXAM_RESULTS } from '../addresses.ts';
import { useFacts } from '../facts.ts';
import { questionOf } from './bank.ts';
import { randomNumber } from './randomNumber.ts';
import { explains } from './explains.ts';
import { steadyNow } from './steadyClock.ts';

interface ScoredPartProps {
  readonly exam: ExamActor;
  readonly progress: Progress;
}

/** What a paper came to, each item with its explanation, and what to do next. */
export function ScoredPart({ exam, progress }: ScoredPartProps) {
  const words = useWords().exam.sitting;
  const rules = useFacts();
  const { paper, begunAt, end, now } = progress;
  const items = scoredItems(progress);
  const missed = items.flatMap(({ question, outcome }) => (outcome === 'right' ? [] : question));
  const practise = (): void => {
    const again = { mode: 'study', exam: paper.exam, seconds: null, pausable: false, draw: null } as const;
    exam.send({ type: 'LEAVE' });
    exam.send({ type: 'BEGIN', paper: paperOf(missed, again, randomNumber()), now: steadyNow() });
  };
  return (
    <>
      <SittingHead paper={words.paper(paper.exam, paper.mode)} />
      <Score
        right={items.length - missed.length}
        of={items.length}
        seconds={((end?.at ?? now) - begunAt) / 1000}
        timedOut={end?.timedOut ?? false}
      >
        {missed.length > 0 && (
          <Button tone="primary" onClick={practise} className={TARGET}>
            {words.score.missed(missed.length)}
          </Button>
        )}
        <Button
          tone={missed.length > 0 ? 'secondary' : 'primary'}
          onClick={() => exam.send({ type: 'LEAVE' })}
          className={TARGET}
        >
          {words.score.another}
        </Button>
        <ActionLink to={EXAM_RESULTS} className={buttonClass({}, TARGET)}>
          {words.score.results}
        </ActionLink>
      </Score>
      {items.length > 0 && (
        <section aria-labelledby="scored-items" className="mt-8">
          <h3 id="scored-items" className="font-semibold">
            {words.score.questions}
          </h3>
          <ol className="mt-3 space-y-2">
            {items.map(({ place, item, question, answer, outcome }) => (
              <ScoredItem key={place} number={place + 1} outcome={outcome} asks={asksOf(question)}>
                <QuestionView
                  {...{ question, item, answer, rules }}
                  onAnswer={null}
                  explained={explains({ question, item, answer })}
                />
              </ScoredItem>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

const TARGET = 'pointer-coarse:min-h-11';

/** The items that count, as `attemptItems` has them: while studying those that were explained. */
const scoredItems = ({ paper, answers, shown }: Progress) =>
  paper.items.flatMap((item, place) => {
    const question = questionOf(item.question);
    if (!question || (paper.mode === 'study' && !shown.includes(place))) return [];
    const answer = answers[place] ?? NO_ANSWER;
    return [{ place, item, question, answer, outcome: outcomeOf(question, answer) }];
  });
