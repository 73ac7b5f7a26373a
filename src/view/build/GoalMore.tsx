import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Gate } from '../../content/lesson/gate.ts';
import type { HintsFile } from '../../content/lesson/schema.ts';
import { SelectField } from '../tokens/SelectField.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { Checkbox } from './Checkbox.tsx';
import { HintFields } from './HintFields.tsx';

/** Something that a goal can ask for. */
export interface Asking {
  readonly label: string;
  readonly asked: boolean;
}

/** What few goals need. */
export interface GoalMoreView {
  /** Goals whose call may have to come first, and the one that must; null of no goal. */
  readonly after: {
    readonly chosen: string | null;
    readonly goals: readonly { id: string; title: string }[];
  };
  /** Parameters that learners else may choose. */
  readonly exactly: readonly Asking[];
  /** What was found in the answer. */
  readonly answer: readonly Asking[];
  /** Hints by gate, and the gates that have none. */
  readonly hints: readonly { readonly gate: Gate; readonly hints: HintsFile }[];
  readonly free: readonly Gate[];
}

interface GoalMoreProps {
  readonly more: GoalMoreView;
  readonly onAfter: (goal: string | null) => void;
  readonly onExactly: (at: number, asked: boolean) => void;
  readonly onAnswer: (at: number, asked: boolean) => void;
  /** Null takes the hints of the gate away. */
  readonly onHints: (gate: Gate, hints: HintsFile | null) => void;
}

/** What few goals need: an order, an exact call or answer, hints of their own. */
export function GoalMore({ more, onAfter, onExactly, onAnswer, onHints }: GoalMoreProps) {
  const { hints: hintWords, goals: words } = useWords().build;
  const { after, exactly, answer, hints, free } = more;
  return (
    <Disclosure summary={words.more}>
      <div className="space-y-4 pt-2">
        {after.goals.length > 0 && (
          <SelectField
            label={words.after}
            chosen={after.chosen ?? ''}
            options={[
              { id: '', name: words.anyTime },
              ...after.goals.map(({ id, title }) => ({ id, name: words.onlyAfter(title) })),
            ]}
            onChoose={(id) => onAfter(id === '' ? null : id)}
          />
        )}
        {exactly.length > 0 && (
          <Askings title={words.exactly} about={words.exactlyAbout} list={exactly} onAsk={onExactly} />
        )}
        <Askings
          title={words.answer}
          about={answer.length > 0 ? words.answerAbout : words.noAnswer}
          list={answer}
          onAsk={onAnswer}
        />
        <div role="group" aria-label={words.ownHints} className="space-y-2">
          <p className="text-sm font-semibold">{words.ownHints}</p>
          <p className="text-xs text-ink-muted">{words.ownHintsAbout}</p>
          {hints.map((place) => (
            <HintFields
              key={place.gate}
              when={hintWords.gate[place.gate]}
              hints={place.hints}
              onChange={(changed) => onHints(place.gate, changed)}
              onRemove={() => onHints(place.gate, null)}
            />
          ))}
          {free.length > 0 && (
            <AddHints key={free.join()} gates={free} onAdd={(gate) => onHints(gate, NONE)} />
          )}
        </div>
      </div>
    </Disclosure>
  );
}

const NONE = { nudge: '', concept: '', exact: '' };

interface AskingsProps {
  readonly title: string;
  readonly about: string;
  readonly list: readonly Asking[];
  readonly onAsk: (at: number, asked: boolean) => void;
}

const Askings = ({ title, about, list, onAsk }: AskingsProps) => (
  <div role="group" aria-label={title}>
    <p className="text-sm font-semibold">{title}</p>
    <p className="text-xs text-ink-muted">{about}</p>
    {list.map(({ label, asked }, index) => (
      <Checkbox key={label} label={label} checked={asked} onChange={(on) => onAsk(index, on)} />
    ))}
  </div>
);

function AddHints({
  gates,
  onAdd,
}: {
  readonly gates: readonly Gate[];
  readonly onAdd: (gate: Gate) => void;
}) {
  const { goals: words, hints } = useWords().build;
  const [gate, setGate] = useState(gates.includes('trust') ? 'trust' : gates[0]);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-40 flex-1">
        <SelectField
          label={words.ownGate}
          chosen={gate ?? ''}
          options={gates.map((id) => ({ id, name: hints.gate[id] }))}
          onChoose={(id) => setGate(gates.find((each) => each === id))}
        />
      </div>
      <Button icon={Plus} size="small" onClick={() => gate && onAdd(gate)}>
        {words.addHints}
      </Button>
    </div>
  );
}
