import { describe, expect, it } from 'vitest';
import {
  allowing,
  answer,
  asLast,
  asUser,
  AUDIT,
  call,
  decider,
  document,
  HOME,
  trusting,
  worldFrom,
} from './fixture.ts';

const NEXT = AUDIT.replace('Audit', 'Next');
const trustPolicy = (condition: object) =>
  document(trusting('*', ['AssumeRole']), trusting('*', ['TagSession'], condition));

/** A world in which tags may be passed to Audit on a condition, and anything to Next. */
const worldWhere = (condition: object, user: object = {}) =>
  worldFrom({
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', tags: { team: 'red' }, ...user }],
        roles: [
          { name: 'Audit', trustPolicy: trustPolicy(condition), tags: { stage: 'live' } },
          {
            name: 'Next',
            trustPolicy: document(trusting('*', ['AssumeRole', 'TagSession'])),
            inlinePolicies: { own: document(allowing('sts:*')) },
          },
        ],
      },
    ],
  });

const RED = [{ Key: 'Team', Value: 'red' }];

const tag = (condition: object, Tags: readonly object[] = RED, TransitiveTagKeys: readonly string[] = []) => {
  const world = worldWhere(condition);
  return call(world, 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana', Tags, TransitiveTagKeys });
};

describe('B-069 a condition on sts:TagSession can ask for', () => {
  it.each([
    ['a tag passed, its key in any case', { StringEquals: { 'aws:RequestTag/team': 'red' } }],
    ['the keys passed', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['Team'] } }],
    ['a tag of the caller', { StringEquals: { 'aws:PrincipalTag/team': 'red' } }],
    ['a tag of the role', { StringEquals: { 'aws:ResourceTag/stage': 'live' } }],
    [
      'a tag passed that is the caller’s own',
      { StringEquals: { 'aws:RequestTag/team': '${aws:PrincipalTag/team}' } },
    ],
  ])('%s', (_, condition) => {
    expect(answer(tag(condition))).toBe('allow');
  });

  it.each([
    [{ StringEquals: { 'aws:RequestTag/team': 'blue' } }, 'Condition:StringEquals:aws:RequestTag/team'],
    [
      { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } },
      'Condition:ForAllValues:StringEquals:aws:TagKeys',
    ],
    [{ StringEquals: { 'aws:PrincipalTag/team': 'blue' } }, 'Condition:StringEquals:aws:PrincipalTag/team'],
  ])('and is denied by it: %j', (condition, element) => {
    expect(decider(tag(condition))).toBe(`trust ${element}`);
  });
});

describe('B-070 sts:TransitiveTagKeys', () => {
  const some = { Null: { 'sts:TransitiveTagKeys': 'false' } };
  const listed = { 'ForAllValues:StringEquals': { 'sts:TransitiveTagKeys': ['Team'] }, ...some };

  it('is there when keys are passed that go on', () => {
    expect(answer(tag(some, RED, ['Team']))).toBe('allow');
    expect(decider(tag(some))).toBe('trust Condition:Null:sts:TransitiveTagKeys');
  });

  it('has those keys as values', () => {
    const both = [...RED, { Key: 'cost', Value: '7' }];
    expect(answer(tag(listed, both, ['Team']))).toBe('allow');
    expect(decider(tag(listed, both, ['Team', 'cost']))).toBe(
      'trust Condition:ForAllValues:StringEquals:sts:TransitiveTagKeys',
    );
  });

  it('B-064 is not there for keys that are only inherited', () => {
    const world = worldWhere(some);
    const params = { RoleArn: NEXT, RoleSessionName: 'ana', Tags: RED, TransitiveTagKeys: ['Team'] };
    const { world: at } = call(world, 'AssumeRole', params, asUser(world));
    const chained = call(at, 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana' }, asLast(at));
    expect(decider(chained)).toBe('trust Condition:Null:sts:TransitiveTagKeys');
  });
});
