import { expect, test } from 'vitest';
import { base64Fault } from './base64Fault.ts';

test.each([
  ['QUJD', 'base64url', null],
  ['', 'base64url', null],
  ['a-_Z', 'base64url', null],
  ['QU+D', 'base64url', { code: 'character', character: '+', at: 3 }],
  ['QU JD', 'base64url', { code: 'character', character: ' ', at: 3 }],
  ['QUJ😀', 'base64url', { code: 'character', character: '😀', at: 4 }],
  ['QUJDR', 'base64url', { code: 'length', length: 5 }],
  ['QU\nJD', 'base64', null],
  ['QQ==', 'base64', null],
  ['QQ=A', 'base64', { code: 'character', character: '=', at: 3 }],
  ['QU-D', 'base64', { code: 'character', character: '-', at: 3 }],
  ['QUJDR', 'base64', { code: 'length', length: 5 }],
] as const)('%j as %s', (text, alphabet, fault) => {
  expect(base64Fault(text, alphabet)).toEqual(fault);
});

test('long runs of padding take no time', () => {
  const text = `${'= '.repeat(50_000)}A`;
  expect(base64Fault(text, 'base64')).toEqual({ code: 'character', character: '=', at: 1 });
});
