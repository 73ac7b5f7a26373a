import type { Unformatted } from '../../language/format.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Fix } from '../../policy/fix.ts';
import { changedStretch } from './position.ts';

/** The edits that format a text, none when it is formatted already. The formatter travels when it is first wanted. */
export async function formatFix(text: string): Promise<Result<Fix, Unformatted>> {
  const { formatPolicy } = await import('../../language/format.ts');
  const formatted = formatPolicy(text);
  return formatted.ok ? ok(replacing(text, formatted.value)) : err(formatted.error);
}

/** What turns one text into another, as one edit. */
export function replacing(before: string, after: string): Fix {
  const { start, end, text } = changedStretch(before, after);
  const edits = before === after ? [] : [{ span: { start, end }, text }];
  return { code: 'respell', edits };
}
