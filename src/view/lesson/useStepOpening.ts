import { useEffect, useRef, type RefObject } from 'react';

/**
 * When another step opens, its title takes the focus and comes into view: what one reads next is there, for eyes and
 * for screen readers. The step that is open at first leaves the focus where it is.
 * @returns what to hang on the title
 */
export function useStepOpening(at: number): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    title.current?.focus({ preventScroll: true });
    title.current?.closest('section')?.scrollIntoView({ block: 'start' });
    title.current?.closest('section')?.scrollTo({ top: 0 });
  }, [at]);
  return title;
}
