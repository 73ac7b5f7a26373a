import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileResourcePattern, matchesResource } from './resourcePattern.ts';

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

  it('agrees with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ':', ':', '*', '?'), maxLength: 14 });
    const arn = fc.string({ unit: fc.constantFrom('a', 'b', ':', ':'), maxLength: 14 });
    fc.assert(
      fc.property(text, arn, (pattern, value) => {
        expect(matches(pattern, value)).toBe(naive(pattern, value));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes hostile patterns in time', () => {
    expect(matches(`arn:${'a*b'.repeat(300)}`, `arn:${'ab'.repeat(3000)}c`)).toBe(false);
  });
});
