import { ClipboardPaste } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';
import { pasteProblemText, type PasteProblem } from './pasteProblem.ts';

export interface PasteCommandProps {
  /** Fills the request; resolves with what keeps it from that. */
  readonly onFill: (text: string) => Promise<PasteProblem | null>;
}

/** Fills the request from a command for the AWS CLI. */
export function PasteCommand({ onFill }: PasteCommandProps) {
  const words = useWords();
  const said = words.request.paste;
  const [text, setText] = useState('');
  const [told, setTold] = useState<PasteProblem | 'filled' | null>(null);
  const id = useId();
  const problem = told === 'filled' ? null : told;
  const fill = async (): Promise<void> => {
    const found = await onFill(text);
    setTold(found ?? 'filled');
    if (found === null) setText('');
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-semibold">
        {said.label}
      </label>
      <textarea
        {...AS_TYPED}
        id={id}
        value={text}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        placeholder={said.placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          setText(event.target.value);
          setTold(null);
        }}
        className={CODE_INPUT}
      />
      <Button icon={ClipboardPaste} disabled={text.trim() === ''} onClick={() => void fill()}>
        {said.fill}
      </Button>
      <div id={`${id}-said`} aria-live="polite" className="space-y-1 text-sm">
        {told === 'filled' && <p>{said.filled}</p>}
        {problem && <p className="text-deny">{pasteProblemText(problem, words)}</p>}
        {problem?.code === 'cli' && (
          <pre className="overflow-x-auto rounded-md border border-deny-line bg-deny-soft p-3 text-xs wrap-anywhere whitespace-pre-wrap">
            {problem.text}
          </pre>
        )}
      </div>
    </div>
  );
}
