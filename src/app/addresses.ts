import type { Destination } from '../view/ui/ActionLink.tsx';

/** Links within the lab; the browser follows them by itself. */
export const HOME: Destination = { href: '#/' };

export const COURSE: Destination = { href: '#/learn' };

export const lessonAt = (id: string): Destination => ({ href: `#/learn/${id}` });

/** The lesson as a page to read and print. */
export const readingOf = (id: string): Destination => ({ href: `#/learn/${id}/read` });

/** The questions of the bank on a lesson, as a set. */
export const checkOf = (lesson: string): Destination => ({ href: `#/exam/set/lesson/${lesson}` });

export const SANDBOX: Destination = { href: '#/sandbox' };

export const worldAt = (id: string): Destination => ({ href: `#/sandbox/${id}` });

export const RULES: Destination = { href: '#/rules' };

export const cellAt = (action: string, column: string): Destination => ({
  href: `#/actions/${action}/${column}`,
});

/** The decision helper, with the answers given so far. */
export const choiceAt = (answers: readonly string[]): Destination => ({
  href: ['#/choose', ...answers].join('/'),
});

export const EXAM: Destination = { href: '#/exam' };

/** What all papers came to. */
export const EXAM_RESULTS: Destination = { href: '#/exam/results' };

/** A question to study by itself. */
export const studyAt = (id: string): Destination => ({ href: `#/exam/study/${id}` });

/** A case of the trust detective that is new to the learner. */
export const DETECTIVE: Destination = { href: '#/exam/detective' };

export const mendingOf = (seed: number): Destination => ({ href: `#/exam/detective/${seed}/mend` });

export const BUILD: Destination = { href: '#/build' };

export const draftAt = (id: string): Destination => ({ href: `#/build/${id}` });

/** Where a lesson is loaded from a file. */
export const LOAD: Destination = { href: '#/lesson' };

/** What stands behind `#/share/`, or `#/lesson/`, in an address; empty in any other. */
export function linkIn(hash: string, page: 'share' | 'lesson'): string {
  const [, named, link = ''] = /^#?\/?(share|lesson)\/(.*)$/s.exec(hash) ?? [];
  return named === page ? link : '';
}

/** Tells when the address has changed; the way back ends it. */
export function followAddress(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
