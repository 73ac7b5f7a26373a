import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../document.ts';
import { parsePolicy } from '../parse.ts';
import { validatePolicy } from './validate.ts';

const trust = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' };
const identity = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

const problemsOf = (kind: PolicyType, ...statements: object[]): readonly [string, object][] =>
  validatePolicy(parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements })), kind).map(
    ({ code, params }) => [code, params],
  );

describe('what AWS refuses to save', () => {
  it.each([
    ['trust', trust],
    ['identity', identity],
    ['resource', { ...identity, Principal: '*' }],
  ] as const)('a sound %s policy has no problems', (kind, statement) => {
    expect(problemsOf(kind, statement)).toEqual([]);
  });

  it.each([
    [
      'C-010 Resource in a trust policy',
      'trust',
      { ...trust, Resource: '*' },
      'grammar.prohibitedElement',
      { element: 'Resource', kind: 'trust' },
    ],
    [
      'C-039 NotPrincipal in a trust policy',
      'trust',
      { Effect: 'Deny', NotPrincipal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' },
      'grammar.prohibitedElement',
      { element: 'NotPrincipal', kind: 'trust' },
    ],
    [
      'C-009 a trust policy without Principal',
      'trust',
      { Effect: 'Allow', Action: 'sts:AssumeRole' },
      'grammar.requiredElement',
      { element: 'Principal', kind: 'trust' },
    ],
    [
      'C-009 Principal in an identity policy',
      'identity',
      { ...identity, Principal: '*' },
      'grammar.prohibitedElement',
      { element: 'Principal', kind: 'identity' },
    ],
    [
      'C-004 an identity policy without Resource',
      'identity',
      { Effect: 'Allow', Action: 's3:GetObject' },
      'grammar.requiredElement',
      { element: 'Resource', kind: 'identity' },
    ],
    [
      'C-011 another action in a trust policy',
      'trust',
      { ...trust, Action: 's3:GetObject' },
      'grammar.trustAction',
      { action: 's3:GetObject' },
    ],
    [
      'C-011 NotAction in a trust policy',
      'trust',
      { Effect: 'Allow', Principal: { AWS: '111122223333' }, NotAction: 'sts:TagSession' },
      'grammar.trustAction',
      { action: 'NotAction' },
    ],
    [
      'C-016 an action without its service',
      'identity',
      { ...identity, Action: 'GetObject' },
      'grammar.actionForm',
      { action: 'GetObject' },
    ],
    [
      'C-031 a wildcard inside a principal',
      'trust',
      { ...trust, Principal: { AWS: 'arn:aws:iam::111122223333:role/T*' } },
      'grammar.principalForm',
      { type: 'AWS', principal: 'arn:aws:iam::111122223333:role/T*' },
    ],
    [
      'C-007 a Sid with a space',
      'identity',
      { ...identity, Sid: 'My sid' },
      'grammar.sidCharacters',
      { sid: 'My sid' },
    ],
  ] as const)('%s', (_, kind, statement, code, params) => {
    expect(problemsOf(kind, statement)).toEqual([[code, params]]);
  });

  it('C-007 the same Sid twice', () => {
    expect(problemsOf('identity', { ...identity, Sid: 'A' }, { ...identity, Sid: 'A' })).toEqual([
      ['grammar.duplicateSid', { sid: 'A' }],
    ]);
  });

  it('C-014 a trust policy over its quota', () => {
    const long = Array.from(
      { length: 40 },
      (_, index) => `arn:aws:iam::111122223333:user/colleague-number-${index}`,
    );
    expect(problemsOf('trust', { ...trust, Principal: { AWS: long } })).toEqual([
      ['grammar.quota', { quota: 'ACLSizePerRole', characters: 2215, limit: 2048 }],
    ]);
  });
});
