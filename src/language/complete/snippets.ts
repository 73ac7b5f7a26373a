import { NAMES_PRINCIPALS } from '../../policy/document.ts';
import { rootArn } from '../../world/names.ts';
import type { SnippetCode } from '../about.ts';
import { accountOf, type PolicySubject } from '../subject.ts';

/** A whole statement, with a bar where the cursor goes. */
export interface StatementSnippet {
  readonly code: SnippetCode;
  readonly json: string;
}

/** The statements that a kind of policy is made of, likeliest first. */
export function statementSnippets(subject: PolicySubject): readonly StatementSnippet[] {
  const { type } = subject;
  if (type === 'trust') return trusts(subject);
  const principal = NAMES_PRINCIPALS.has(type) ? PRINCIPAL : [];
  const allow = snippet('allow', ['"Effect": "Allow"', ...principal, '"Action": "|"', '"Resource": "*"']);
  // E-042: an RCP only denies, and speaks of everybody.
  if (type === 'rcp')
    return [snippet('deny', ['"Effect": "Deny"', '"Principal": "*"', '"Action": "|"', '"Resource": "*"'])];
  const deny = snippet('deny', ['"Effect": "Deny"', ...principal, '"Action": "|"', '"Resource": "*"']);
  return type === 'scp' ? [deny, allow] : [allow, deny];
}

const PRINCIPAL = ['"Principal": "*"'];

function trusts(subject: PolicySubject): readonly StatementSnippet[] {
  const { world } = subject;
  const home = accountOf(subject);
  const [provider] = world.accounts.find(({ id }) => id === home)?.oidcProviders ?? [];
  const host = provider?.url.replace(/^https:\/\//, '') ?? 'token.actions.githubusercontent.com';
  const [audience = 'sts.amazonaws.com'] = provider?.clientIds ?? [];
  return [
    snippet('trustAccount', [
      '"Effect": "Allow"',
      `"Principal": { "AWS": "${rootArn(home ?? '')}|" }`,
      '"Action": "sts:AssumeRole"',
    ]),
    snippet('trustService', [
      '"Effect": "Allow"',
      '"Principal": { "Service": "lambda.amazonaws.com|" }',
      '"Action": "sts:AssumeRole"',
    ]),
    snippet('trustProvider', [
      '"Effect": "Allow"',
      `"Principal": { "Federated": "arn:aws:iam::${home ?? ''}:oidc-provider/${host}" }`,
      '"Action": "sts:AssumeRoleWithWebIdentity"',
      `"Condition": {\n    "StringEquals": {\n      "${host}:aud": "${audience}",\n      "${host}:sub": "|"\n    }\n  }`,
    ]),
  ];
}

const snippet = (code: SnippetCode, members: readonly string[]): StatementSnippet => ({
  code,
  json: `{\n${members.map((member) => `  ${member}`).join(',\n')}\n}`,
});
