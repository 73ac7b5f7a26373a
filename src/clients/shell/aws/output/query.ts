import { search } from 'jmespath';
import { err, ok, type Result } from '../../../../lib/result.ts';

/** What `--query` asks for; applied to an answer before it is printed. */
export type Query = (answer: unknown) => Result<unknown, string>;

/** A JMESPath expression, ready to be used; or what is wrong with it. */
export function compileQuery(expression: string): Result<Query, string> {
  const query = queryOf(expression);
  const tried = query(null);
  if (tried.ok || !tried.error.startsWith(SYNTAX)) return ok(query);
  const message = tried.error.slice(SYNTAX.length);
  const isUnfinished = message === '' || /\(EOF\)|got: EOF$/.test(message);
  return err(isUnfinished ? incomplete(expression) : message);
}

/** Stands before what is wrong with the expression itself, whatever it is applied to. */
const SYNTAX = 'syntax: ';

const incomplete = (expression: string): string =>
  `Invalid jmespath expression: Incomplete expression:\n"${expression}"\n${' '.repeat(expression.length + 1)}^`;

const queryOf =
  (expression: string): Query =>
  (answer) => {
    try {
      return ok(search(answer, expression));
    } catch (error) {
      const { name, message } = error as Error;
      if (error instanceof TypeError) return err(SYNTAX);
      return err(name === 'ParserError' || name === 'LexerError' ? `${SYNTAX}${message}` : message);
    }
  };
