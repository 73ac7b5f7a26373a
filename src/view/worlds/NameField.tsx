import { useEffect, useId, useRef } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

export type TitleProblem = 'empty' | 'long' | 'taken';

interface NameFieldProps {
  readonly value: string;
  /** Shown once it has been tried. */
  readonly problem: TitleProblem | null;
  readonly onChange: (title: string) => void;
  /** Escape, where no dialog around it is closed by that. */
  readonly onCancel?: () => void;
  /** What is named, where the label alone does not say. */
  readonly label?: string;
  /** Whether it takes the focus, with its text selected. */
  readonly focused?: boolean;
}

/** The name of a world, with what stands against it. */
export function NameField({ value, problem, onChange, onCancel, label, focused = false }: NameFieldProps) {
  const words = useWords().worlds.name;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!focused) return;
    field.current?.focus();
    field.current?.select();
  }, [focused]);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label ?? words.label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        value={value}
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel?.();
        }}
        className={cx(
          'min-h-9 w-full min-w-0 rounded-md border bg-surface px-2.5 text-sm pointer-coarse:min-h-11',
          problem ? 'border-deny' : 'border-line-strong',
        )}
      />
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-deny">
          {words.problem[problem]}
        </p>
      )}
    </div>
  );
}
