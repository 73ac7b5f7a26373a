import { describe, expect, it } from 'vitest';
import { policyOf } from './compile.ts';
import { NAMES_PRINCIPALS, POLICY_TYPES } from './document.ts';
import { parsePolicy } from './parse.ts';
import type { TemplatePart } from './template.ts';
import { validatePolicy } from './validate/validate.ts';

const variablesOf = (template: readonly TemplatePart[] = []): string[] =>
  template.flatMap((part) => (part.kind === 'variable' ? [part.key] : []));

const RESOURCE = 'arn:aws:s3:::home/${aws:username}/*';

describe('C-054 variables have a meaning in policies of every kind', () => {
  it.each(POLICY_TYPES.filter((type) => type !== 'trust'))('%s', (type) => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: type === 'rcp' ? 'Deny' : 'Allow',
          ...(NAMES_PRINCIPALS.has(type) ? { Principal: '*' } : {}),
          Action: 's3:GetObject',
          Resource: RESOURCE,
          Condition: { StringEquals: { 'aws:PrincipalTag/team': '${aws:ResourceTag/team}' } },
        },
      ],
    });
    const problems = validatePolicy(parsePolicy(text), type).map(({ code }) => code);
    const [statement] = policyOf(text).statements;
    expect({
      problems,
      resource: variablesOf(statement?.resources?.values[0]?.template),
      condition: statement?.conditions.map(({ fixed }) => fixed),
    }).toEqual({ problems: [], resource: ['aws:username'], condition: [null] });
  });

  it('trust', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: '111122223333' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:RoleSessionName': '${aws:username}' } },
        },
      ],
    });
    expect([
      validatePolicy(parsePolicy(text), 'trust').map(({ code }) => code),
      policyOf(text).statements.map(({ conditions }) => conditions.map(({ fixed }) => fixed)),
    ]).toEqual([[], [[null]]]);
  });
});
