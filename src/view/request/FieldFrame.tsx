import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { FieldView } from './field.ts';

interface FieldFrameProps extends Pick<FieldView, 'name' | 'help' | 'limits' | 'required'> {
  /** Null: the field stays. */
  readonly onRemove: (() => void) | null;
  /** @param describedBy id of what says what the field is for */
  readonly children: (describedBy: string) => ReactNode;
}

/** What stands around the field of a parameter: its name, what it is for, a button that takes it away. */
export function FieldFrame({ name, help, limits, required, onRemove, children }: FieldFrameProps) {
  const words = useWords().request;
  const description = useId();
  return (
    <div role="group" aria-label={name} data-field={name} className="space-y-1">
      <div className="flex min-h-6 items-center gap-2">
        <span aria-hidden className="min-w-0 font-mono text-sm font-semibold wrap-anywhere">
          {name}
        </span>
        {required && <Badge>{words.required}</Badge>}
        {onRemove && (
          <IconButton
            icon={X}
            label={words.field.remove(name)}
            onClick={onRemove}
            className="ms-auto -my-1.5"
          />
        )}
      </div>
      {children(description)}
      <p id={description} className="text-xs text-ink-muted">
        {limits === null ? help : `${help} ${limits}`}
      </p>
    </div>
  );
}
