import { expect, test } from 'vitest';
import { awsAnswer } from '../wording/messages.ts';
import { document, HOME, worldOf } from './fixture.ts';
import { deliverRole } from './roleDelivery.ts';

const trust = document({
  Effect: 'Allow',
  Principal: { Service: 'lambda.amazonaws.com' },
  Action: 'sts:AssumeRole',
});
const world = worldOf({ home: { roles: [{ name: 'Fn', trustPolicy: trust, maxSessionDuration: 3600 }] } });

const role = {
  service: 'lambda.amazonaws.com',
  roleArn: `arn:aws:iam::${HOME}:role/Fn`,
  sessionName: 'my-function',
  durationSeconds: 43_200,
};

test('H-007 I-020 a function gets a session by its name, which may outlast the maximum of the role', () => {
  const { world: after, session, refusal } = deliverRole(world, role);
  expect([session?.sessionName, session?.issuedTo, session?.expiresAt, refusal]).toEqual([
    'my-function',
    'lambda.amazonaws.com',
    '2026-01-15T21:00:00Z',
    null,
  ]);
  expect(after.sessions).toEqual([session]);
});

test('H-008 a role that trusts another service gives a task nothing', () => {
  const {
    world: after,
    session,
    refusal,
  } = deliverRole(world, { ...role, service: 'ecs-tasks.amazonaws.com' });
  expect([after, session, refusal && awsAnswer(refusal).code]).toEqual([world, null, 'AccessDenied']);
});
