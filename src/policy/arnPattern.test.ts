import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArnPattern, matchesArn, splitArn } from './arnPattern.ts';
import { compileGlob, matchesGlob } from './glob.ts';
import type { ResolvedPart } from './template.ts';

const matches = (parts: readonly ResolvedPart[], value: string): boolean | null => {
  const pattern = compileArnPattern(parts);
  return pattern && matchesArn(pattern, value);
};

const text = (pattern: string): readonly ResolvedPart[] => [{ kind: 'text', text: pattern }];

describe('a pattern against an ARN', () => {
  it.each([
    ['C-021', 'arn:aws:iam::1:role/Admin', 'arn:aws:iam::1:role/admin', false],
    ['C-022', 'arn:aws:iam::*:role/*', 'arn:aws:iam::1:role/path/admin', true],
    ['C-022', 'arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a/b:c', true],
    ['C-022', 'arn:*:iam::1:role/a', 'arn:aws-cn:iam::1:role/a', true],
    ['C-023', 'arn:aws:iam::1:user/*', 'arn:aws:iam::1:user/path/ana', true],
    ['D-018', 'arn:aws:*:1:role/a', 'arn:aws:iam::1:role/a', null],
    ['D-018', 'arn:aws:iam:*:1:role/a', 'arn:aws:iam:x:y:1:role/a', false],
    ['D-019', 'arn:aws:logs:r:1:group:*', 'arn:aws:logs:r:1:group:name:*', true],
    ['D-019', 'arn:aws:logs:r:1:group:a', 'arn:aws:logs:r:1:group', false],
    ['D-020', 'arn:aws:iam::1', 'arn:aws:iam::1:role/a', null],
    ['D-020', '', '', null],
    ['D-020', 'arn:aws:iam::*:*', 'AROAEXAMPLE', false],
    ['C-020', '*', 'arn:aws:iam::1:role/a', true],
    ['C-020', '**', 'anything', true],
    ['C-020', '?', '?', null],
  ])('%s %s against %s: %s', (_rule, pattern, value, expected) => {
    expect(matches(text(pattern), value)).toBe(expected);
  });

  it('C-053 C-056 literal stars are stars, a lone one included', () => {
    const literal: ResolvedPart[] = [
      { kind: 'text', text: 'arn:aws:iam::1:role/' },
      { kind: 'literal', text: '*' },
    ];
    expect([
      matches(literal, 'arn:aws:iam::1:role/a'),
      matches(literal, 'arn:aws:iam::1:role/*'),
      matches([{ kind: 'literal', text: '*' }], 'arn:aws:iam::1:role/a'),
    ]).toEqual([false, true, null]);
  });

  it('C-020 a star is a lone one only when nothing is put in behind it', () => {
    const parts: ResolvedPart[] = [
      { kind: 'text', text: '*' },
      { kind: 'literal', text: 'Admin' },
    ];
    expect(matches(parts, 'arn:aws:iam::1:role/a')).toBeNull();
  });

  it('C-047 a whole ARN may come from a variable', () => {
    const arn = 'arn:aws:iam::1:role/path/admin';
    expect(matches([{ kind: 'literal', text: arn }], arn)).toBe(true);
  });
});

describe('D-019 the parts of an ARN', () => {
  it.each([
    ['arn:aws:iam::1:role/a', ['arn', 'aws', 'iam', '', '1', 'role/a']],
    ['arn:aws:logs:r:1:group:a:*', ['arn', 'aws', 'logs', 'r', '1', 'group:a:*']],
    ['arn:aws:iam::1', null],
    ['', null],
  ])('%s', (value, expected) => {
    expect(splitArn(value)).toEqual(expected);
  });
});

describe('properties', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/', ':'), maxLength: 20 });

  it('D-018 what matches part by part also matches as plain text', () => {
    fc.assert(
      fc.property(piece, piece, (pattern, value) => {
        const asArn = matches(text(pattern), value);
        expect(asArn !== true || matchesGlob(compileGlob(text(pattern)), value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('D-017 an ARN without wildcards matches itself', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', '1'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 6, maxLength: 9 }), (parts) => {
        const arn = parts.join(':');
        expect(matches(text(arn), arn)).toBe(true);
      }),
    );
  });
});
