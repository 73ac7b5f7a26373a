import type { PolicyType } from '../document.ts';
import type { Problem } from '../problem.ts';
import { firstProblems } from '../problemList.ts';
import type { Span } from '../span.ts';
import type { PolicySyntax } from '../syntax.ts';
import { adviceOn } from './advice/advice.ts';
import type { Attachment } from './attachment.ts';
import { validatePolicy } from './validate.ts';

/**
 * Everything to be said about a policy of that kind: what AWS refuses it for, then what AWS takes and a good reviewer
 * would question. Text that is not whole JSON gets no advice: half of a policy reads like another one.
 * @param refusals what else AWS refuses it for, which only the world that it is saved in can tell
 */
export function diagnosePolicy(
  syntax: PolicySyntax,
  kind: PolicyType,
  attachment?: Attachment,
  refusals: (syntax: PolicySyntax) => readonly Problem[] = () => [],
): readonly Problem[] {
  const faults = validatePolicy(syntax, kind, attachment);
  if (syntax.problems.some(({ code }) => code.startsWith('json.'))) return faults;
  const errors = [...faults, ...refusals(syntax)];
  // What is refused for one reason at a place needs no advice there.
  const refused = new Set(errors.map(({ span }) => placeOf(span)));
  const advice = adviceOn(syntax, kind).filter(({ span }) => !refused.has(placeOf(span)));
  return firstProblems([...errors, ...advice]);
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;
