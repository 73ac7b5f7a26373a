import { valueAt } from '../../lib/valueAt.ts';
import type { ActionSet } from '../../policy/compile.ts';
import { matchesGlob } from '../../policy/glob.ts';
import type { Question } from '../question.ts';
import type { Reason } from '../../trace/reason.ts';
import { DIFFERS, NOT_EXCLUDED, type NoteElement } from './element.ts';

/** Whether Action names the action called, or NotAction does not; case does not count (C-019, C-020, C-024). */
export const actionHolds = (set: ActionSet, { action }: Question): boolean =>
  matching(set, action) >= 0 !== set.negated;

/** The same, noting the value that decided. */
export function judgeAction(set: ActionSet, { action, found }: Question, note: NoteElement): boolean {
  const hit = matching(set, action);
  const holds = hit >= 0 !== set.negated;
  const matched = valueAt(set.written, hit);
  const reason: Reason =
    matched === undefined
      ? set.negated
        ? NOT_EXCLUDED
        : DIFFERS
      : { code: set.negated ? 'element.excluded' : 'element.matches', params: { matched } };
  const span = valueAt(set.syntax.values, hit)?.span ?? set.syntax.span;
  const rules = set.negated ? NEGATED : PLAIN;
  note(set.negated ? 'NotAction' : 'Action', holds, reason, rules, span, set.written, found.action);
  return holds;
}

/** Position of the first value that matches, or -1. */
function matching({ patterns }: ActionSet, action: string): number {
  for (let index = 0; index < patterns.length; index++) {
    const glob = patterns[index];
    if (glob && matchesGlob(glob, action)) return index;
  }
  return -1;
}

const PLAIN = ['C-019', 'C-020'] as const;
const NEGATED = ['C-024'] as const;
