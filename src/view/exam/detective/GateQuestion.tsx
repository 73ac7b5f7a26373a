import { useState } from 'react';
import type { Gate } from '../../../content/lesson/gate.ts';
import { capital, plain, type Phrase } from '../../../explain/phrase.ts';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { Status, type StatusKind } from '../../ui/Status.tsx';
import { useWords } from '../../ui/words.ts';

/** A gate that was named and is not the one, and what came of the call there. */
export interface WrongGuess {
  readonly gate: Gate;
  readonly title: Phrase;
  readonly outcome: StatusKind;
  readonly sentence: Phrase;
}

interface GateQuestionProps {
  readonly offered: readonly Gate[];
  readonly wrong: readonly WrongGuess[];
  readonly onGuess: (gate: Gate) => void;
  /** Where a case is that one may like better. */
  readonly another: Destination;
}

/** Asks at which gate a call stops; gates that are not the one can be chosen no more. */
export function GateQuestion({ offered, wrong, onGuess, another }: GateQuestionProps) {
  const words = useWords();
  const { ask, skip } = words.exam.detective;
  const [chosen, setChosen] = useState<Gate | null>(null);
  const isWrong = (gate: Gate): boolean => wrong.some((each) => each.gate === gate);
  const guess = (): void => {
    if (chosen !== null) onGuess(chosen);
    setChosen(null);
  };
  return (
    <Card>
      <fieldset className="min-w-0">
        <legend className="font-semibold">{ask.legend}</legend>
        <div className="mt-2 grid gap-2">
          {offered.map((gate) => (
            <label
              key={gate}
              className="flex min-h-11 items-center gap-3 rounded-lg border border-line-strong bg-surface px-3 py-2 not-has-disabled:cursor-pointer not-has-disabled:hover:bg-accent-soft has-checked:border-accent has-checked:bg-accent-soft has-disabled:border-line has-disabled:text-ink-muted has-disabled:line-through"
            >
              <input
                type="radio"
                name="gate"
                checked={gate === chosen}
                disabled={isWrong(gate)}
                onChange={() => setChosen(gate)}
                className="size-4 shrink-0 accent-accent"
              />
              {plain(capital(words.lab.lesson.gate[gate]))}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button tone="primary" disabled={chosen === null} onClick={guess} className="pointer-coarse:min-h-11">
          {ask.go}
        </Button>
        <ActionLink
          to={another}
          className="inline-flex min-h-9 items-center text-sm font-semibold text-accent underline hover:text-accent-strong pointer-coarse:min-h-11"
        >
          {skip}
        </ActionLink>
      </div>
      <div role="status" className="mt-4 space-y-3 text-sm empty:hidden">
        {wrong.length > 0 && <p className="text-ink-muted">{ask.tries(wrong.length)}</p>}
        {wrong.toReversed().map(({ gate, title, outcome, sentence }) => (
          <div key={gate} className="space-y-1.5 border-t border-line pt-3">
            <p className="font-semibold">
              <PhraseText phrase={title} />
            </p>
            <Status kind={outcome} />
            <p className="wrap-anywhere">
              <PhraseText phrase={sentence} />
            </p>
          </div>
        ))}
      </div>
    </Card>
  );
}
