import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_POLICY_CHARACTERS, MAX_POLICY_DEPTH } from './json.ts';
import { parsePolicy } from './parse.ts';

const problemsOf = (text: string): readonly [string, string, object][] =>
  parsePolicy(text).problems.map(({ code, span, params }) => [
    code,
    text.slice(span.start, span.end),
    params,
  ]);

const statement = (members: string): string => `{"Version":"2012-10-17","Statement":[{${members}}]}`;

describe('a policy document', () => {
  it('C-003 gives the same tree for one and for many', () => {
    const one = parsePolicy('{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}');
    const many = parsePolicy(
      '{"Statement":[{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":["*"]}]}',
    );
    const values = ({ statements }: typeof one) =>
      statements.map(({ effect, action, resource }) => [
        effect?.value,
        action?.values.map(({ value }) => value),
        resource?.values.map(({ value }) => value),
      ]);
    expect(values(one)).toEqual([['Allow', ['sts:AssumeRole'], ['*']]]);
    expect(values(many)).toEqual(values(one));
    expect([...one.problems, ...many.problems]).toEqual([]);
  });

  it('knows the text of every part', () => {
    const text = statement(
      '"Sid":"One","Effect":"Allow","Principal":{"AWS":["111122223333"],"Service":"ec2.amazonaws.com"},' +
        '"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":["a","b"]}}',
    );
    const { version, statements, problems } = parsePolicy(text);
    const [first] = statements;
    const at = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect(problems).toEqual([]);
    expect(at(version?.span)).toBe('"2012-10-17"');
    expect(at(first?.sid?.span)).toBe('"One"');
    expect(first?.principal?.entries.map(({ type, value, span }) => [type, value, at(span)])).toEqual([
      ['AWS', '111122223333', '"111122223333"'],
      ['Service', 'ec2.amazonaws.com', '"ec2.amazonaws.com"'],
    ]);
    const [test] = first?.condition?.tests ?? [];
    expect([
      test?.operator.value,
      test?.key.value,
      at(test?.span),
      test?.values.map(({ value }) => value),
    ]).toEqual(['StringEquals', 'sts:ExternalId', '"sts:ExternalId":["a","b"]', ['a', 'b']]);
  });

  it.each([
    [
      'C-005 Effect in another case',
      statement('"Effect":"allow","Action":"*"'),
      ['shape.effectValue', '"allow"', { found: 'allow' }],
    ],
    ['C-004 without Effect', statement('"Action":"*"'), ['shape.missingElement', '{', { element: 'Effect' }]],
    [
      'C-004 without Action',
      statement('"Effect":"Deny"'),
      ['shape.missingElement', '{', { element: 'Action' }],
    ],
    [
      'C-004 with Action and NotAction',
      statement('"Effect":"Deny","Action":"*","NotAction":"*"'),
      ['shape.bothElements', '"NotAction"', { element: 'Action', other: 'NotAction' }],
    ],
    [
      'C-006 with a repeated key',
      statement('"Effect":"Allow","Effect":"Deny","Action":"*"'),
      ['json.duplicateKey', '"Effect"', { key: 'Effect' }],
    ],
    [
      'C-001 of another version',
      '{"Version":"2020-01-01","Statement":[{"Effect":"Allow","Action":"*"}]}',
      ['shape.versionValue', '"2020-01-01"', { found: '2020-01-01' }],
    ],
    [
      'with a misspelt element',
      statement('"Effect":"Allow","Action":"*","Conditions":{}'),
      ['shape.unknownElement', '"Conditions"', { element: 'Conditions', nearest: 'Condition' }],
    ],
    [
      'with a number for an action',
      statement('"Effect":"Allow","Action":7'),
      ['shape.wrongType', '7', { element: 'Action', expected: 'string', found: 'number' }],
    ],
    [
      'with an empty list',
      statement('"Effect":"Allow","Action":[]'),
      ['shape.emptyList', '"Action":[]', { element: 'Action' }],
    ],
    [
      'D-004 with NullIfExists',
      statement('"Effect":"Allow","Action":"*","Condition":{"NullIfExists":{"a":"true"}}'),
      ['shape.unknownOperator', '"NullIfExists"', { operator: 'NullIfExists', nearest: 'Null' }],
    ],
    [
      'C-027 with a principal that is a bare string',
      statement('"Effect":"Allow","Principal":"111122223333","Action":"*"'),
      ['shape.barePrincipal', '"111122223333"', { principal: '111122223333' }],
    ],
    ['that is a list', '[]', ['shape.notAnObject', '[]', { found: 'array' }]],
    ['that is empty', ' ', ['json.empty', ' ', {}]],
  ])('%s says where and what', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('keeps what parses of half-typed text', () => {
    const half = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resour';
    const { version, statements, problems } = parsePolicy(half);
    expect(version?.value).toBe('2012-10-17');
    expect(statements.map(({ effect, action }) => [effect?.value, action?.values[0]?.value])).toEqual([
      ['Allow', 'sts:AssumeRole'],
    ]);
    expect(problems.map(({ code, span }) => [code, span.start])).toEqual([['json.syntax', 81]]);
  });

  it('reads nothing beyond its bounds', () => {
    const long = ' '.repeat(MAX_POLICY_CHARACTERS + 1);
    expect(parsePolicy(long).problems).toEqual([
      {
        code: 'json.tooLarge',
        severity: 'error',
        span: { start: 0, end: 1 },
        params: { characters: long.length, limit: MAX_POLICY_CHARACTERS },
        source: 'C-018',
        fix: null,
      },
    ]);
    const deep = '['.repeat(100_000);
    expect(parsePolicy(deep).problems).toEqual([
      {
        code: 'json.tooDeep',
        severity: 'error',
        span: { start: MAX_POLICY_DEPTH, end: MAX_POLICY_DEPTH + 1 },
        params: { limit: MAX_POLICY_DEPTH },
        source: 'C-015',
        fix: null,
      },
    ]);
  });

  it('leaves the prototype of objects alone', () => {
    const text = '{"__proto__":{"polluted":true},"Statement":[]}';
    expect(problemsOf(text).map(([code]) => code)).toEqual(['shape.unknownElement', 'shape.emptyList']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, and points inside the text, whatever is typed', () => {
    const whole = statement(
      '"Effect":"Allow","Principal":{"AWS":"*"},"Action":["a:b"],"Condition":{"Bool":{"k":true}}',
    );
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(10), fc.string({ maxLength: 5 }))
      .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        for (const { span } of parsePolicy(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
