import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { intoSight } from '../ui/intoSight.ts';

interface JumpFieldProps {
  readonly label: string;
  readonly hint: string | null;
  readonly button: string;
  readonly type: 'text' | 'datetime-local';
  /** What it holds until something is put in. */
  readonly start?: string;
  /** @returns what is wrong with it; null when the clock has moved */
  readonly onGo: (typed: string) => string | null;
}

/** A field that says how far or where to, and says itself when that cannot be. */
export function JumpField({ label, hint, button, type, start = '', onGo }: JumpFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const go = () => {
    const found = onGo(typed ?? start);
    setProblem(found);
    if (found === null && type !== 'text') setTyped(null);
  };
  const describedBy = [hint !== null && `${id}-hint`, problem !== null && `${id}-problem`].filter(Boolean);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label htmlFor={id} className="text-xs text-ink-muted">
        {label}
        {hint !== null && <span id={`${id}-hint`}> ({hint})</span>}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          type={type}
          step={type === 'text' ? undefined : 1}
          value={typed ?? start}
          onChange={({ target }) => {
            setTyped(target.value);
            setProblem(null);
          }}
          aria-invalid={problem !== null || undefined}
          aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
          autoComplete="off"
          spellCheck={false}
          className={cx(
            'min-h-8 w-full min-w-0 flex-1 rounded-md border bg-surface px-2.5 text-sm pointer-coarse:min-h-11',
            type === 'text' && 'font-mono',
            problem === null ? 'border-line-strong' : 'border-deny',
          )}
        />
        <Button size="small" onClick={go} className="whitespace-nowrap">
          {button}
        </Button>
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} ref={intoSight} role="alert" className="mt-1 text-sm text-deny">
          {problem}
        </p>
      )}
    </form>
  );
}
