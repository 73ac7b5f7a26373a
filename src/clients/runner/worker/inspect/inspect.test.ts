import { format as nodeFormat, inspect as nodeInspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from './format.ts';
import { inspect } from './inspect.ts';

const ignore = (): void => undefined;

class Client {
  region = 'eu-west-1';
}
class Empty {
  greet(): string {
    return 'hello';
  }
}
class Tagged {
  get [Symbol.toStringTag]() {
    return 'Special';
  }
}
const self: { name: string; me?: unknown } = { name: 'a' };
self.me = self;
const circular: { list: unknown[]; map?: unknown } = { list: [] };
circular.list.push(circular, { circular });
circular.map = new Map([['up', circular.list]]);
const withProperties = Object.assign(() => 1, { retries: 3 });

const VALUES: Readonly<Record<string, unknown>> = {
  primitives: [undefined, null, true, -0, 12n, Symbol('s')],
  'numbers and NaN': [1.5, Number.NaN, Number.POSITIVE_INFINITY],
  quotes: ["it's", 'say "x"', `'"`, '\'"`', '\'"${x}'],
  'control characters': ['a\nb\tc\\', '\u0000\u001B\u007F', '\uD83D', '😀'],
  'an answer of the SDK': {
    $metadata: { httpStatusCode: 200, requestId: 'f2b6c1b2-1111-4111-8111-000000000000', attempts: 1 },
    Credentials: {
      AccessKeyId: 'ASIAIOSFODNN7EXAMPLE',
      SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      SessionToken: 'x'.repeat(200),
      Expiration: new Date('2026-01-15T10:00:00Z'),
    },
    AssumedRoleUser: { AssumedRoleId: 'AROA:a', Arn: 'arn:aws:sts::111122223333:assumed-role/App/a' },
  },
  depth: { a: { b: { c: { d: 1 } }, e: [[[[1]]]], f: { g: { h: new Client() } } } },
  'nesting on one line': { a: { b: { c: {} } } },
  'four levels': { a: { b: { c: { d: {} } } } },
  'lists with holes and properties': [
    Object.assign([1, undefined, null], { x: 1 }),
    Object.assign([], { 2: 1, length: 4 }),
  ],
  'a hundred and more': { few: Array.from({ length: 100 }, () => 'a-long-enough-item'.repeat(2)) },
  classes: [new Client(), new Empty(), Client, class extends Client {}, Empty],
  functions: [function named() {}, () => 1, async () => 1, withProperties],
  dates: [new Date(0), new Date(Number.NaN), Object.assign(new Date(0), { zone: 'UTC' })],
  'maps and sets': [new Map([['k', { v: 1 }]]), new Set([1, 'two']), new Map(), new Set()],
  bytes: [new Uint8Array([1, 2, 3]), new Uint8Array(), new Float64Array([0.5])],
  boxes: [Object(1), Object('x'), Object(true), Object(2n)],
  'regular expressions': [/a+/g],
  'no prototype': [Object.create(null), Object.assign(Object.create(null), { a: 1 })],
  getters: Object.defineProperties(
    {},
    {
      a: { get: () => 1, enumerable: true },
      b: { set: ignore, enumerable: true },
      c: { get: () => 1, set: ignore, enumerable: true },
    },
  ),
  'names of properties': { 'a-b': 1, $x: 2, _y: 3, 4: 4, [Symbol('s')]: 5 },
  tags: [{ [Symbol.toStringTag]: 'Own', a: 1 }, new Tagged(), (async () => 1)().constructor],
  circles: [self, circular],
  'long texts with line breaks': {
    policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] }, null, 2),
  },
};

describe('a value is shown as Node.js shows it', () => {
  for (const [name, value] of Object.entries(VALUES))
    it(`such as ${name}`, () => {
      expect(inspect(value)).toBe(nodeInspect(value));
    });

  it('and so is anything that JSON can hold', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ maxLength: 30, unit: fc.constantFrom('a', "'", '"', '`', '\n', '\\', '$', '{') }),
        fc.string({ maxLength: 90, unit: fc.constantFrom('a', ' ', '\n') }),
        fc.double(),
        fc.constantFrom(null, undefined, true, {}, []),
        fc.array(tie('value'), { maxLength: 6 }),
        fc.dictionary(fc.string({ maxLength: 12 }), tie('value'), { maxKeys: 9 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (each) => {
        expect(inspect(each)).toBe(nodeInspect(each));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('an error', () => {
  const denied = Object.assign(new Error('User is not authorized'), {
    name: 'AccessDenied',
    $fault: 'client',
    $metadata: { httpStatusCode: 403 },
    Type: 'Sender',
  });

  it('has name, message, the learner’s own lines and what else it carries', () => {
    expect(inspect(denied, { framesOf: () => ['main (code.ts:3)'] })).toBe(
      [
        'AccessDenied: User is not authorized',
        '    at main (code.ts:3) {',
        "  '$fault': 'client',",
        "  '$metadata': { httpStatusCode: 403 },",
        "  Type: 'Sender'",
        '}',
      ].join('\n'),
    );
  });

  it('is shown inside others, and with its cause', () => {
    const outer = new TypeError('bad', { cause: new Error('why') });
    expect([inspect({ outer }), inspect(new Error()), inspect([new RangeError('x')])]).toEqual([
      '{ outer: TypeError: bad { [cause]: Error: why } }',
      'Error',
      '[ RangeError: x ]',
    ]);
  });
});

it('a proxy that throws does not throw here', () => {
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(inspect({ trap })).toBe('[uninspectable]');
});

it('a list of more than six is not set in columns, but stands on one line or one below the other', () => {
  expect(inspect([1, 2, 3, 4, 5, 6, 7])).toBe('[ 1, 2, 3, 4, 5, 6, 7 ]');
  expect(inspect(Array.from({ length: 40 }, (_, index) => index)).split('\n')).toHaveLength(42);
});

describe('console.log formats as Node.js does', () => {
  const CALLS: readonly (readonly unknown[])[] = [
    [],
    ['text', { a: 'x' }, 1, null],
    [{ a: 1 }, 'text'],
    ['100%'],
    ['%s is %d years, %i, %f', 'Ana', 41.5, '41.9', '2.5kg', 'extra'],
    ['%j %o', { a: [1] }, 'x'],
    ['%s %s', { a: { b: 1 } }],
    ['%% %s %x %c|', -0, 'css'],
    ['%d %d %i', 5n, {}, Symbol('x')],
    ['%O', { a: { b: { c: { d: 1 } } } }],
  ];
  for (const values of CALLS)
    it(`such as ${nodeInspect(values)}`, () => {
      expect(format(values)).toBe(nodeFormat(...values));
    });
});
