import { useWords } from '../ui/words.ts';
import { ChangeSign } from './ChangeSign.tsx';

export interface ChangeNoticeProps {
  /** "This edit lets 3 more principals in and shuts 1 out." */
  readonly sentence: string;
  /** The pairs let in, `dev/Ana → prod/ReadOnly`; none when they are too many to be told one by one. */
  readonly opened: readonly string[];
  readonly shut: readonly string[];
}

/** What the last change opened or shut, shown and announced. */
export function ChangeNotice({ sentence, opened, shut }: ChangeNoticeProps) {
  const words = useWords();
  return (
    <div role="status" aria-atomic="true" className="text-sm">
      <p>{sentence}</p>
      {opened.length + shut.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {opened.map((pair) => (
            <Item key={pair} change="opened" what={words.matrix.changed.opened} pair={pair} />
          ))}
          {shut.map((pair) => (
            <Item key={pair} change="shut" what={words.matrix.changed.shut} pair={pair} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ItemProps {
  readonly change: 'opened' | 'shut';
  readonly what: string;
  readonly pair: string;
}

function Item({ change, what, pair }: ItemProps) {
  return (
    <li className="flex items-center gap-1.5">
      <ChangeSign change={change} />
      <span className="min-w-0 wrap-anywhere">
        <span className="text-ink-muted">{what}</span> {pair}
      </span>
    </li>
  );
}
