import { describe, expect, it, test } from 'vitest';
import {
  allowing,
  ANA,
  answer,
  ask,
  asLast,
  asUser,
  AWAY,
  because,
  call,
  decider,
  document,
  HOME,
  lastSession,
  permissions,
  trusting,
  worldFrom,
} from './fixture.ts';

const TAGGING = ['AssumeRole', 'TagSession'];
const ANYBODY = document(trusting('*', TAGGING));
const ASSUMING = { own: document(allowing(['sts:AssumeRole', 'sts:TagSession'])) };
const arn = (name: string, account = HOME) => `arn:aws:iam::${account}:role/${name}`;

const red = { StringEquals: { 'aws:ResourceTag/team': 'red' } };
const onlyAssume = { own: document(allowing('sts:AssumeRole')) };

/** Roles by name: who they trust with what, and what else they have. */
const ROLES = [
  { name: 'Audit', trustPolicy: document(trusting(ANA, TAGGING)), inlinePolicies: ASSUMING },
  { name: 'Untagged', trustPolicy: document(trusting(ANA, ['AssumeRole'])) },
  { name: 'OfAccount', trustPolicy: document(trusting(HOME, TAGGING)) },
  { name: 'Second', trustPolicy: ANYBODY, tags: { Team: 'blue', owner: 'cy' }, inlinePolicies: ASSUMING },
  { name: 'Third', trustPolicy: ANYBODY },
  { name: 'NoTagging', trustPolicy: document(trusting('*', ['AssumeRole'])) },
  { name: 'OfRed', tags: { TEAM: 'blue' }, trustPolicy: document(trusting('*', TAGGING, red)) },
];

const world = worldFrom({
  accounts: [
    { id: HOME, users: [{ name: 'Ana' }, { name: 'Ben', inlinePolicies: onlyAssume }], roles: ROLES },
    { id: AWAY, roles: [{ name: 'Out', trustPolicy: ANYBODY }] },
  ],
});

type Pairs = Readonly<Record<string, string>>;

const pairs = (tags: Pairs) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

const assume = (
  role: string,
  tags: Pairs | readonly object[] = {},
  TransitiveTagKeys: readonly string[] = [],
  at = world,
  by = asUser(world, 'Ana'),
) =>
  call(
    at,
    'AssumeRole',
    {
      RoleArn: role.startsWith('arn:') ? role : arn(role),
      RoleSessionName: 'ana',
      Tags: Array.isArray(tags) ? tags : pairs(tags as Pairs),
      TransitiveTagKeys,
    },
    by,
  );

/** A session of Audit with one tag that goes on and one that does not. */
const { world: tagged } = assume('Audit', { team: 'red', stage: 'live' }, ['team']);
const chain = (role: string, tags: Pairs = {}, keys: readonly string[] = [], at = tagged) =>
  assume(role, tags, keys, at, asLast(at));

const denied = (by: string, action: string, role: string, why = '') =>
  `403 AccessDenied: User: ${by} is not authorized to perform: ${action} on resource: ${role}${why}`;
test('B-058 B-064 a role session keeps the tags passed and which of them go on', () => {
  const { tags, transitiveTagKeys } = { tags: null, transitiveTagKeys: null, ...lastSession(tagged) };
  expect({ tags, transitiveTagKeys }).toEqual({
    tags: { team: 'red', stage: 'live' },
    transitiveTagKeys: ['team'],
  });
});

describe('tags that are refused', () => {
  it.each([
    [
      'B-062 twice but for case',
      () => assume('Audit', { team: 'red', Team: 'red' }),
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      { code: 'parameter.tagTwice', params: { parameter: 'Tags', key: 'Team' } },
    ],
    [
      'B-063 to go on, but not passed',
      () => assume('Audit', { team: 'red' }, ['team', 'stage']),
      'The specified transitive tag key must be included in the requested tags.',
      { code: 'parameter.tagNotPassed', params: { parameter: 'TransitiveTagKeys', key: 'stage' } },
    ],
    [
      'B-065 inherited already, in any case',
      () => chain('Second', { TEAM: 'red' }),
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
      { code: 'parameter.tagInherited', params: { parameter: 'Tags', key: 'TEAM', value: 'red' } },
    ],
    [
      'B-071 of AWS by their key',
      () => assume('Audit', { 'AWS:team': 'red' }),
      'Tag keys and values cannot begin with the reserved prefix aws:.',
      { code: 'parameter.tagReserved', params: { parameter: 'Tags', key: 'AWS:team' } },
    ],
    [
      'B-071 of AWS by their value',
      () => assume('Audit', { team: 'aws:red' }),
      'Tag keys and values cannot begin with the reserved prefix aws:.',
      { code: 'parameter.tagReserved', params: { parameter: 'Tags', key: 'team' } },
    ],
  ])('%s', (_, made, text, reason) => {
    const answered = made();
    expect([answer(answered), because(answered)]).toEqual([`400 InvalidParameterValue: ${text}`, reason]);
    expect(decider(answered)).toMatch(/^protocol Parameter:(?:Tags|TransitiveTagKeys)$/);
  });

  it('B-063 keys that go on match in any case', () => {
    expect(answer(assume('Audit', { Team: 'red' }, ['team']))).toBe('allow');
  });
});

