import { useSyncExternalStore } from 'react';
import { followAddress } from '../../addresses.ts';

/** What stands behind `#/exam/` in an address: a page, what it is about, and a query without its question mark. */
export interface ExamAddress {
  readonly page: string;
  readonly rest: string;
  readonly query: string;
}

/** An address of exam practice as it stands: nothing decodes it. */
export function examAddress(hash: string): ExamAddress {
  const [, page = '', rest = '', query = ''] =
    /^#?\/?exam\/([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(hash) ?? [];
  return { page, rest, query };
}

export function useExamAddress(): ExamAddress {
  const hash = useSyncExternalStore(followAddress, () => window.location.hash);
  return examAddress(hash);
}

/** Puts another address in place of this one, with no step back to it. A browser that is asked too often refuses. */
export function replaceAddress(href: string): void {
  try {
    window.history.replaceState(window.history.state, '', href);
  } catch {
    // The page goes on; only the address lags behind.
  }
}

export const bankAt = (query: string): string => `#/exam/bank${query}`;

export const questionAt = (id: string, query = ''): string => `#/exam/bank/${id}${query}`;

export const studyOf = (id: string): string => `#/exam/study/${id}`;

/** The learner's sets. */
export const SETS_PAGE = '#/exam/set';

/** A set by its id, by its link, or by the lesson that it checks. */
export const setAt = (name: string): string => `${SETS_PAGE}/${name}`;

/** A paper of a set, or without one of what passes the filter. */
export const printAt = (name: string | null, query = ''): string =>
  `#/exam/print${name === null ? '' : `/${name}`}${query}`;
