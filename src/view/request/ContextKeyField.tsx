import { Plus, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';

interface ContextKeyFieldProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[] | undefined) => void;
}

/** The values that the request has for one condition key, or that it has none. */
export function ContextKeyField({ name, values, onChange }: ContextKeyFieldProps) {
  const words = useWords().request.circumstances;
  return (
    <div role="group" aria-label={name} className="space-y-1.5">
      <div className="flex min-h-6 items-center gap-2">
        <span aria-hidden className="min-w-0 font-mono text-sm font-semibold wrap-anywhere">
          {name}
        </span>
        <IconButton
          icon={X}
          label={words.removeKey(name)}
          onClick={() => onChange(undefined)}
          className="ms-auto -my-1.5"
        />
      </div>
      {values.length === 0 && <p className="text-sm text-ink-muted">{words.absent}</p>}
      {values.map((value, at) => (
        <div key={at} className="flex items-start gap-1.5">
          <input
            {...AS_TYPED}
            value={value}
            aria-label={words.value(name, at + 1)}
            onChange={(event) => onChange(values.with(at, event.target.value))}
            className={CODE_INPUT}
          />
          <IconButton
            icon={X}
            label={words.removeValue(name, at + 1)}
            onClick={() => onChange(values.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        tone="quiet"
        size="small"
        icon={Plus}
        aria-label={words.addValue(name)}
        onClick={() => onChange([...values, ''])}
      >
        {words.anotherValue}
      </Button>
    </div>
  );
}
