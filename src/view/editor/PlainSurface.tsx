import { useEffect, useRef } from 'react';
import type { SurfaceProps } from './surface.ts';

/** The policy in a plain text field, for small touch screens and for when Monaco cannot be loaded. */
export function PlainSurface({ id, label, text, onChange, readOnly, squiggles, reveal }: SurfaceProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!reveal || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(reveal.start, reveal.end);
  }, [reveal]);
  return (
    <textarea
      ref={field}
      aria-label={label}
      aria-describedby={`${id}-notes`}
      aria-invalid={squiggles.some(({ severity }) => severity === 'error')}
      value={text}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      className="absolute inset-0 size-full resize-none bg-surface p-3 font-mono text-base leading-normal -outline-offset-2"
    />
  );
}
