import { FileSearch, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { AS_TYPED, CODE_INPUT } from '../request/inputClass.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';
import { Decoded, type DecodedView } from './Decoded.tsx';

interface DecodePanelProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Null while it is being read; `empty` before anything was pasted. */
  readonly decoded: DecodedView | 'empty' | null;
}

/** A place to paste any token into. */
export function DecodePanel({ text, onChange }: Omit<DecodePanelProps, 'decoded'>) {
  const words = useWords().tokensTool.decode;
  const id = useId();
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-semibold">
        {words.label}
      </label>
      <textarea
        {...AS_TYPED}
        id={id}
        value={text}
        rows={7}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
        className={`${CODE_INPUT} wrap-anywhere`}
      />
      <p id={`${id}-help`} className="text-xs text-ink-muted">
        {words.help}
      </p>
      <Button size="small" tone="quiet" icon={Trash2} disabled={text === ''} onClick={() => onChange('')}>
        {words.clear}
      </Button>
    </div>
  );
}

/** What was made of the text. */
export function DecodeResult({ decoded }: Pick<DecodePanelProps, 'decoded'>) {
  const words = useWords();
  if (decoded === null) return <p className="text-sm text-ink-muted">{words.loading}</p>;
  if (decoded === 'empty') {
    return (
      <EmptyState icon={FileSearch} title={words.tokensTool.decode.empty}>
        {words.tokensTool.decode.emptyText}
      </EmptyState>
    );
  }
  return <Decoded decoded={decoded} />;
}
