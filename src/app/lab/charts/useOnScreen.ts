import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is to be seen, rather than hidden with the tool that it is in or scrolled away. */
export function useOnScreen(of: RefObject<HTMLElement | null>): boolean {
  const [onScreen, setOnScreen] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      setOnScreen(entries.at(-1)?.isIntersecting ?? true);
    });
    if (of.current) observer.observe(of.current);
    return () => observer.disconnect();
  }, [of]);
  return onScreen;
}
