interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words. */
  readonly text: string;
}

/** How much of something is left, as a bar; its words stand beside it. */
export function Meter({ label, value, max, text }: MeterProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      className="mt-1 h-2 overflow-hidden rounded-full border border-line-strong bg-sunken"
    >
      <div
        className="h-full bg-accent transition-[width] duration-(--motion-base)"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
