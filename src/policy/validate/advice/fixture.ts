import type { PolicyType } from '../../document.ts';
import { applyFix } from '../../fix.ts';
import { parsePolicy } from '../../parse.ts';
import type { Problem } from '../../problem.ts';
import { adviceOn } from './advice.ts';

/** A piece of advice as tests compare it: its code, the rule behind it, the text it points at, its parameters and fix. */
export interface Advised {
  readonly code: string;
  readonly source: string;
  readonly at: string;
  readonly params: Problem['params'];
  readonly fix: Fixed | null;
}

/** What a fix does, and the statement after it. */
export type Fixed = readonly [code: string, mended: object];

/** The advice on a policy with one statement, of Version 2012-10-17. */
export function advised(kind: PolicyType, statement: object): readonly Advised[] {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
  return problemsOf(text, kind).map((problem) => ({
    code: withoutRoom(problem.code),
    source: problem.source,
    at: text.slice(problem.span.start, problem.span.end).replaceAll(/\s+/g, ' '),
    params: problem.params,
    fix: problem.fix && [withoutRoom(problem.fix.code), statementOf(mend(text, kind, problem))],
  }));
}

/** The text after a problem's fix; fails the test when the problem is still there, or the text is no policy any more. */
export function mend(text: string, kind: PolicyType, { code, fix }: Problem): string {
  const mended = fix ? applyFix(text, fix) : text;
  const count = (of: string): number => problemsOf(of, kind).filter((other) => other.code === code).length;
  if (count(mended) >= count(text)) throw new Error(`${code} is still there after its fix: ${mended}`);
  return mended;
}

export function problemsOf(text: string, kind: PolicyType): readonly Problem[] {
  const syntax = parsePolicy(text);
  if (syntax.problems.length > 0) throw new Error(`not a policy: ${text}`);
  return adviceOn(syntax, kind);
}

const statementOf = (text: string): object =>
  (JSON.parse(text) as { Statement: readonly object[] }).Statement[0] ?? {};

const withoutRoom = (code: string): string => code.replace('advice.', '');
