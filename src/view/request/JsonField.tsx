import { useWords } from '../ui/words.ts';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';
import { useJsonDraft } from './useJsonDraft.ts';

interface JsonFieldProps {
  readonly label: string;
  readonly describedBy: string;
  /** The value as JSON; empty: there is none. */
  readonly text: string;
  readonly onChange: (entered: '' | { readonly json: unknown }) => void;
}

/** A value that only JSON can say. */
export function JsonField({ label, describedBy, text, onChange }: JsonFieldProps) {
  const words = useWords().request;
  const draft = useJsonDraft(text, (json) => {
    onChange({ json });
    return true;
  });
  return (
    <>
      <textarea
        {...AS_TYPED}
        value={draft.text}
        rows={4}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={draft.refused && draft.text !== '' ? true : undefined}
        onChange={(event) =>
          event.target.value.trim() === '' ? onChange('') : draft.change(event.target.value)
        }
        className={CODE_INPUT}
      />
      <p aria-live="polite" className="text-xs text-deny">
        {draft.refused && draft.text !== '' ? words.field.badJson : ''}
      </p>
    </>
  );
}
