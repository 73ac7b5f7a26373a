import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';
import { useJsonDraft } from './useJsonDraft.ts';

export interface TokenEditorProps {
  readonly kind: 'claims' | 'assertion' | 'opaque';
  /** Whether the lab makes the token; else its text is among the parameters. */
  readonly made: boolean;
  /** Its contents as JSON. */
  readonly text: string;
  readonly faults: readonly { readonly path: string; readonly expected: string; readonly found: string }[];
  readonly onChange: (contents: Readonly<Record<string, unknown>>) => void;
  readonly onMade: (made: boolean) => void;
}

/** What the token says that the lab makes for the call. */
export function TokenEditor({ kind, made, text, faults, onChange, onMade }: TokenEditorProps) {
  const words = useWords().request.token;
  const id = useId();
  const draft = useJsonDraft(text, (value) => {
    if (!isObject(value)) return false;
    onChange(value);
    return true;
  });
  if (!made) {
    return (
      <Button size="small" onClick={() => onMade(true)}>
        {words.make}
      </Button>
    );
  }
  const said = draft.refused
    ? [words.notAnObject]
    : faults.map(({ path, expected, found }) => words.fault(path, expected, found));
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-semibold">
        {words.title[kind]}
      </label>
      <textarea
        {...AS_TYPED}
        id={id}
        value={draft.text}
        rows={Math.min(12, Math.max(4, draft.text.split('\n').length))}
        aria-invalid={said.length > 0 ? true : undefined}
        aria-describedby={`${id}-help ${id}-said`}
        onChange={(event) => draft.change(event.target.value)}
        className={CODE_INPUT}
      />
      <ul id={`${id}-said`} aria-live="polite" className="space-y-1 text-xs text-deny">
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p id={`${id}-help`} className="text-xs text-ink-muted">
        {words.help[kind]}
      </p>
      <Button tone="quiet" size="small" className="-ms-2.5" onClick={() => onMade(false)}>
        {words.giveText}
      </Button>
    </div>
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
