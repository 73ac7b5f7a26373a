import { useEffect, useImperativeHandle, useRef } from 'react';
import { applyFix } from '../../policy/fix.ts';
import { PlainUnderlines } from './PlainUnderlines.tsx';
import { changedStretch, sameText, withLineFeeds } from './position.ts';
import type { SurfaceProps } from './surface.ts';

/** The policy in a plain text field, for small touch screens and for when Monaco cannot be loaded. */
export function PlainSurface({ id, label, text, onChange, readOnly, squiggles, reveal, ref }: SurfaceProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const underlines = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    cursor: () => field.current?.selectionStart ?? 0,
    applyFix: (of, fix) => {
      const area = field.current;
      if (!area || !sameText(of, area.value)) return;
      const mended = applyFix(of, fix);
      const { start, end, text: put } = changedStretch(area.value, withLineFeeds(mended));
      area.focus();
      area.setSelectionRange(start, end);
      // Deprecated and without a successor: what it writes is a step of the field's own undo.
      const written = document.execCommand(put === '' ? 'delete' : 'insertText', false, put);
      if (!written) onChange(mended);
    },
  }));
  useEffect(() => {
    if (!reveal || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(reveal.start, reveal.end);
  }, [reveal]);
  return (
    <>
      <PlainUnderlines ref={underlines} text={text} squiggles={squiggles} className={TEXT} />
      <textarea
        ref={field}
        aria-label={label}
        aria-describedby={`${id}-notes`}
        aria-invalid={squiggles.some(({ severity }) => severity === 'error')}
        value={text}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
        onScroll={({ currentTarget }) => underlines.current?.scrollTo(0, currentTarget.scrollTop)}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        className={`${TEXT} resize-none bg-transparent -outline-offset-2`}
      />
    </>
  );
}

/** The field and its underlines break their lines at the same places. */
const TEXT =
  'absolute inset-0 size-full overflow-x-hidden overflow-y-scroll p-3 font-mono text-base leading-normal wrap-break-word whitespace-pre-wrap';
