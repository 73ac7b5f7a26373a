import type { StripView } from './clock.ts';

/** The hours above the bars. To assistive technology it is one picture: the list below says the same in words. */
export function StripAxis({ strip, label }: { readonly strip: StripView; readonly label: string }) {
  return (
    <div role="img" aria-label={label} className="relative h-5 text-xs text-ink-muted tabular-nums">
      {strip.marks.map(({ at, text }) => (
        <span
          key={at}
          className="absolute top-0 whitespace-nowrap"
          style={{ insetInlineStart: `${at * 100}%`, translate: `${-at * 100}%` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
