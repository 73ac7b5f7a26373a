import { BookOpen, Timer } from 'lucide-react';
import { useState } from 'react';
import type { Sitting } from '../../../content/exam/set.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/words.ts';

interface BeginSetProps {
  /** Minutes that are offered. */
  readonly minutes: number;
  readonly onBegin: (sitting: Sitting) => void;
}

/** The longest paper, in minutes. */
const MOST = 600;

/** The two ways to sit a set: explained after each answer, or against the clock. */
export function BeginSet({ minutes, onBegin }: BeginSetProps) {
  const words = useWords().exam.bank.begin;
  const [text, setText] = useState(String(minutes));
  const [pausable, setPausable] = useState(false);
  const chosen = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  const isWrong = chosen < 1 || chosen > MOST;
  const timed = (): void => onBegin({ mode: 'timed', minutes: chosen, pausable });
  return (
    <Card title={words.title} level={2}>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        <div className="space-y-3">
          <h3 className="font-semibold">{words.study}</h3>
          <p className="text-sm text-ink-muted">{words.studyAbout}</p>
          <Button
            tone="primary"
            icon={BookOpen}
            onClick={() => onBegin({ mode: 'study', minutes, pausable: true })}
          >
            {words.beginStudy}
          </Button>
        </div>
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isWrong) timed();
          }}
        >
          <h3 className="font-semibold">{words.timed}</h3>
          <p className="text-sm text-ink-muted">{words.timedAbout}</p>
          <div className="max-w-48">
            <TextField
              label={words.minutes}
              value={text}
              onChange={setText}
              errors={isWrong ? [words.minutesWrong(MOST)] : []}
            />
          </div>
          <label className="flex min-h-6 items-center gap-2 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={pausable}
              onChange={({ target }) => setPausable(target.checked)}
              className="size-4 shrink-0 accent-accent"
            />
            {words.pausable}
          </label>
          <Button icon={Timer} disabled={isWrong} onClick={timed}>
            {words.beginTimed}
          </Button>
        </form>
      </div>
    </Card>
  );
}
