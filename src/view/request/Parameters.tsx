import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/words.ts';
import type { Entered, FieldView } from './field.ts';
import { ParameterField } from './ParameterField.tsx';

interface ParametersProps {
  readonly fields: readonly FieldView[];
  readonly onChange: (name: string, entered: Entered) => void;
}

/** The parameters that are needed or given, and buttons for the others. */
export function Parameters({ fields, onChange }: ParametersProps) {
  const words = useWords().request;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const { root, focus } = useFocusIn();
  const isShown = ({ name, required, given }: FieldView): boolean => required || given || wanted.has(name);
  const others = fields.filter((field) => !isShown(field));
  const want = (name: string): void => {
    setWanted(new Set([...wanted, name]));
    focus(`[data-field="${name}"] :is(input, select, textarea)`);
  };
  const remove = (name: string): void => {
    setWanted(new Set([...wanted].filter((each) => each !== name)));
    onChange(name, '');
    focus(`[data-add="${name}"]`);
  };
  if (fields.length === 0) return <p className="text-sm text-ink-muted">{words.noParameters}</p>;
  return (
    <div ref={root} className="space-y-4">
      <div className="grid items-start gap-4 @2xl:grid-cols-2">
        {fields.filter(isShown).map((field) => (
          <ParameterField
            key={field.name}
            field={field}
            onChange={(entered) => {
              // What was begun stays to be seen when it is emptied again.
              if (!field.required) setWanted(new Set([...wanted, field.name]));
              onChange(field.name, entered);
            }}
            onRemove={field.required ? null : () => remove(field.name)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <div role="group" aria-label={words.field.add}>
          <p aria-hidden className="mb-1.5 text-xs font-semibold text-ink-muted">
            {words.field.add}
          </p>
          <div className="flex flex-wrap gap-1.5">
            {others.map(({ name, help }) => (
              <button
                key={name}
                type="button"
                data-add={name}
                aria-label={words.field.addOne(name)}
                title={help}
                onClick={() => want(name)}
                className="inline-flex min-h-8 items-center gap-1 rounded-full border border-neutral-line px-2.5 font-mono text-xs hover:border-accent hover:bg-accent-soft pointer-coarse:min-h-11"
              >
                <Plus aria-hidden size={14} className="text-ink-muted" />
                {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** Puts the focus on what a press brings up. */
function useFocusIn() {
  const root = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (target) root.current?.querySelector<HTMLElement>(target.selector)?.focus();
  }, [target]);
  return { root, focus: (selector: string) => setTarget({ selector }) };
}
