import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileResourcePattern, matchesResource, type ResourcePattern } from './resourcePattern.ts';
import type { ResolvedPart } from './template.ts';

const text = (value: string): ResolvedPart => ({ kind: 'text', text: value });
const literal = (value: string): ResolvedPart => ({ kind: 'literal', text: value });

const matches = (pattern: string, arn: string): boolean =>
  matchesResource(compileResourcePattern([{ kind: 'text', text: pattern }]), arn);

/** The same by a regular expression, slow and plain. */
function naive(pattern: string, arn: string): boolean {
  const segments = pattern.split(':');
  const head = segments.slice(0, 5);
  const tail = segments.slice(5).join(':');
  const inside = (segment: string): string =>
    [...segment]
      .map((character, at) => {
        if (character === '?') return '[^:]';
        if (character === '*') return at === segment.length - 1 ? '[^]*' : '[^:]*';
        return escaped(character);
      })
      .join('');
  const last = [...tail]
    .map((character) => (character === '*' ? '[^]*' : character === '?' ? '[^]' : escaped(character)))
    .join('');
  const whole = segments.length > 5 ? [...head.map(inside), last] : head.map(inside);
  return new RegExp(`^${whole.join(':')}$`).test(arn);
}

const escaped = (character: string): string => character.replaceAll(/[^\w]/g, '\\$&');

describe('a resource pattern', () => {
  it.each([
    ['*', 'arn:aws:s3:::reports', true],
    ['arn:aws:s3:::reports', 'arn:aws:s3:::reports', true],
    ['arn:aws:s3:::Reports', 'arn:aws:s3:::reports', false],
    ['arn:aws:s3:::reports/*', 'arn:aws:s3:::reports/2025/q4.csv', true],
    ['arn:aws:s3:::reports/?.csv', 'arn:aws:s3:::reports/a.csv', true],
    ['arn:aws:s3:*', 'arn:aws:s3:::reports', true],
    ['arn:aws:iam:*:role/Audit', 'arn:aws:iam::111122223333:role/Audit', true],
    ['arn:aws:iam::*:role/Audit', 'arn:aws:iam::111122223333:role/Audit', true],
    ['arn:aws:iam::1*3:role/Audit', 'arn:aws:iam::111122223333:role/Audit', true],
    ['arn:aws:i*m::111122223333:role/Audit', 'arn:aws:i::m::111122223333:role/Audit', false],
    ['arn:aws:s3:::re*', 'arn:aws:s3:::reports:archive', true],
    ['arn:aws:sqs:us-?ast-1:111122223333:q', 'arn:aws:sqs:us-:ast-1:111122223333:q', false],
  ])('C-022 %s and %s: %s', (pattern, arn, expected) => {
    expect(matches(pattern, arn)).toBe(expected);
  });

  it('C-053, C-056 takes what was put in for a variable as it is', () => {
    const pattern = compileResourcePattern([
      { kind: 'text', text: 'arn:aws:s3:::reports/' },
      { kind: 'literal', text: '*' },
    ]);
    expect([
      matchesResource(pattern, 'arn:aws:s3:::reports/*'),
      matchesResource(pattern, 'arn:aws:s3:::reports/a'),
    ]).toEqual([true, false]);
  });

  it.each<readonly [string, readonly ResolvedPart[], ResourcePattern['kind']]>([
    ['no wildcard', [text('arn:aws:s3:::reports')], 'glob'],
    ['wildcards behind the fifth colon', [text('arn:aws:s3:::re*s/?*x')], 'glob'],
    ['a star that ends its part', [text('arn:aws:iam:*:111122223333:role/A')], 'glob'],
    ['a star that ends the pattern', [text('arn:aws:s3:*')], 'glob'],
    ['a star within its part', [text('arn:aws:i*m::111122223333:role/A')], 'automaton'],
    ['a question mark that ends its part', [text('arn:aws:ia?:*')], 'automaton'],
    ['a star before what was put in', [text('arn:aws:i*'), literal('m:*')], 'automaton'],
    ['a star before a colon that was put in', [text('arn:aws:*'), literal(':')], 'glob'],
    ['a star that was put in', [text('arn:aws:i'), literal('*m?x')], 'glob'],
    ['colons that were put in', [literal(':::::'), text('a*b?')], 'glob'],
  ])(
    'C-022 needs to look at the parts of the ARN for a wildcard that ends at a colon only: %s',
    (_, parts, kind) => {
      expect(compileResourcePattern(parts).kind).toBe(kind);
    },
  );

  const PUT_IN: readonly ResolvedPart[] = [text('arn:a*s:s3:::b/'), literal('*?'), text('?*')];
  it.each([
    ['arn:aws:s3:::b/*?x', true],
    ['arn:aws:s3:::b/*?:x:y', true],
    ['arn:aws:s3:::b/*?', false],
    ['arn:aws:s3:::b/xyx', false],
    ['arn:aws:s3:::b/*yx', false],
    ['arn:aws:s3:::b/x?y', false],
    ['arn:a:s:s3:::b/*?x', false],
  ])(
    'C-056 beside wildcards that stay within their parts, what is put in is as it is: %s, %s',
    (arn, expected) => {
      expect(matchesResource(compileResourcePattern(PUT_IN), arn)).toBe(expected);
    },
  );

  it.each([
    ['arn:a?s:s3:::b?c', 'arn:aws:s3:::b:c', true],
    ['arn:a?s:s3:::b*c', 'arn:aws:s3:::b:x:c', true],
    ['arn:a?s:s3:::b', 'arn:a:s:s3:::b', false],
    ['arn:a?s:s3::b*c:d', 'arn:aws:s3::b:xc:d', false],
  ])('C-022 %s and %s: %s', (pattern, arn, expected) => {
    expect(matches(pattern, arn)).toBe(expected);
  });

  it('agrees with a regular expression', () => {
    const written = fc.constantFrom('a', 'b', ':', ':', '*', '?');
    const taken = fc.constantFrom('', 'a', 'b', ':', 'ab', 'a:');
    const spoilt = fc.option(fc.tuple(fc.nat(13), taken), { freq: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(written, taken), { minLength: 1, maxLength: 14 }),
        spoilt,
        (pieces, spoil) => {
          const pattern = pieces.map(([character]) => character).join('');
          const values = pieces.map(([character, put]) =>
            character === '*' || character === '?' ? put : character,
          );
          const arn = (spoil ? values.with(Math.min(spoil[0], values.length - 1), spoil[1]) : values).join(
            '',
          );
          expect(matches(pattern, arn)).toBe(naive(pattern, arn));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes hostile patterns in time', () => {
    expect(matches(`arn:${'a*b'.repeat(300)}`, `arn:${'ab'.repeat(3000)}c`)).toBe(false);
  });
});
