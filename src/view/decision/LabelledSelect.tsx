import type { ReactNode } from 'react';

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  /** Options, or groups of them. */
  readonly children: ReactNode;
}

/** A select that takes the width of its place, under its label. */
export function LabelledSelect({ label, value, onChange, children }: LabelledSelectProps) {
  return (
    <label className="block space-y-1">
      <span className="text-xs font-semibold text-ink-muted">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
      >
        {children}
      </select>
    </label>
  );
}
