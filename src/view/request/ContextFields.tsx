import { Plus } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { ContextKeyField } from './ContextKeyField.tsx';
import { OfferInput } from './OfferInput.tsx';

export interface ContextFieldsProps {
  /** Without values a key is taken out of the request. */
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Keys to choose from. */
  readonly offered: readonly string[];
  /** Undefined leaves the key to the lab. */
  readonly onChange: (name: string, values: readonly string[] | undefined) => void;
}

/** Condition keys whose values the request gives itself. */
export function ContextFields({ rows, offered, onChange }: ContextFieldsProps) {
  const words = useWords().request.circumstances;
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const isNew = /^[\w-]+:.*[^/]$/.test(name) && rows.every((row) => row.name !== name);
  const add = (): void => {
    onChange(name, ['']);
    setTyped('');
  };
  return (
    <div role="group" aria-label={words.context} className="space-y-3">
      <div>
        <p aria-hidden className="text-sm font-semibold">
          {words.context}
        </p>
        <p className="text-xs text-ink-muted">{words.contextHelp}</p>
      </div>
      {rows.map((row) => (
        <ContextKeyField key={row.name} {...row} onChange={(values) => onChange(row.name, values)} />
      ))}
      <div>
        <div className="flex items-start gap-1.5">
          <OfferInput
            label={words.newKey}
            text={typed}
            placeholder={words.newKey}
            offers={offered.map((value) => ({ value, detail: null }))}
            onChange={setTyped}
          />
          <IconButton icon={Plus} label={words.addKey} disabled={!isNew} onClick={add} />
        </div>
        <p className="mt-1 text-xs text-ink-muted">{words.keyHelp}</p>
      </div>
    </div>
  );
}
