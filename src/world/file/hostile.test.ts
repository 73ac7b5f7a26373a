import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorld } from './read.ts';
import { readWorldValue } from './readValue.ts';

const firstCode = (text: string): string => {
  const read = readWorld(text);
  return read.ok ? 'none' : (read.error[0]?.code ?? 'no error');
};

describe('prototypes stay as they are', () => {
  const polluted = () => ({}) as { readonly polluted?: unknown };

  it.each([
    ['{"__proto__": {"polluted": true}}', 'field.unknown', '/__proto__'],
    [
      '{"accounts": [{"id": "111122223333", "__proto__": {"polluted": true}}]}',
      'field.unknown',
      '/accounts/0/__proto__',
    ],
    ['__proto__: { polluted: true }', 'field.unknown', '/__proto__'],
    [
      'accounts: [{ id: "111122223333", users: [{ name: U, tags: { __proto__: { polluted: true } } }] }]',
      'value.type',
      '/accounts/0/users/0/tags/__proto__',
    ],
    [
      'accounts: [{ id: "111122223333", users: [{ name: U, inlinePolicies: { a: {}, __proto__: 1 } }] }]',
      'value.type',
      '/accounts/0/users/0/inlinePolicies/__proto__',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "111122223333", accountScps: { __proto__: [] } }',
      'key.form',
      '/organization/accountScps/__proto__',
    ],
  ])('%s', (text, code, path) => {
    const read = readWorld(text);
    expect(read.ok ? [] : read.error.map((error) => [error.code, error.path, error.line])).toEqual([
      [code, path, 1],
    ]);
    expect(polluted().polluted).toBeUndefined();
  });

  it('also from values', () => {
    const read = readWorldValue(JSON.parse('{"accounts": [], "__proto__": {"polluted": true}}'));
    expect(read).toMatchObject({
      ok: false,
      error: [{ path: '/__proto__', code: 'field.unknown', found: '"__proto__"' }],
    });
    expect(polluted().polluted).toBeUndefined();
  });

  it('in a policy it is an element like others', () => {
    const read = readWorld(
      'accounts: [{ id: "111122223333", policies: [{ name: P, document: { a: [{ "__proto__": { polluted: 1 } }] } }] }]',
    );
    expect(
      read.ok && JSON.stringify(JSON.parse(read.value.world.accounts[0]?.policies[0]?.document ?? '')),
    ).toBe('{"a":[{"__proto__":{"polluted":1}}]}');
    expect(polluted().polluted).toBeUndefined();
  });

  it('a tag may be called constructor, and an absent one has no value', () => {
    const read = readWorld(
      'accounts: [{ id: "111122223333", users: [{ name: U, tags: { constructor: a } }] }]',
    );
    expect(read).toMatchObject({
      value: { world: { accounts: [{ users: [{ tags: { constructor: 'a' } }] }] } },
    });
  });
});

describe('nesting, size and repetition are bounded', () => {
  it.each([
    ['JSON lists', '['.repeat(100_000), 'file.tooDeep'],
    ['JSON objects', '{"a":'.repeat(100_000), 'file.tooDeep'],
    [
      'JSON inside a policy',
      `{"accounts": [{"id": "1", "x": ${'['.repeat(1000)}${']'.repeat(1000)}}]}`,
      'file.tooDeep',
    ],
    ['YAML flow', `a: ${'['.repeat(10_000)}`, 'file.tooDeep'],
    ['YAML dashes', '- '.repeat(100_000), 'file.tooDeep'],
    ['YAML question marks', '? '.repeat(100_000), 'file.tooDeep'],
    [
      'YAML indents',
      Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}a:`)
        .join('\n')
        .slice(0, 900_000),
      'file.tooDeep',
    ],
    ['YAML tags', '!a '.repeat(30_000), 'yaml.syntax'],
    ['YAML errors', '}'.repeat(1_000_000), 'yaml.syntax'],
    ['YAML documents', '---\n'.repeat(250_000), 'yaml.syntax'],
    ['YAML lines', '\n'.repeat(300_000), 'value.type'],
    ['YAML keys', Array.from({ length: 70_000 }, (_, at) => `key${at}: 1`).join('\n'), 'field.unknown'],
    ['the same key', 'a: 1\n'.repeat(100_000), 'field.unknown'],
    ['5 MB of YAML', 'a: 1\n'.repeat(1_000_000), 'file.tooLarge'],
    [
      '5 MB of JSON keys',
      `{${Array.from({ length: 250_000 }, (_, at) => `"key-number-${at}": 1`).join()}}`,
      'field.unknown',
    ],
    ['5 MB of JSON commas', `[${','.repeat(5_000_000)}`, 'json.syntax'],
    ['5 MB of accounts', `{"accounts": [${'{},'.repeat(1_600_000)}{}]}`, 'file.tooLarge'],
    ['mistakes without end', `{"accounts": [${'{},'.repeat(140_000)}{}]}`, 'file.tooLarge'],
    ['many mistakes', `{"accounts": [${'{},'.repeat(20_000)}{}]}`, 'field.missing'],
    ['11 MB', ' '.repeat(11_000_000), 'file.tooLarge'],
    [
      'an alias bomb',
      [
        'a: &a [x,x]',
        ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]},*${'abcdefghi'[at]}]`),
      ].join('\n'),
      'field.unknown',
    ],
  ])(
    '%s',
    (_, text, code) => {
      expect(firstCode(text)).toBe(code);
    },
    30_000,
  );

  it('cycles and shared parts of values', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    cycle['again'] = cycle;
    expect(readWorldValue(cycle)).toMatchObject({ error: [{ code: 'file.tooDeep' }] });
    let shared: unknown = 1;
    for (let level = 0; level < 40; level += 1) shared = [shared, shared];
    expect(readWorldValue({ accounts: shared })).toMatchObject({ error: [{ code: 'file.tooLarge' }] });
  }, 30_000);

  it.each([[undefined], [NaN], [() => 1], [Symbol.iterator], [10n], [new Map()], [new Date(0)], [/x/]])(
    'a value that is not JSON: %s',
    (value) => {
      expect(readWorldValue({ accounts: [value] })).toMatchObject({
        error: [{ path: '/accounts/0', code: 'value.unsupported' }],
      });
    },
  );
});

describe('nothing throws', () => {
  const WORD = fc.constantFrom(
    'accounts',
    'id',
    '"111122223333"',
    'users',
    'name',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '&a ',
    '*a',
    '!!x ',
    '|',
    '>',
    '#',
    '%YAML 1.1',
    '---',
    '...',
    '? ',
    '\t',
    '\r\n',
    '\u0000',
    '__proto__',
    'roles',
    'trustPolicy',
    'organization',
    'null',
    '1',
    '~',
    '<<',
    '\\u12',
  );

  it('on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(WORD).map((words) => words.join('')),
        ),
        (text) => {
          for (const error of errorsOf(text)) {
            expect(error.line).toBeGreaterThan(0);
            expect(error.column).toBeGreaterThan(0);
            expect(text.replace(/^\uFEFF/, '').split('\n').length).toBeGreaterThanOrEqual(error.line ?? 0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('on any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          readWorldValue(value);
          readWorldValue({ accounts: value, organization: value });
          const inside = readWorldValue({
            accounts: [{ id: '111122223333', users: [value], roles: [value], resources: value }],
          });
          expect(inside.ok || inside.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const errorsOf = (text: string) => {
    const read = readWorld(text);
    return read.ok ? [] : read.error;
  };
});
