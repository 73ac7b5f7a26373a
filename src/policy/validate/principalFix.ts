import { respell, type Fix } from '../fix.ts';
import { ARN } from '../partitions.ts';
import type { PrincipalEntry, StatementSyntax } from '../syntax.ts';

/**
 * How a principal that AWS refuses can be said: a service by its whole name, `…:*` of an account as the account, and a
 * pattern of roles or users as the account with a condition on the caller's ARN (C-034).
 */
export function principalFix(text: string, statement: StatementSyntax, entry: PrincipalEntry): Fix | null {
  const { type, value, span } = entry;
  if (type === 'Service' && /^[a-z0-9-]+$/.test(value)) return respell(span, `${value}.amazonaws.com`);
  if (type !== 'AWS') return null;
  const account = ACCOUNT.exec(value)?.[1];
  if (account === undefined) return null;
  const root = `${account}:root`;
  if (value === `${account}:*`) return respell(span, root, 'trustAccount');
  return ROLE_PATTERN.test(value) ? byCondition(text, statement, entry, root) : null;
}

const ACCOUNT = new RegExp(`^(${ARN}:iam::\\d{12}):.`);
const ROLE_PATTERN = new RegExp(`^${ARN}:iam::\\d{12}:(?:role|user)/[^:]*$`);

/** Only for a principal that stands alone in a statement without conditions: then nothing else changes its meaning. */
function byCondition(
  text: string,
  { principal, condition, effect, span: statement }: StatementSyntax,
  { value, span }: PrincipalEntry,
  root: string,
): Fix | null {
  if (principal?.entries.length !== 1 || condition || effect?.value !== 'Allow') return null;
  const end = statement.start + text.slice(statement.start, statement.end - 1).trimEnd().length;
  const test = { ArnLike: { 'aws:PrincipalArn': value } };
  return {
    code: 'trustByCondition',
    edits: [
      { span, text: JSON.stringify(root) },
      { span: { start: end, end }, text: `, "Condition": ${JSON.stringify(test)}` },
    ],
  };
}
