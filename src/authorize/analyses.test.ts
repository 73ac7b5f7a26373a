import { describe, expect, it } from 'vitest';
import { analyseAll } from './analyses.ts';
import { ALLOW, AWAY, requestIn, to, type Situation } from './fixture.ts';

/** The policy types that have a say, in the order in which they are asked. */
const asked = (situation: Situation): readonly string[] =>
  analyseAll(requestIn(situation)).asked.map(({ type }) => type);

const ALL: Situation = {
  scp: [ALLOW],
  endpoint: [to('*')],
  own: [ALLOW],
  boundary: [ALLOW],
  session: [ALLOW],
};

const LINKED = '/aws-service-role/autoscaling.amazonaws.com/';

describe('which policy types have a say', () => {
  it.each<readonly [string, Situation, readonly string[]]>([
    ['only what is there', {}, ['resource', 'identity']],
    [
      'E-008 a role session',
      { ...ALL, caller: 'roleSession' },
      ['rcp', 'scp', 'endpoint', 'resource', 'identity', 'boundary', 'session'],
    ],
    [
      'E-016 a role has a trust policy in place of a resource policy',
      { ...ALL, asks: 'role', guard: [] },
      ['rcp', 'scp', 'endpoint', 'trust', 'identity', 'boundary'],
    ],
    [
      'E-009 a federated user, with or without session policies',
      { caller: 'federatedUser' },
      ['resource', 'identity', 'session'],
    ],
    ['E-009 a role session without session policies', { caller: 'roleSession' }, ['resource', 'identity']],
    ['E-047 root', { ...ALL, caller: 'root' }, ['rcp', 'scp', 'endpoint', 'resource', 'identity']],
    ['E-035 E-046 a service', { ...ALL, caller: 'service' }, ['rcp', 'endpoint', 'resource', 'identity']],
    ['E-035 E-040 nobody', { ...ALL, caller: 'anonymous' }, ['rcp', 'endpoint', 'resource', 'identity']],
    [
      'E-033 E-041 a service-linked role',
      { ...ALL, caller: 'roleSession', path: LINKED },
      ['endpoint', 'resource', 'identity', 'boundary', 'session'],
    ],
    [
      'E-033 a path that only looks like it',
      { ...ALL, caller: 'roleSession', path: '/team/aws-service-role/' },
      ['rcp', 'scp', 'endpoint', 'resource', 'identity', 'boundary', 'session'],
    ],
    [
      'E-043 no RCPs for services that they do not cover',
      { ...ALL, action: 'ec2:RunInstances' },
      ['scp', 'endpoint', 'resource', 'identity', 'boundary'],
    ],
    [
      'E-041 nor for kms:RetireGrant, however it is written',
      { ...ALL, asks: 'key', action: 'KMS:retiregrant' },
      ['scp', 'endpoint', 'resource', 'identity', 'boundary'],
    ],
    [
      'E-028 RCPs of the account that owns the resource',
      { ...ALL, owner: AWAY },
      ['rcp', 'scp', 'endpoint', 'resource', 'identity', 'boundary'],
    ],
    [
      'E-041 no RCPs for the management account, which is in no unit here',
      { ...ALL, owner: '999900001111' },
      ['scp', 'endpoint', 'resource', 'identity', 'boundary'],
    ],
    [
      'E-052 an endpoint that the world does not have',
      { context: { 'aws:sourcevpce': ['vpce-0ffffffff'] } },
      ['resource', 'identity'],
    ],
  ])('%s', (_, situation, expected) => {
    expect(asked(situation)).toEqual(expected);
  });
});
