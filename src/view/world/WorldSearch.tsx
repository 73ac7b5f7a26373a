import { SearchField } from '../ui/SearchField.tsx';
import { useWords } from '../ui/words.ts';

interface WorldSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many nodes match. */
  readonly count: number;
}

/** A field that narrows the tree down. */
export function WorldSearch({ query, onQuery, count }: WorldSearchProps) {
  const words = useWords().worldEdit;
  const told = query.trim() === '' ? '' : count === 0 ? words.foundNone : words.found(count);
  return <SearchField label={words.search} clear={words.clear} query={query} onQuery={onQuery} told={told} />;
}
