import { compileGlob, matchesGlob } from '../../glob.ts';
import type { ReviewedStatement } from './reviewedPolicy.ts';

/** The actions listed under Action whose pattern takes in an action of that name; names match ignoring case (C-019). */
export const actionsMatching = ({ syntax }: ReviewedStatement, action: string) =>
  (syntax.action?.values ?? []).filter(({ value }) => covers(value, action));

/** Whether an action pattern takes in the action. */
export const covers = (pattern: string, action: string): boolean =>
  matchesGlob(compileGlob([{ kind: 'text', text: pattern.toLowerCase() }]), action.toLowerCase());

/** Resources that leave open which role is meant. */
export const everyRole = ({ syntax }: ReviewedStatement) =>
  (syntax.resource?.values ?? []).filter(({ value }) => value === '*' || /:role\/\*+$/.test(value));
