import type { ReactNode } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWords } from '../ui/words.ts';
import { FileErrors, type FileErrorView } from '../worlds/FileErrors.tsx';
import { Warning } from '../worlds/Warning.tsx';
import { WorldContentsView, type WorldContents } from '../worlds/WorldContentsView.tsx';

/** What is in a lesson that somebody handed over. */
export interface HandedOverView {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly steps: readonly string[];
  readonly learnt: readonly string[];
  readonly world: WorldContents;
  /** Characters of all its files. */
  readonly size: number;
  /** Ids of lessons that it goes on from and that the lab does not have. */
  readonly builtOn: readonly string[];
  /** What of it does not hold, a sentence each. */
  readonly faults: readonly string[];
}

interface HandedOverProps {
  readonly lesson: HandedOverView;
  readonly failure: 'denied' | 'full' | null;
  readonly onPlay: () => void;
  readonly onEdit: () => void;
  /** The other ways on. */
  readonly leave: ReactNode;
}

/** A lesson from a file or a link, before anything is made of it. */
export function HandedOver({ lesson, failure, onPlay, onEdit, leave }: HandedOverProps) {
  const { build, lab } = useWords();
  const words = build.load;
  const { title, summary, minutes, steps, learnt, world, size, builtOn, faults } = lesson;
  return (
    <div className="space-y-5">
      <h2 className="text-lg font-semibold wrap-anywhere">{title}</h2>
      <Warning>{words.notTheLabs}</Warning>
      {builtOn.length > 0 && <Warning>{words.builtOn(builtOn)}</Warning>}
      <Card title={words.claims} level={3}>
        <p className="wrap-anywhere">{summary}</p>
        <p className="mt-1 text-sm text-ink-muted">
          {words.minutes(minutes)} · {words.size(size)}
        </p>
        {learnt.length > 0 && <List title={words.learnt} lines={learnt} />}
      </Card>
      <Card title={words.steps} level={3}>
        <ol className="list-decimal space-y-1 ps-6">
          {steps.map((step, index) => (
            <li key={index} className="wrap-anywhere">
              {step}
            </li>
          ))}
        </ol>
        <div className="mt-3 text-sm">
          {faults.length === 0 ? (
            <p>{words.holds}</p>
          ) : (
            <List title={words.fails(faults.length)} lines={faults} lang="en" />
          )}
        </div>
      </Card>
      <Card title={words.world} level={3}>
        <WorldContentsView contents={world} />
      </Card>
      {failure && (
        <ErrorNotice title={lab.save[failure]} where={words.notKept} whatToDo={words.notKeptToDo} />
      )}
      <p className="font-semibold">{words.question}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onClick={onPlay}>
          {words.play}
        </Button>
        <Button onClick={onEdit}>{words.edit}</Button>
        {leave}
      </div>
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly lang?: string;
}

function List({ title, lines, lang }: ListProps) {
  return (
    <>
      <p className="mt-2 font-semibold">{title}</p>
      <ul lang={lang} className="list-disc space-y-1 ps-6">
        {lines.map((line, index) => (
          <li key={index} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CannotOpenProps {
  readonly where: Phrase;
  readonly errors: readonly FileErrorView[];
}

/** A lesson that cannot be opened: why, and what is wrong with its files. */
export function CannotOpen({ where, errors }: CannotOpenProps) {
  const words = useWords().build.load;
  return (
    <div className="space-y-4">
      <ErrorNotice
        title={words.cannot}
        where={where}
        whatToDo={errors.length > 0 ? words.mend : words.whatToDo}
      />
      {errors.length > 0 && <FileErrors errors={errors} />}
    </div>
  );
}
