import { expect, test } from 'vitest';
import { formatAnswer, type Output } from './format.ts';

const print = (answer: unknown, output: Output): string[] =>
  formatAnswer(answer, output, 'Title').split('\n');

const ROLES = {
  Roles: [
    { Name: 'A', Tags: [{ Key: 'k', Value: 'v' }], Path: '/' },
    { Name: 'Longer', Path: '/', Last: { Region: 'us-east-1' } },
  ],
  More: false,
};

test('JSON has four spaces; what is empty is not printed', () => {
  expect(print({ a: [], b: {}, c: 'é', d: null }, 'json')).toEqual([
    '{',
    '    "a": [],',
    '    "b": {},',
    '    "c": "é",',
    '    "d": null',
    '}',
    '',
  ]);
  expect(print({}, 'json')).toEqual(['']);
  expect(print(null, 'json')).toEqual(['null', '']);
});

test('text: scalars of a list in columns, the rest in lines with names', () => {
  expect(print(ROLES, 'text')).toEqual([
    'False',
    'ROLES\tA\t/',
    'TAGS\tk\tv',
    'ROLES\tLonger\t/',
    'LAST\tus-east-1',
    '',
  ]);
  expect(print(['a', null, true, 1], 'text')).toEqual(['a\tNone\tTrue\t1', '']);
  expect(print([['a', 'b'], ['c']], 'text')).toEqual(['a\tb', 'c', '']);
  expect(print({ Names: ['a', 'b'] }, 'text')).toEqual(['NAMES\ta', 'NAMES\tb', '']);
  expect(print([{ a: 1 }, { b: 2 }], 'text')).toEqual(['1\t', '\t2', '']);
  expect(print([], 'text')).toEqual(['']);
});

test('table: boxes in boxes', () => {
  expect(print(ROLES, 'table')).toEqual([
    '-----------------------------',
    '|           Title           |',
    '+------------+--------------+',
    '|  More      |  False       |',
    '+------------+--------------+',
    '||          Roles          ||',
    '|+-----------+-------------+|',
    '||   Name    |    Path     ||',
    '|+-----------+-------------+|',
    '||  A        |  /          ||',
    '|+-----------+-------------+|',
    '|||         Tags          |||',
    '||+---------+-------------+||',
    '|||   Key   |    Value    |||',
    '||+---------+-------------+||',
    '|||  k      |  v          |||',
    '||+---------+-------------+||',
    '||          Roles          ||',
    '|+-------------+-----------+|',
    '||    Name     |   Path    ||',
    '|+-------------+-----------+|',
    '||  Longer     |  /        ||',
    '|+-------------+-----------+|',
    '|||         Last          |||',
    '||+---------+-------------+||',
    '|||  Region |  us-east-1  |||',
    '||+---------+-------------+||',
    '',
  ]);
  expect(print(null, 'table')).toEqual(['']);
});

test('a table that is too wide turns its only row into lines', () => {
  expect(print({ Name: 'x'.repeat(70), Value: 'y' }, 'table')).toEqual([
    '-------------------------------------------------------------------------------------',
    '|                                       Title                                       |',
    '+-------+---------------------------------------------------------------------------+',
    `|  Name |  ${'x'.repeat(70)}   |`,
    '|  Value|  y                                                                        |',
    '+-------+---------------------------------------------------------------------------+',
    '',
  ]);
});

test('YAML: names in order, quotes where the text would be read as something else', () => {
  expect(
    print(
      {
        Version: '2012-10-17',
        Id: '123',
        Arn: 'arn:aws:iam::1:user/a',
        At: '2026-01-15T10:00:00+00:00',
        Star: '*',
        No: 'no',
        True: 'true',
        Null: null,
        Empty: [],
        None: '',
        Colon: 'a: b',
        Quote: "'a'",
        Lines: 'a\nb',
        Tab: 'a\tb',
        List: [{ b: 1, a: ['x', ['y', 'z']] }, 'w'],
      },
      'yaml',
    ),
  ).toEqual([
    'Arn: arn:aws:iam::1:user/a',
    "At: '2026-01-15T10:00:00+00:00'",
    "Colon: 'a: b'",
    'Empty: []',
    "Id: '123'",
    "Lines: 'a",
    '',
    "  b'",
    'List:',
    '- a:',
    '  - x',
    '  - - y',
    '    - z',
    '  b: 1',
    '- w',
    'No: no',
    "None: ''",
    "'Null': null",
    "Quote: '''a'''",
    "Star: '*'",
    'Tab: "a\\tb"',
    "'True': 'true'",
    "Version: '2012-10-17'",
    '',
  ]);
  expect(print('a: b', 'yaml')).toEqual(['"a: b"', '']);
  expect(print({ a: 1 }, 'yaml-stream')).toEqual(['- a: 1', '']);
});

test('YAML breaks long texts at the first space behind column 80', () => {
  const words = Array.from({ length: 20 }, () => 'words').join(' ');
  expect(print({ a: words }, 'yaml')).toEqual([
    `a: ${Array.from({ length: 14 }, () => 'words').join(' ')}`,
    `  ${Array.from({ length: 6 }, () => 'words').join(' ')}`,
    '',
  ]);
});
