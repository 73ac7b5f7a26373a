import { useState } from 'react';
import type { CaseRecord } from '../../../content/exam/caseRecords.ts';
import { load, save, type LoadFailure, type SaveFailure } from '../../../storage/save.ts';
import { browserStore } from '../../browserStore.ts';
import { CASES } from './caseStore.ts';
import { withMended } from './caseWork.ts';

interface Cases {
  readonly cases: readonly CaseRecord[];
  readonly change: (cases: readonly CaseRecord[]) => void;
  /** Why what was kept could not be read, and why the last change could not be kept; null when all is well. */
  readonly unread: LoadFailure | null;
  readonly unkept: SaveFailure | null;
}

/** The cases that were tried in this browser. */
export function useCases(): Cases {
  const [{ cases, unread, unkept }, set] = useState(openCases);
  const change = (next: readonly CaseRecord[]): void => {
    const kept = save(browserStore, CASES, next);
    set({ cases: next, unread, unkept: kept.ok ? null : kept.error });
  };
  return { cases, change, unread, unkept };
}

function openCases(): Omit<Cases, 'change'> {
  const kept = load(browserStore, CASES);
  return kept.ok
    ? { cases: withMended(kept.value ?? []), unread: null, unkept: null }
    : { cases: [], unread: kept.error, unkept: null };
}
