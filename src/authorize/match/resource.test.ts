import { describe, expect, it } from 'vitest';
import { judged, requestIn, type Noted, type Situation } from '../fixture.ts';
import { questionOf } from '../question.ts';

/** The element of that name, of an Allow of everything else. */
function noted(elements: object, situation: Situation = {}): Noted | undefined {
  const statement =
    'Action' in elements || 'NotAction' in elements
      ? { ...elements, Resource: '*' }
      : { ...elements, Action: '*' };
  const all = judged(
    { Effect: 'Allow', ...statement },
    'identity',
    questionOf(requestIn(situation)),
  ).elements;
  return all.find(({ element }) => element in elements);
}

const shown = (marked: string, expected: readonly string[]) => ({
  marked,
  expected,
  found: ['arn:aws:s3:::reports/a.csv'],
});
const ALL = 'arn:aws:s3:::reports/*';
const OTHER = 'arn:aws:s3:::archive/*';

describe('Resource', () => {
  it('C-020 the first value that covers the ARN', () => {
    expect(noted({ Resource: [OTHER, ALL, '*'] })).toEqual({
      element: 'Resource',
      holds: true,
      reason: { code: 'element.matches', params: { matched: ALL } },
      rules: ['C-020', 'C-022'],
      ...shown(`"${ALL}"`, [OTHER, ALL, '*']),
    });
  });

  it('C-021 none does', () => {
    expect(noted({ Resource: [OTHER, 'arn:aws:s3:::REPORTS/*'] })).toEqual({
      element: 'Resource',
      holds: false,
      reason: { code: 'element.differs', params: {} },
      rules: ['C-020', 'C-022'],
      ...shown(`"Resource":["${OTHER}","arn:aws:s3:::REPORTS/*"]`, [OTHER, 'arn:aws:s3:::REPORTS/*']),
    });
  });

  it('C-024 NotResource covers what it does not list', () => {
    expect(noted({ NotResource: OTHER })).toEqual({
      element: 'NotResource',
      holds: true,
      reason: { code: 'element.notExcluded', params: {} },
      rules: ['C-024'],
      ...shown(`"NotResource":"${OTHER}"`, [OTHER]),
    });
    expect(noted({ NotResource: ALL })).toEqual({
      element: 'NotResource',
      holds: false,
      reason: { code: 'element.excluded', params: { matched: ALL } },
      rules: ['C-024'],
      ...shown(`"${ALL}"`, [ALL]),
    });
  });
});

describe('variables in Resource', () => {
  const VALUE = 'arn:aws:s3:::reports/${aws:username}.csv';
  const NAMED = 'arn:aws:s3:::reports/${s3:prefix}.csv';

  it('C-047 are put in', () => {
    expect(noted({ Resource: NAMED }, { context: { 's3:prefix': ['a'] } })).toEqual({
      element: 'Resource',
      holds: true,
      reason: { code: 'element.matches', params: { matched: NAMED } },
      rules: ['C-020', 'C-022'],
      ...shown(`"${NAMED}"`, [NAMED]),
      variables: [{ key: 's3:prefix', value: 'a' }],
    });
  });

  it('C-047 what they stand for is told, of values that could match', () => {
    const far = 'arn:aws:s3:::archive/${aws:userid}/*';
    const context = { 's3:prefix': ['b'], 'aws:userid': ['AIDA1'] };
    expect(noted({ Resource: [far, NAMED] }, { context })?.variables).toEqual([
      { key: 's3:prefix', value: 'b' },
    ]);
    expect(noted({ Resource: [far] }, { context })?.variables).toBe(undefined);
  });

  it('C-052 a default stands for what has no value', () => {
    const fallback = "arn:aws:s3:::reports/${s3:prefix, 'a'}.csv";
    expect(noted({ Resource: fallback })?.variables).toEqual([{ key: 's3:prefix', value: 'a' }]);
  });

  it('C-051 one without a value matches nothing, and is named', () => {
    expect(noted({ Resource: VALUE }, { caller: 'roleSession' })).toEqual({
      element: 'Resource',
      holds: false,
      reason: { code: 'element.variableWithoutValue', params: { variables: ['aws:username'] } },
      rules: ['C-047', 'C-051'],
      ...shown(`"Resource":"${VALUE}"`, [VALUE]),
    });
  });

  it('C-051 of several only those without a value are named', () => {
    const both = 'arn:aws:s3:::reports/${s3:prefix}/${aws:username}.csv';
    const situation = { caller: 'roleSession', context: { 's3:prefix': ['a'] } } as const;
    expect(noted({ Resource: [both] }, situation)?.reason).toEqual({
      code: 'element.variableWithoutValue',
      params: { variables: ['aws:username'] },
    });
  });

  it('C-051 nor is any named of a value that differs before its variable', () => {
    const far = 'arn:aws:s3:::archive/${aws:username}/*';
    expect(noted({ Resource: far }, { caller: 'roleSession' })).toMatchObject({
      holds: false,
      reason: { code: 'element.differs', params: {} },
      rules: ['C-020', 'C-022'],
    });
  });

  it('C-051 nor is any named beside a value that matches', () => {
    expect(noted({ Resource: [ALL, VALUE] }, { caller: 'roleSession' })).toEqual({
      element: 'Resource',
      holds: true,
      reason: { code: 'element.matches', params: { matched: ALL } },
      rules: ['C-020', 'C-022'],
      ...shown(`"${ALL}"`, [ALL, VALUE]),
    });
  });

  it('C-051 it excludes nothing either', () => {
    expect(noted({ NotResource: VALUE }, { caller: 'roleSession' })?.holds).toBe(true);
  });

  it('C-056 a value is not read for wildcards', () => {
    expect(noted({ Resource: NAMED }, { context: { 's3:prefix': ['*'] } })?.holds).toBe(false);
  });

  it('C-050 a key with several values has none', () => {
    expect(noted({ Resource: NAMED }, { context: { 's3:prefix': ['a', 'b'] } })?.reason).toEqual({
      code: 'element.variableWithoutValue',
      params: { variables: ['s3:prefix'] },
    });
  });
});

describe('C-019 Action', () => {
  it.each([
    [{ Action: ['iam:*', 'S3:getobject'] }, 'Action', true, 'matches', ['C-019', 'C-020'], 'S3:getobject'],
    [{ Action: 's3:Put*' }, 'Action', false, 'differs', ['C-019', 'C-020'], null],
    [{ NotAction: 'iam:*' }, 'NotAction', true, 'notExcluded', ['C-024'], null],
    [{ NotAction: 's3:Get*' }, 'NotAction', false, 'excluded', ['C-024'], 's3:Get*'],
  ] as const)('%j', (elements, element, holds, code, rules, matched) => {
    const match = noted(elements);
    const said = [match?.element, match?.holds, match?.reason, match?.rules, match?.found];
    const reason = { code: `element.${code}`, params: matched === null ? {} : { matched } };
    expect(said).toEqual([element, holds, reason, rules, ['s3:GetObject']]);
  });
});
