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
 */
export function diagnosePolicy(
  syntax: PolicySyntax,
  kind: PolicyType,
  attachment?: Attachment,
): readonly Problem[] {
  const errors = validatePolicy(syntax, kind, attachment);
  if (syntax.problems.some(({ code }) => code.startsWith('json.'))) return errors;
  // What is refused for one reason at a place needs no advice there.
  const refused = new Set(errors.map(({ span }) => placeOf(span)));
  const advice = adviceOn(syntax, kind).filter(({ span }) => !refused.has(placeOf(span)));
  return firstProblems([...errors, ...advice]);
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;
