import { describe, expect, it } from 'vitest';
import { isUnclosed, variablesIn, type WrittenVariable } from './variablesIn.ts';

describe('the variables of a value', () => {
  it.each<readonly [string, string, readonly WrittenVariable[]]>([
    ['C-047 none', 'a}b', []],
    ['C-047 one', '${aws:username}', [{ written: '${aws:username}', key: 'aws:username', at: 0 }]],
    [
      'C-047 several among text',
      'a/${k}/}b/${l}',
      [
        { written: '${k}', key: 'k', at: 2 },
        { written: '${l}', key: 'l', at: 10 },
      ],
    ],
    ['C-047 spaces about the key', '${ k }', [{ written: '${ k }', key: 'k', at: 0 }]],
    ['C-052 a default', "${k , 'a, b'}", [{ written: "${k , 'a, b'}", key: 'k', at: 0 }]],
    ['C-052 a default for no key', "${, 'a'}", [{ written: "${, 'a'}", key: '', at: 0 }]],
    ['C-053 the characters themselves', '${*}${?}${$}', []],
    ['C-047 one that is not closed', '${k}${l', [{ written: '${k}', key: 'k', at: 0 }]],
  ])('%s: %s', (_, value, expected) => {
    expect(variablesIn(value)).toEqual(expected);
  });

  it.each([
    ['${k', true],
    ['a${k', true],
    ['${k}${l', true],
    ['${k}', false],
    ['k', false],
    ['', false],
  ])('C-047 %j is left open: %s', (value, expected) => {
    expect(isUnclosed(value)).toBe(expected);
  });
});
