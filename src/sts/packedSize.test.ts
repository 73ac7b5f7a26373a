import { describe, expect, it, test } from 'vitest';
import {
  allowing,
  answer,
  AUDIT,
  because,
  call,
  decider,
  document,
  HOME,
  SCOPED,
  trusting,
  worldFrom,
  READ,
} from './fixture.ts';

const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: [{ name: 'Ana', inlinePolicies: { own: document(allowing('sts:*')) } }],
      roles: [{ name: 'Audit', trustPolicy: document(trusting('*', ['AssumeRole', 'TagSession'])) }],
      policies: [{ name: 'Scoped', document: READ }],
    },
  ],
});

const ROLE = { RoleArn: AUDIT, RoleSessionName: 'ana' };

const packed = (params: object, operation = 'AssumeRole') =>
  call(world, operation, { ...ROLE, Name: 'Cleo', ...params }).response?.['PackedPolicySize'];

/** Text that does not compress, of the alphabet of tags. */
const noise = (length: number, seed: number): string => {
  const letters = Array.from({ length: 600 }, (_, index) => String.fromCharCode(0x4e00 + index));
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return letters[state % letters.length];
  }).join('');
};

const TAGS = Array.from({ length: 6 }, (_, index) => ({ Key: `k${index}`, Value: noise(256, index + 7) }));

describe('A-021 the answer tells the packed size', () => {
  it('of AssumeRole when a policy or a tag is passed', () => {
    expect(packed({})).toBeUndefined();
    for (const params of [
      { Policy: READ },
      { PolicyArns: [{ arn: SCOPED }] },
      { Tags: [{ Key: 'team', Value: 'red' }] },
    ]) {
      expect(packed(params)).toEqual(expect.any(Number));
    }
  });

  it('of GetFederationToken in any case', () => {
    expect(packed({}, 'GetFederationToken')).toBe(0);
    expect(Number(packed({ Policy: READ }, 'GetFederationToken'))).toBeGreaterThan(0);
  });

  it('A-020 and of GetSessionToken never', () => {
    expect(packed({ Policy: READ }, 'GetSessionToken')).toBeUndefined();
  });
});

describe('B-038 policies and tags', () => {
  it('fill the space together', () => {
    const both = Number(packed({ Policy: READ, Tags: TAGS.slice(0, 1) }));
    expect(both).toBeGreaterThan(Number(packed({ Policy: READ })));
    expect(both).toBeGreaterThan(Number(packed({ Tags: TAGS.slice(0, 1) })));
  });

  it.each([['AssumeRole'], ['GetFederationToken']])(
    'that do not fit are refused, though each limit of the plain text is kept: %s',
    (operation) => {
      const made = call(world, operation, { ...ROLE, Name: 'Cleo', Tags: TAGS });
      const { percent } = (because(made) as { params: { percent: number } }).params;
      expect(percent).toBeGreaterThan(100);
      expect([answer(made), decider(made), because(made)]).toEqual([
        `400 PackedPolicyTooLarge: Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
        'protocol Parameter:Policy',
        { code: 'parameter.packedTooLarge', params: { parameter: 'Policy', percent } },
      ]);
      expect(made.world).toBe(world);
    },
  );

  it('are not weighed for a caller who may not assume the role', () => {
    const RoleArn = AUDIT.replace('Audit', 'Missing');
    expect(answer(call(world, 'AssumeRole', { ...ROLE, RoleArn, Tags: TAGS }))).toContain('not authorized');
  });

  it('take no space for white space between tokens', () => {
    expect(packed({ Policy: JSON.stringify(JSON.parse(READ), null, 4) })).toBe(packed({ Policy: READ }));
  });
});

test('B-039 tags take the same space when they go on', () => {
  const Tags = TAGS.slice(0, 2);
  const TransitiveTagKeys = Tags.map(({ Key }) => Key);
  expect(packed({ Tags, TransitiveTagKeys })).toBe(packed({ Tags }));
});
