import { useEffect } from 'react';

let moved = false;
window.addEventListener('hashchange', () => {
  moved = true;
});

/**
 * What a page does when one arrives at it: it says its name in the title and, for those who came from another page of
 * the lab, takes the focus at its main part. The first page of a visit leaves the focus where the browser put it.
 */
export function useArrival(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (moved) document.getElementById('main')?.focus({ preventScroll: true });
  }, []);
}
