import { describe, expect, it, test } from 'vitest';
import { optional, required } from '../../operations/members.ts';
import { integer, listOf, mapOf, oneOf, structure, text } from '../../operations/shapes.ts';
import type { Member } from '../../operations/shape.ts';
import { violationsOf, type Violation } from './violations.ts';

const tag = structure(required('Key', text(1, 4, '[a-z]*')), required('Value', text(0, 4)));

const MEMBERS: readonly Member[] = [
  required('Name', text(2, 4, '[a-z]*')),
  optional('Count', integer(1, 10)),
  optional('Kind', oneOf('RED', 'BLUE')),
  optional('Tags', listOf(tag, { maximum: 2 })),
  optional('Words', listOf(text(2, 4), { minimum: 2, maximum: 3 })),
  optional(
    'Task',
    structure(optional('arn', text(4)), optional('deep', structure(required('Leaf', text(2))))),
  ),
  optional('Labels', mapOf(text(2))),
];

/** `place value: constraint`, as AWS prints a violation. */
const printed = ({ place, value, constraint }: Violation): string =>
  `${place} ${value === null ? 'null' : `'${value}'`}: ${constraint ?? 'malformed'}`;

const found = (params: Readonly<Record<string, unknown>>): readonly string[] =>
  violationsOf(MEMBERS, { Name: 'ana', ...params }).map(printed);

const LEAST = 'Member must have length greater than or equal to';
const MOST = 'Member must have length less than or equal to';

test('a violation tells where it is, what was given and why, for AWS and for the learner', () => {
  expect(violationsOf(MEMBERS, { Name: 'ana', Tags: [{ Key: 'team', Value: 'scarlet' }] })).toEqual([
    {
      parameter: 'Tags',
      place: 'tags.1.member.value',
      constraint: `${MOST} 4`,
      value: 'scarlet',
      reason: { code: 'parameter.tooLong', params: { parameter: 'Tags.1.Value', length: 7, maximum: 4 } },
    },
  ]);
});

describe('F-021 the place', () => {
  it.each([
    ['of a parameter is its name with a small letter', { Name: 'a' }, [`name 'a': ${LEAST} 2`]],
    [
      'of a member of a list counts from one',
      {
        Tags: [
          { Key: 'team', Value: '' },
          { Key: 'TEAM', Value: '' },
        ],
      },
      ["tags.2.member.key 'TEAM': Member must satisfy regular expression pattern: [a-z]*"],
    ],
    ['of an item of a list', { Words: ['ok', 'x'] }, [`words.2.member 'x': ${LEAST} 2`]],
    ['of a member of a structure', { Task: { arn: 'x' } }, [`task.arn 'x': ${LEAST} 4`]],
    ['of what is deeper', { Task: { deep: { Leaf: 'x' } } }, [`task.deep.leaf 'x': ${LEAST} 2`]],
    ['of a value of a map', { Labels: { Team: 'x' } }, [`labels.Team 'x': ${LEAST} 2`]],
  ])('%s', (_, params, expected) => {
    expect(found(params)).toEqual(expected);
  });

  it.each([
    [{ Name: 'a' }, 'Name', 'Name'],
    [{ Tags: [{ Key: '', Value: '' }] }, 'Tags', 'Tags.1.Key'],
    [{ Words: ['ok', 'x'] }, 'Words', 'Words.2'],
    [{ Task: { arn: 'x' } }, 'Task', 'Task.arn'],
    [{ Task: { deep: { Leaf: 'x' } } }, 'Task', 'Task.deep.Leaf'],
    [{ Task: { deep: {} } }, 'Task', 'Task.deep.Leaf'],
    [{ Labels: { Team: 'x' } }, 'Labels', 'Labels.Team'],
  ])('in %j is one of a parameter of the operation', (params, parameter, name) => {
    const [violation] = violationsOf(MEMBERS, { Name: 'ana', ...params });
    expect(violation).toMatchObject({ parameter, reason: { params: { parameter: name } } });
  });
});

