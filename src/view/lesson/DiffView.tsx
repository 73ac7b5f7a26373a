import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { lineDiff, type DiffLine } from './lineDiff.ts';

interface DiffViewProps {
  /** Whose text changes. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const SIGN: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '−', added: '+' };

const LOOK: Readonly<Record<DiffLine['kind'], string>> = {
  same: '',
  removed: 'bg-deny-soft text-deny',
  added: 'bg-allow-soft text-allow',
};

/** What changes in a text, line by line. */
export function DiffView({ title, before, after }: DiffViewProps) {
  const words = useWords();
  return (
    <figure className="overflow-hidden rounded-md border border-line">
      <figcaption className="border-b border-line bg-neutral-soft px-3 py-1.5 text-xs font-semibold">
        {title}
      </figcaption>
      <div role="group" aria-label={words.lesson.diffOf(title)} className="bg-sunken py-2">
        <ol className="font-mono text-xs">
          {lineDiff(before, after).map(({ kind, text }, index) => (
            <li
              key={index}
              className={cx('ps-7 pe-3 -indent-4 wrap-anywhere whitespace-pre-wrap', LOOK[kind])}
            >
              {kind !== 'same' && <span className="sr-only">{words.lesson.diff[kind]} </span>}
              <span aria-hidden className="inline-block w-4 indent-0 select-none">
                {SIGN[kind]}
              </span>
              {text}
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