describe('sts:TagSession', () => {
  it('B-059 F-017 is asked of the trust policy when tags are passed', () => {
    expect(permissions(assume('Audit'))).toEqual([]);
    expect(permissions(assume('Audit', { team: 'red' }))).toEqual(['sts:TagSession tags pass']);
    const made = assume('Untagged', { team: 'red' });
    expect(answer(assume('Untagged'))).toBe('allow');
    expect(permissions(made)).toEqual(['sts:TagSession tags stop']);
    expect(answer(made)).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:TagSession on resource: arn:aws:iam::${HOME}:role/Untagged`,
    );
    expect(decider(made)).toBe('trust Action');
  });

  it('B-059 is asked of the caller too where the trust policy names the account alone', () => {
    const ben = asUser(world, 'Ben');
    expect(answer(assume('OfAccount', {}, [], world, ben))).toBe('allow');
    const made = assume('OfAccount', { team: 'red' }, [], world, ben);
    expect(answer(made)).toBe(
      denied(
        ANA.replace('Ana', 'Ben'),
        'sts:TagSession',
        arn('OfAccount'),
        ' because no identity-based policy allows the sts:TagSession action',
      ),
    );
    expect(decider(made)).toBe('identity Action');
  });

  it('B-059 is asked of both sides across accounts', () => {
    const made = assume(arn('Out', AWAY), { team: 'red' }, [], world, asUser(world, 'Ben'));
    expect(answer(made)).toBe(denied(ANA.replace('Ana', 'Ben'), 'sts:TagSession', arn('Out', AWAY)));
    expect(decider(made)).toBe('identity Action');
  });

  it('B-060 is asked when tags are only inherited', () => {
    expect(permissions(chain('Second'))).toEqual(['sts:TagSession inheritedTags pass']);
    const made = chain('NoTagging');
    expect(permissions(made)).toEqual(['sts:TagSession inheritedTags stop']);
    expect(decider(made)).toBe('trust Action');
  });

  it('B-080 cannot be called', () => {
    for (const operation of ['TagSession', 'SetSourceIdentity', 'SetContext', 'TagGetWebIdentityToken']) {
      expect(answer(call(world, operation))).toBe(
        `400 InvalidAction: Could not find operation ${operation} for version 2011-06-15`,
      );
    }
  });
});

describe('down a chain', () => {
  const second = chain('Second', { cost: '7' }, ['cost']);

  it('B-064 B-066 transitive tags go on, others do not, and new ones may join', () => {
    expect(lastSession(second.world)).toMatchObject({
      tags: { team: 'red', cost: '7' },
      transitiveTagKeys: ['team', 'cost'],
    });
    expect(lastSession(chain('Third', {}, [], second.world).world)).toMatchObject({
      tags: { team: 'red', cost: '7' },
      transitiveTagKeys: ['team', 'cost'],
    });
  });

  it('B-068 tags of a role do not go on, not even by their key', () => {
    expect(lastSession(chain('Third', {}, [], second.world).world)).not.toHaveProperty('tags.owner');
    expect(answer(chain('Third', {}, ['owner'], second.world))).toContain(
      'must be included in the requested tags',
    );
  });

  it('B-067 an inherited tag stands for that of the role', () => {
    expect(answer(chain('OfRed'))).toBe('allow');
    expect(decider(assume('OfRed'))).toBe('trust Condition:StringEquals:aws:ResourceTag/team');
  });

  it('B-061 session tags come before those of the role, whose keys may differ in case', () => {
    const reads = (at = second.world) => ({
      team: readsAs(at, 'team', ['red', 'blue']),
      owner: readsAs(at, 'owner', ['cy']),
    });
    expect(reads()).toEqual({ team: ['red'], owner: ['cy'] });
    expect(reads(assume('Second').world)).toEqual({ team: ['blue'], owner: ['cy'] });
  });
});

/** The values that a tag of the last session has, of those that it might have. */
function readsAs(at: typeof world, key: string, values: readonly string[]): readonly string[] {
  return values.filter((value) => {
    const own = document(allowing('s3:*', '*', { StringEquals: { [`aws:PrincipalTag/${key}`]: value } }));
    const accounts = at.accounts.map((account) => ({
      ...account,
      roles: account.roles.map((role) => ({ ...role, inlinePolicies: { own } })),
    }));
    return ask({ ...at, accounts }, 's3:ListAllMyBuckets', asLast(at)).decision.outcome === 'allow';
  });
}
