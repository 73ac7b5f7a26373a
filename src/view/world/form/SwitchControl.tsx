import type { ControlProps } from './form.ts';

/** Yes or no. */
export function SwitchControl({ field, value, onChange, id, describedBy }: ControlProps<boolean>) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-9 items-center gap-2.5 text-sm font-semibold pointer-coarse:min-h-11"
    >
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4.5 shrink-0"
      />
      <span className="min-w-0">{field.label}</span>
    </label>
  );
}
