import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse.ts';
import type { Problem } from './problem.ts';
import { applyFix } from './fix.ts';

/** What is found wrong: code, rule, marked text, parameters and the text that the fix puts in. */
type Found = readonly [string, string, string, Problem['params'], string | null];

const foundIn = (text: string): readonly Found[] =>
  parsePolicy(text).problems.map(({ code, source, span, params, fix }) => [
    code,
    source,
    text.slice(span.start, span.end),
    params,
    fix?.edits.map((edit) => edit.text).join() ?? null,
  ]);

const statement = (members: string): string => `{"Statement":[{"Effect":"Deny","Action":"*",${members}}]}`;

const wrongType = (
  source: string,
  marked: string,
  element: string,
  expected: string,
  found: string,
): Found => ['shape.wrongType', source, marked, { element, expected, found }, null];

describe('the shape of a document', () => {
  it.each<readonly [string, string, readonly Found[]]>([
    ['C-015 of no text', ' ', [['json.empty', 'C-015', ' ', {}, null]]],
    [
      'C-015 of text that is no JSON',
      '{"Statement":[{"Effect":"Deny","Action":"*"} }',
      [['json.syntax', 'C-015', '}', { fault: 'CommaExpected' }, null]],
    ],
    ['C-003 of a list', '[]', [['shape.notAnObject', 'C-003', '[]', { found: 'array' }, null]]],
    [
      'C-006 of a key twice',
      statement('"Action":"s3:*"'),
      [['json.duplicateKey', 'C-006', '"Action"', { key: 'Action' }, null]],
    ],
    [
      'C-003 of an element that is near none',
      statement('"Moon":1'),
      [['shape.unknownElement', 'C-003', '"Moon"', { element: 'Moon', nearest: '' }, null]],
    ],
    [
      'C-003 of one text for the statements',
      '{"Statement":"all"}',
      [wrongType('C-003', '"all"', 'Statement', 'statement', 'string')],
    ],
    [
      'C-003 of a number among the statements',
      '{"Statement":[{"Effect":"Deny","Action":"*"},7]}',
      [wrongType('C-003', '7', 'Statement', 'statement', 'number')],
    ],
    [
      'C-003 of a document without statements',
      '{"Version":"2012-10-17"}',
      [['shape.missingElement', 'C-003', '{"Version":"2012-10-17"}', { element: 'Statement' }, null]],
    ],
    [
      'C-003 of no statement at all',
      '{"Statement":[]}',
      [['shape.emptyList', 'C-003', '"Statement":[]', { element: 'Statement' }, null]],
    ],
    [
      'C-003 of an effect that is none of the texts',
      '{"Statement":{"Effect":null,"Action":"*"}}',
      [wrongType('C-003', 'null', 'Effect', 'string', 'null')],
    ],
    [
      'C-004 of a statement without anything',
      '{"Statement":{}}',
      [
        ['shape.missingElement', 'C-004', '{', { element: 'Effect' }, null],
        ['shape.missingElement', 'C-004', '{', { element: 'Action' }, null],
      ],
    ],
    [
      'C-004 of Principal and NotPrincipal',
      statement('"Principal":"*","NotPrincipal":"*"'),
      [
        [
          'shape.bothElements',
          'C-004',
          '"NotPrincipal"',
          { element: 'Principal', other: 'NotPrincipal' },
          null,
        ],
      ],
    ],
    [
      'C-001 of another version',
      '{"Version":"2026-10-17","Statement":{"Effect":"Deny","Action":"*"}}',
      [['shape.versionValue', 'C-001', '"2026-10-17"', { found: '2026-10-17' }, '"2012-10-17"']],
    ],
    [
      'C-005 of an effect in another case',
      '{"Statement":{"Effect":"deny","Action":"*"}}',
      [['shape.effectValue', 'C-005', '"deny"', { found: 'deny' }, '"Deny"']],
    ],
    [
      'C-003 of a truth value for a text',
      statement('"Sid":true'),
      [
        [
          'shape.wrongType',
          'C-003',
          'true',
          { element: 'Sid', expected: 'string', found: 'boolean' },
          '"true"',
        ],
      ],
    ],
    [
      'C-004 of a list without values',
      statement('"Resource":[]'),
      [['shape.emptyList', 'C-004', '"Resource":[]', { element: 'Resource' }, null]],
    ],
    [
      'C-003 of a list with an object alone',
      statement('"Resource":[{}]'),
      [wrongType('C-003', '{}', 'Resource', 'string', 'object')],
    ],
    // principals
    [
      'C-027 of a principal that is a number',
      statement('"Principal":7'),
      [wrongType('C-027', '7', 'Principal', 'principal', 'number')],
    ],
    [
      'C-027 of a principal without types',
      statement('"NotPrincipal":{}'),
      [['shape.emptyPrincipal', 'C-027', '"NotPrincipal":{}', { element: 'NotPrincipal' }, null]],
    ],
    [
      'C-027 of a type without values',
      statement('"Principal":{"AWS":[]}'),
      [['shape.emptyList', 'C-027', '"AWS":[]', { element: 'AWS' }, null]],
    ],
    [
      'C-027 of a type that is near none',
      statement('"Principal":{"Group":"devs"}'),
      [['shape.principalType', 'C-027', '"Group"', { type: 'Group', nearest: '' }, null]],
    ],
    [
      'C-027 of a misspelt type',
      statement('"Principal":{"Federated":"a","service":"b"}'),
      [['shape.principalType', 'C-027', '"service"', { type: 'service', nearest: 'Service' }, '"Service"']],
    ],
    [
      'C-027 of a misspelt type beside the right one',
      statement('"Principal":{"AWS":"*","aws":"*"}'),
      [['shape.principalType', 'C-027', '"aws"', { type: 'aws', nearest: 'AWS' }, null]],
    ],
    // conditions
    [
      'C-003 of a condition that is a text',
      statement('"Condition":"MFA"'),
      [wrongType('C-003', '"MFA"', 'Condition', 'object', 'string')],
    ],
    [
      'C-003 of an operator without keys',
      statement('"Condition":{"Bool":"true"}'),
      [wrongType('C-003', '"true"', 'Bool', 'object', 'string')],
    ],
    [
      'D-004 of an operator that is near none',
      statement('"Condition":{"Matches":{}}'),
      [['shape.unknownOperator', 'D-004', '"Matches"', { operator: 'Matches', nearest: '' }, null]],
    ],
    [
      'D-004 of a misspelt operator',
      statement('"Condition":{"Bool":{},"stringLike":{}}'),
      [
        [
          'shape.unknownOperator',
          'D-004',
          '"stringLike"',
          { operator: 'stringLike', nearest: 'StringLike' },
          '"StringLike"',
        ],
      ],
    ],
    [
      'D-004 of a misspelt operator beside the right one',
      statement('"Condition":{"Bool":{},"bool":{}}'),
      [['shape.unknownOperator', 'D-004', '"bool"', { operator: 'bool', nearest: 'Bool' }, null]],
    ],
  ])('%s', (_, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it('C-015 what breaks the JSON is named first, the rest in the order of the text', () => {
    const text = '{"Statement":[{"Moon":1,"Effect":"deny","Sun":2},{"Effect":"Deny","Action":7,}]}';
    expect(foundIn(text).map(([code, , marked]) => [code, marked])).toEqual([
      ['json.syntax', '}'],
      ['shape.missingElement', '{'],
      ['shape.unknownElement', '"Moon"'],
      ['shape.effectValue', '"deny"'],
      ['shape.unknownElement', '"Sun"'],
      ['shape.wrongType', '7'],
    ]);
  });

  it('C-004 a statement with an element that is only begun is broken', () => {
    const text = '{"Statement":[{"Effect":"Allow","Action":"*","Resource"}]}';
    expect(parsePolicy(text).statements.map(({ broken, resource }) => [broken, resource])).toEqual([
      [true, null],
    ]);
  });
});

describe('the JSON that was meant', () => {
  it.each([
    ['a comma, close behind what it follows', '{"a": 1   "b": 2}', '{"a": 1,   "b": 2}'],
    ['a comma too many, the space behind it kept', '{"a": [1 , ]}', '{"a": [1  ]}'],
    [
      'comments, but not in strings',
      '{"a": "http://x", /* " */ "b": "/* \\" */"} // "',
      '{"a": "http://x",  "b": "/* \\" */"} ',
    ],
    [
      'single quotes, but not in strings',
      `{"a": "it's Ana's \\"x\\"", 'b': 'c'}`,
      `{"a": "it's Ana's \\"x\\"", "b": "c"}`,
    ],
  ])('C-015 has %s', (_, text, mended) => {
    const [problem] = parsePolicy(text).problems;
    expect(problem?.fix && applyFix(text, problem.fix)).toBe(mended);
  });

  it('C-017 loses characters that nobody sees, all in a row at once', () => {
    const [problem] = parsePolicy('\u200B\uFEFF{}\u2060').problems;
    expect(problem?.fix).toEqual({
      code: 'removeCharacters',
      edits: [
        { span: { start: 0, end: 2 }, text: '' },
        { span: { start: 4, end: 5 }, text: '' },
      ],
    });
  });
});
