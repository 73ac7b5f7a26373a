import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf, integer, structure, text, BOOLEAN } from '../../../../operations/shapes.ts';
import { optional } from '../../../../operations/members.ts';
import { fitShorthand } from './fitShorthand.ts';
import { readShorthand } from './shorthand.ts';

test.each([
  ['Key=team,Value=red', { Key: 'team', Value: 'red' }],
  ['Key=a b , Value = c d', { Key: 'a b', Value: 'c d' }],
  ['a=b,c', { a: ['b', 'c'] }],
  ['a=b,c,d=e', { a: ['b', 'c'], d: 'e' }],
  ['a=[b,c],d=[]', { a: ['b', 'c'], d: [] }],
  ['a={b=c,d=[e,f]}', { a: { b: 'c', d: ['e', 'f'] } }],
  ['a=[{b=c},{b=d}]', { a: [{ b: 'c' }, { b: 'd' }] }],
  ["a=\"x,y\",b='it\\'s'", { a: 'x,y', b: "it's" }],
  [String.raw`a=x\,y,z`, { a: ['x,y', 'z'] }],
  ['a=b=c', { a: 'b=c' }],
  ['a=', { a: '' }],
  ['arn=arn:aws:iam::aws:policy/ReadOnlyAccess', { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
])('%s', (written, value) => {
  expect(readShorthand(written)).toEqual({ ok: true, value });
});

test.each([
  ['a', "Expected: '=', received: 'EOF' for input:\n a\n ^"],
  ['a=b,c=d=e', null],
  ['a=b,,c', "Expected: '=', received: 'EOF' for input:\n a=b,,c\n      ^"],
  ['a=b,', "Expected: '<second>', received: '<none>' for input:\n a=b,\n    ^"],
  ["a='x", "Expected: '<singled quoted>', received: '<none>' for input:\n a='x\n  ^"],
  ['a=[b', "Expected: ',', received: 'EOF' for input:\n a=[b\n    ^"],
  ['a=b}', "Expected: ',', received: '}' for input:\n a=b}\n   ^"],
  ['é=b', "Expected: '=', received: 'é' for input:\n é=b\n^"],
  [
    'a=b,a=c',
    'Second instance of key "a" encountered for input:\na=b,a=c\n    ^\nThis is often because there is a preceding "," instead of a space.',
  ],
])('%s is refused as the CLI refuses it', (written, error) => {
  expect(readShorthand(written)).toEqual(
    error === null ? { ok: true, value: { a: 'b', c: 'd=e' } } : { ok: false, error },
  );
});

test('a value behind `@=` may be loaded', () => {
  expect(readShorthand('a@=file://x,b=file://x', (value) => `<${value}>`)).toEqual({
    ok: true,
    value: { a: '<file://x>', b: 'file://x' },
  });
});

test('shapes give numbers, truth values and lists of one', () => {
  const shape = structure(
    optional('N', integer()),
    optional('B', BOOLEAN),
    optional('L', listOf(text())),
    optional('T', text()),
  );
  expect(fitShorthand({ N: '12', B: 'True', L: 'a', T: '7', X: '1' }, shape)).toEqual({
    ok: true,
    value: { N: 12, B: true, L: ['a'], T: '7', X: '1' },
  });
  expect(fitShorthand({ N: 'x' }, shape)).toEqual({
    ok: false,
    error: "invalid literal for int() with base 10: 'x'",
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab=,[]{}"\' \\@\n') }), (written) => {
      expect(typeof readShorthand(written).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
