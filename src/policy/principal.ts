import { splitArn } from './arnPattern.ts';
import { PARTITIONS } from './partitions.ts';
import type { PrincipalEntry } from './syntax.ts';
import type { Span } from './span.ts';

/** What an entry of Principal or NotPrincipal names (C-027). */
export type PrincipalPattern =
  | { readonly form: 'anyone' }
  /** An account id or the account's `:root` ARN: the whole account, not its root user (C-028). */
  | { readonly form: 'account'; readonly accountId: string }
  | { readonly form: 'user'; readonly arn: string }
  | { readonly form: 'role'; readonly arn: string }
  | { readonly form: 'roleSession'; readonly arn: string }
  | { readonly form: 'federatedUser'; readonly arn: string }
  | { readonly form: 'uniqueId'; readonly id: string }
  | { readonly form: 'service'; readonly service: string }
  | { readonly form: 'federated'; readonly provider: string }
  | { readonly form: 'canonicalUser'; readonly id: string }
  /** Nothing AWS would accept; it matches nobody. */
  | { readonly form: 'malformed' };

/** A pattern and the text it was read from. */
export interface CompiledPrincipal {
  readonly pattern: PrincipalPattern;
  readonly written: string;
  readonly span: Span;
}

export const compilePrincipal = (entry: PrincipalEntry): CompiledPrincipal => ({
  pattern: principalPattern(entry.type, entry.value),
  written: entry.value,
  span: entry.span,
});

/** Reads one principal as written under its type; wildcards other than a lone `*` are malformed (C-031). */
export function principalPattern(type: string, value: string): PrincipalPattern {
  if (type === '*' || (type === 'AWS' && value === '*')) return { form: 'anyone' };
  if (type === 'AWS') return awsPrincipal(value);
  if (type === 'Service') return value === '*' ? { form: 'malformed' } : { form: 'service', service: value };
  if (type === 'Federated') return { form: 'federated', provider: value };
  if (type === 'CanonicalUser') return { form: 'canonicalUser', id: value };
  return { form: 'malformed' };
}

const ACCOUNT_ID = /^\d{12}$/;
const UNIQUE_ID = /^A(?:ID|RO)A[A-Z0-9]{12,124}$/;

function awsPrincipal(value: string): PrincipalPattern {
  if (ACCOUNT_ID.test(value)) return { form: 'account', accountId: value };
  if (UNIQUE_ID.test(value)) return { form: 'uniqueId', id: value };
  const parts = splitArn(value);
  if (!parts || value.includes('*') || value.includes('?')) return { form: 'malformed' };
  const [arn, partition, service, region, accountId, resource] = parts as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (arn !== 'arn' || !PARTITIONS.has(partition) || region !== '' || !ACCOUNT_ID.test(accountId)) {
    return { form: 'malformed' };
  }
  if (service === 'iam') {
    if (resource === 'root') return { form: 'account', accountId };
    if (/^user\/./.test(resource)) return { form: 'user', arn: value };
    if (/^role\/./.test(resource)) return { form: 'role', arn: value };
  }
  if (service === 'sts') {
    if (/^assumed-role\/[^/]+\/[^/]+$/.test(resource)) return { form: 'roleSession', arn: value };
    if (/^federated-user\/[^/]+$/.test(resource)) return { form: 'federatedUser', arn: value };
  }
  return { form: 'malformed' };
}
