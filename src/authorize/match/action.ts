import type { ActionSet } from '../../policy/compile.ts';
import { matchesGlob } from '../../policy/glob.ts';
import type { ElementMatch } from './element.ts';

/** Action or NotAction against the action called, ignoring case (C-019, C-020, C-024). */
export function matchAction(set: ActionSet, action: string): ElementMatch {
  const wanted = action.toLowerCase();
  const hit = set.patterns.find(({ glob }) => matchesGlob(glob, wanted))?.written ?? null;
  const reason = set.negated
    ? hit
      ? ({ code: 'element.excluded', params: { matched: hit.value } } as const)
      : ({ code: 'element.notExcluded', params: {} } as const)
    : hit
      ? ({ code: 'element.matches', params: { matched: hit.value } } as const)
      : ({ code: 'element.differs', params: {} } as const);
  return {
    element: set.negated ? 'NotAction' : 'Action',
    holds: (hit !== null) !== set.negated,
    reason,
    rules: set.negated ? ['C-024'] : ['C-019', 'C-020'],
    span: hit?.span ?? set.syntax.span,
    expected: set.syntax.values.map(({ value }) => value),
    found: [action],
  };
}
