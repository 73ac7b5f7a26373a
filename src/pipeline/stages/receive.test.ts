import { describe, expect, it } from 'vitest';
import { answer, ask, asUser, because, call, decider, worldFrom, HOME } from '../../sts/fixture.ts';

const worldWith = (on: string) =>
  worldFrom({ accounts: [{ id: HOME, users: [{ name: 'Ana' }] }], faults: [{ kind: 'throttling', on }] });

describe('A-043 an action that is throttled', () => {
  it('is refused before anybody asks who calls', () => {
    const made = call(worldWith('sts:GetCallerIdentity'), 'GetCallerIdentity', {}, { kind: 'none' });
    expect([answer(made), decider(made), because(made)]).toEqual([
      '400 Throttling: Rate exceeded',
      'protocol Credentials',
      { code: 'request.throttled', params: { action: 'sts:GetCallerIdentity' } },
    ]);
    expect(made.decision.outcome).toBe('invalid');
    expect(made.decision.trace.map(({ question }) => question)).toEqual(['receive']);
  });

  it('does not slow others down', () => {
    expect(answer(call(worldWith('sts:AssumeRole'), 'GetCallerIdentity'))).toBe('allow');
  });

  it('may be one of another service', () => {
    const world = worldWith('s3:ListAllMyBuckets');
    expect(answer(ask(world, 's3:ListAllMyBuckets', asUser(world)))).toBe('400 Throttling: Rate exceeded');
  });
});

it('A-044 an operation of STS that does not exist cannot be called', () => {
  expect(answer(call(worldWith('sts:AssumeRole'), 'GetBearerToken'))).toBe(
    '400 InvalidAction: Could not find operation GetBearerToken for version 2011-06-15',
  );
});
