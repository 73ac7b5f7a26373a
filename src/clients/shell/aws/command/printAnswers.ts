import { err, ok, type Result } from '../../../../lib/result.ts';
import { general, type Failure } from '../failure.ts';
import { formatAnswer, isOutput } from '../output/format.ts';
import type { Query } from '../output/query.ts';
import { printed, type Printed } from '../printed.ts';

/**
 * Prints an answer after `--query`. Text comes page by page, as the service gave them, everything else in one piece.
 * @param title the name of the operation
 */
export function printAnswers(
  pages: readonly unknown[],
  whole: unknown,
  title: string,
  output: string,
  query: Query | null,
): Result<Printed, Failure> {
  if (!isOutput(output)) return err(general(`Unknown output type: ${output}`));
  const texts: string[] = [];
  for (const answer of output === 'text' ? pages : [whole]) {
    const asked = query ? query(answer) : ok(answer);
    if (!asked.ok) return err(general(asked.error));
    texts.push(formatAnswer(asked.value, output, title));
  }
  return ok(printed(texts.join('')));
}
