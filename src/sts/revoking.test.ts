import { describe, expect, it } from 'vitest';
import type { CredentialProof } from '../call/call.ts';
import type { World } from '../world/world.ts';
import {
  allowing,
  answer,
  ask,
  asLast,
  asUser,
  AUDIT,
  call,
  decider,
  document,
  HOME,
  later,
  trusting,
  worldFrom,
} from './fixture.ts';

const REVOKED = 'AWSRevokeOlderSessions';
const NEXT = AUDIT.replace('Audit', 'Next');
const BUCKET = 'arn:aws:s3:::reports';

const READ = allowing(['s3:*', 'sts:*']);

const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: [{ name: 'Ana', inlinePolicies: { own: document(READ) } }],
      roles: ['Audit', 'Next'].map((name) => ({
        name,
        id: `AROA${name.toUpperCase().padEnd(17, 'X')}`,
        trustPolicy: document(trusting('*', ['AssumeRole'])),
        inlinePolicies: { own: document(READ) },
      })),
      resources: [{ arn: BUCKET }],
    },
  ],
});

const assume = (at: World, RoleArn = AUDIT, RoleSessionName = 'ana', by = asUser(at)) =>
  call(at, 'AssumeRole', { RoleArn, RoleSessionName }, by);

const denyBefore = (time: string) =>
  document({
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { DateLessThan: { 'aws:TokenIssueTime': time } },
  });

/** The world with one policy more for roles or users of a name. */
const withPolicy = (at: World, name: string, policy: string): World => {
  const added = <Entity extends { name: string; inlinePolicies: Readonly<Record<string, string>> }>(
    entity: Entity,
  ) =>
    entity.name === name
      ? { ...entity, inlinePolicies: { ...entity.inlinePolicies, [REVOKED]: policy } }
      : entity;
  return {
    ...at,
    accounts: at.accounts.map((account) => ({
      ...account,
      roles: account.roles.map(added),
      users: account.users.map(added),
    })),
  };
};

const read = (at: World, by: CredentialProof) => ask(at, 's3:GetObject', by, `${BUCKET}/a.csv`);

describe('the sessions of a role', () => {
  const first = assume(world);
  const session = asLast(first.world);
  const cutOff = later(first.world, 'PT30M');
  const revoked = withPolicy(cutOff, 'Audit', denyBefore('2026-01-15T09:30:00Z'));

  it('A-059 may do nothing more when they are older than the cut-off', () => {
    expect(answer(read(first.world, session))).toBe('allow');
    const made = read(revoked, session);
    expect(decider(made)).toBe('identity Condition:DateLessThan:aws:TokenIssueTime');
    expect(made.decision.decidedBy?.policy?.name).toBe(REVOKED);
  });

  it('A-061 can still say who they are, and the role can be assumed anew', () => {
    expect(answer(call(revoked, 'GetCallerIdentity', {}, session))).toBe('allow');
    const again = assume(revoked);
    expect(answer(read(again.world, asLast(again.world)))).toBe('allow');
  });

  it('A-060 issued up to a cut-off in the future are revoked too', () => {
    const ahead = withPolicy(cutOff, 'Audit', denyBefore('2026-01-15T09:30:30Z'));
    const soon = assume(ahead);
    const late = assume(later(ahead, 'PT30S'));
    expect([read(soon.world, asLast(soon.world)), read(late.world, asLast(late.world))].map(answer)).toEqual([
      expect.stringContaining('with an explicit deny in an identity-based policy'),
      'allow',
    ]);
  });

  it('A-024 A-025 are judged by the policies of the role as they are now', () => {
    const emptied = {
      ...first.world,
      accounts: first.world.accounts.map((account) => ({
        ...account,
        roles: account.roles.map((role) => ({ ...role, inlinePolicies: {} })),
      })),
    };
    expect(answer(read(emptied, session))).toContain('because no identity-based policy allows');
    expect(answer(read(first.world, session))).toBe('allow');
  });

  it('A-064 B-056 that came from a revoked one by chaining are not reached', () => {
    const chained = assume(first.world, NEXT, 'ana', session);
    const at = withPolicy(later(chained.world, 'PT30M'), 'Audit', denyBefore('2026-01-15T09:30:00Z'));
    expect(answer(read(at, asLast(chained.world)))).toBe('allow');
    expect(answer(assume(at, NEXT, 'more', session))).toContain('with an explicit deny');
  });

  it('A-066 are told apart by their user id', () => {
    const other = assume(first.world, AUDIT, 'ben');
    const policy = document({
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:userid': `AROA${'AUDIT'.padEnd(17, 'X')}:ana` } },
    });
    const at = withPolicy(other.world, 'Audit', policy);
    expect(decider(read(at, session))).toBe('identity Condition:StringEquals:aws:userid');
    expect(answer(read(at, asLast(other.world)))).toBe('allow');
  });

  it('A-066 are told apart by their ARN in the policy of a resource', () => {
    const other = assume(first.world, AUDIT, 'ben');
    const policy = document({
      Effect: 'Deny',
      Principal: { AWS: `arn:aws:sts::${HOME}:assumed-role/Audit/ana` },
      Action: 's3:*',
      Resource: '*',
    });
    const at: World = {
      ...other.world,
      accounts: other.world.accounts.map((account) => ({
        ...account,
        resources: account.resources.map((resource) => ({ ...resource, policy })),
      })),
    };
    expect(answer(read(at, session))).toContain('with an explicit deny in a resource-based policy');
    expect(answer(read(at, asLast(other.world)))).toBe('allow');
  });
});

describe('the sessions of a user', () => {
  it.each([
    ['GetSessionToken', {}],
    ['GetFederationToken', { Name: 'Cleo', Policy: document(allowing('*')) }],
  ])('A-063 of %s are revoked, its long-term keys are not', (operation, params) => {
    const { world: issued } = call(world, operation, params);
    const at = withPolicy(later(issued, 'PT30M'), 'Ana', denyBefore('2026-01-15T09:30:00Z'));
    expect(answer(read(issued, asLast(issued)))).toBe('allow');
    expect(decider(read(at, asLast(issued)))).toBe('identity Condition:DateLessThan:aws:TokenIssueTime');
    expect(answer(read(at, asUser(at)))).toBe('allow');
  });
});
