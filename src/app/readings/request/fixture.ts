import fc from 'fast-check';
import type { Asked } from '../../../content/call/made.ts';
import { assuming, HOME, readOnly, TEST, worldOf } from '../../../explain/fixture.ts';
import type { Operation } from '../../../operations/operation.ts';
import type { Member, Shape } from '../../../operations/shape.ts';

/** Parameters of the types of an operation's input, with whatever they can hold; sizes as the CLI lets pass. */
export const paramsArbitrary = (operation: Operation): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  membersArbitrary(operation.input);

const membersArbitrary = (members: readonly Member[]): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(members.map((member) => [member.name, valueArbitrary(member)])), {
    requiredKeys: members.filter(({ required }) => required).map(({ name }) => name),
  });

function valueArbitrary(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'string':
      return shape.values ? fc.constantFrom(...shape.values) : textArbitrary(shape.minimum ?? 0);
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -10, max: 100_000 });
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return fc.constantFrom('2026-01-15T10:00:00Z', '2026-02-01');
    case 'blob':
      return fc.uint8Array().map((bytes) => btoa(String.fromCharCode(...bytes)));
    case 'list':
      return fc.array(valueArbitrary(shape.item), { minLength: shape.minimum ?? 0, maxLength: 3 });
    case 'structure':
      return membersArbitrary(shape.members);
    case 'map':
      return fc.dictionary(fc.string(), valueArbitrary(shape.value));
  }
}

/** Ordinary texts, and those that shells, YAML, shorthand or the CLI have a meaning for. */
const textArbitrary = (minimum: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'ab1 \'"\\\n,=[]{}@:#$`-|&*!%~\t') }),
      fc.constantFrom(
        'file://a',
        '-x',
        '--',
        '5',
        'true',
        'null',
        '~',
        'a\n b\n',
        '[1]',
        '{"a": 1}',
        '\u0085',
      ),
    )
    .map((text) => text + 'x'.repeat(Math.max(0, minimum - [...text].length)));

/** A user who may assume `ROLE`, in one account. */
export const WORLD = worldOf({ account: HOME, own: { go: assuming('*') } });
export const ROLE = readOnly(HOME);

export const askedOf = (call: string, params: Asked['params'] = {}, more: Partial<Asked> = {}): Asked => ({
  as: TEST,
  call,
  params,
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
  ...more,
});

export const ASSUME = askedOf('sts:AssumeRole', { RoleArn: ROLE, RoleSessionName: 'one' });

/** The same with a token that the lab makes. */
export const federated = (more: Partial<Asked> = {}): Asked => ({
  ...ASSUME,
  as: 'none',
  call: 'sts:AssumeRoleWithWebIdentity',
  token: { sub: 'ci' },
  ...more,
});
