import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { readGlossary } from './read.ts';

const errorsOf = (text: string): readonly string[] => {
  const read = readGlossary(text);
  return read.ok ? [] : read.error.map(lessonFileErrorText);
};

test('the glossary can be read, and has what a learner of STS needs', () => {
  const text = readFileSync('lessons/glossary.yaml', 'utf8');
  expect(errorsOf(text)).toEqual([]);
  const read = readGlossary(text);
  const terms = Object.values(read.ok ? read.value : {});
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(terms.filter(({ rules }) => rules.length === 0).map(({ id }) => id)).toEqual([]);
});

test('terms come in the order of the alphabet, with the rules of their text first', () => {
  const text =
    '- { id: role, term: role, text: "Put on, see [B-043].", rules: [B-044, B-043], see: [arn] }\n' +
    '- { id: arn, term: ARN, text: An address. }\n';
  expect(readGlossary(text)).toEqual({
    ok: true,
    value: {
      arn: { id: 'arn', term: 'ARN', text: [{ kind: 'text', text: 'An address.' }], rules: [], see: [] },
      role: {
        id: 'role',
        term: 'role',
        text: [
          { kind: 'text', text: 'Put on, see ' },
          { kind: 'rule', id: 'B-043' },
          { kind: 'text', text: '.' },
        ],
        rules: ['B-043', 'B-044'],
        see: ['arn'],
      },
    },
  });
  const read = readGlossary(text);
  expect(Object.keys(read.ok ? read.value : {})).toEqual(['arn', 'role']);
});

test.each([
  [
    '- { id: A b, term: x, text: y }\n',
    '/0/id: expected an id: small letters, digits and single hyphens, found "A b"',
  ],
  [
    '- { id: a, term: x, text: "# y" }\n',
    '/0/text: expected a heading of level 2 or 3, found one of level 1',
  ],
  ['- { id: a, term: x, text: "y\\n\\nz" }\n', '/0/text: expected one paragraph, found something else'],
  [
    '- { id: a, term: x, text: y, rules: [B-999] }\n',
    '/0/rules/0: expected a rule that there is, found "B-999"',
  ],
  ['- { id: a, term: x, text: y, see: [a] }\n', '/0/see/0: expected the id of another term, found "a"'],
  [
    '- { id: a, term: x, text: y, note: z }\n',
    '/0/note: expected one of the fields id, term, text, rules, see, found "note"',
  ],
])('%s is told where it is wrong', (text, error) => {
  expect(errorsOf(text)).toEqual([`glossary.yaml, line 1, ${error}`]);
});

test('each term is there once', () => {
  expect(errorsOf('- { id: a, term: x, text: y }\n- { id: a, term: z, text: y }\n')).toEqual([
    'glossary.yaml, line 2, /1/id: expected each id once, found "a"',
  ]);
});