describe('F-022 the constraint', () => {
  it.each([
    ['of a value that is missing', { Name: null }, ['name null: Member must not be null']],
    [
      'of members that are missing',
      { Tags: [{}] },
      [
        'tags.1.member.key null: Member must not be null',
        'tags.1.member.value null: Member must not be null',
      ],
    ],
    ['of the least length', { Name: '' }, [`name '': ${LEAST} 2`]],
    ['of the greatest length', { Name: 'abcde' }, [`name 'abcde': ${MOST} 4`]],
    [
      'of length and pattern, both',
      { Name: 'ABCDE' },
      [`name 'ABCDE': ${MOST} 4`, "name 'ABCDE': Member must satisfy regular expression pattern: [a-z]*"],
    ],
    ['of the least value', { Count: 0 }, ["count '0': Member must have value greater than or equal to 1"]],
    ['of the greatest value', { Count: 11 }, ["count '11': Member must have value less than or equal to 10"]],
    [
      'of values that there are',
      { Kind: 'GREEN' },
      ["kind 'GREEN': Member must satisfy enum value set: [RED, BLUE]"],
    ],
    [
      'of a value in another case',
      { Kind: 'red' },
      ["kind 'red': Member must satisfy enum value set: [RED, BLUE]"],
    ],
    [
      'of the greatest number of items',
      { Words: ['ok', 'ok', 'ok', 'ok'] },
      [`words '[ok, ok, ok, ok]': ${MOST} 3`],
    ],
    ['of the least number of items', { Words: ['ok'] }, [`words '[ok]': ${LEAST} 2`]],
    [
      'of a list of structures',
      { Tags: ['a', 'b', 'c'].map((Key) => ({ Key, Value: '1' })) },
      [`tags '[{Key=a, Value=1}, {Key=b, Value=1}, {Key=c, Value=1}]': ${MOST} 2`],
    ],
  ])('%s', (_, params, expected) => {
    expect(found(params)).toEqual(expected);
  });

  it('of a list comes before those of its items', () => {
    expect(found({ Words: ['x'] })).toEqual([`words '[x]': ${LEAST} 2`, `words.1.member 'x': ${LEAST} 2`]);
  });
});

test('F-021 violations come in the order of the members, whatever the order of the parameters', () => {
  expect(found({ Words: ['x'], Count: 0, Name: 'a' })).toEqual([
    `name 'a': ${LEAST} 2`,
    "count '0': Member must have value greater than or equal to 1",
    `words '[x]': ${LEAST} 2`,
    `words.1.member 'x': ${LEAST} 2`,
  ]);
});

describe('what keeps to the model', () => {
  it.each([
    [{}],
    [
      {
        Count: 1,
        Kind: 'RED',
        Words: ['ok', 'ok'],
        Tags: [{ Key: 'team', Value: '' }],
        Task: { arn: 'abcd' },
      },
    ],
    [{ Words: [], Tags: [] }],
    [{ Count: null, Kind: undefined }],
    [{ Task: {} }],
  ])('%j', (params) => {
    expect(found(params)).toEqual([]);
  });

  it('A-045 parameters that the operation does not have are passed over', () => {
    expect(found({ name: '', Colour: { red: [] }, __proto__: { Count: 0 } })).toEqual([]);
  });
});

describe('hostile values', () => {
  it.each([
    [
      'a number for a text',
      { Name: 12 },
      ["name '12': Member must satisfy regular expression pattern: [a-z]*"],
    ],
    ['one item for a list', { Words: 'x' }, [`words '[x]': ${LEAST} 2`, `words.1.member 'x': ${LEAST} 2`]],
    [
      'a text for a structure',
      { Tags: ['x'] },
      [
        'tags.1.member.key null: Member must not be null',
        'tags.1.member.value null: Member must not be null',
      ],
    ],
    [
      'nothing for a structure',
      { Tags: [null] },
      [
        'tags.1.member.key null: Member must not be null',
        'tags.1.member.value null: Member must not be null',
      ],
    ],
    ['a list for a structure', { Task: [[1]] }, []],
    ['a text for a map', { Labels: 'x' }, []],
    [
      'a pattern over several lines',
      { Name: 'a\nb' },
      ["name 'a\nb': Member must satisfy regular expression pattern: [a-z]*"],
    ],
    [
      'a line break at the end',
      { Name: 'ab\n' },
      ["name 'ab\n': Member must satisfy regular expression pattern: [a-z]*"],
    ],
  ])('%s', (_, params, expected) => {
    expect(found(params)).toEqual(expected);
  });

  it.each([
    ['Name', JSON.parse('{ "toString": 1, "valueOf": 1 }')],
    ['Name', [JSON.parse('{ "toString": 1, "valueOf": 1 }')]],
    ['Count', JSON.parse('{ "toString": 1, "valueOf": 1 }')],
    ['Words', [Object.create(null), 'ok']],
    ['Tags', [{ Key: JSON.parse('{ "toString": null, "valueOf": null }'), Value: '' }]],
  ])('an object that cannot be made a text breaks nothing: %s', (name, value) => {
    expect(() => violationsOf(MEMBERS, { Name: 'ana', [name]: value })).not.toThrow();
  });

  it('what is in a list that is too long is not looked at', () => {
    expect(found({ Words: ['x', 'ok', 'ok', 'ok'], Count: 0 })).toEqual([
      "count '0': Member must have value greater than or equal to 1",
      `words '[x, ok, ok, ok]': ${MOST} 3`,
    ]);
  });

  it('a long text is measured and not printed', () => {
    const [violation] = violationsOf(MEMBERS, { Name: 'a'.repeat(1_000_000) });
    expect(violation?.reason).toEqual({
      code: 'parameter.tooLong',
      params: { parameter: 'Name', length: 1_000_000, maximum: 4 },
    });
  });
});
