import { expect, test } from 'vitest';
import { textOf } from '../protocol/http.ts';
import { deliverRole } from '../services/roleDelivery.ts';
import { document, HOME, roleArn, serving, trusting, worldFile } from './messages/fixture.ts';

const INSTANCE = 'i-0123456789abcdef0';

/** A role for EC2 of which sessions last an hour at most, handed to an instance for six hours. */
function withDeliveredRole() {
  const lab = serving(
    worldFile({
      roles: [
        { name: 'Web', trustPolicy: document(trusting({ Service: 'ec2.amazonaws.com' }, 'AssumeRole')) },
        {
          name: 'Next',
          trustPolicy: document(trusting({ AWS: roleArn('Web') }, 'AssumeRole')),
          maxSessionDuration: 7200,
        },
      ],
    }),
  );
  const { world } = deliverRole(lab.world(), {
    service: 'ec2.amazonaws.com',
    roleArn: roleArn('Web'),
    sessionName: INSTANCE,
    durationSeconds: 21_600,
  });
  lab.put(world);
  return lab;
}

test('H-012 the credentials of an instance outlast an hour, those of a role that it assumes do not', async () => {
  const { knock } = withDeliveredRole();
  const who = await knock({ call: 'sts:GetCallerIdentity', as: 'issued', after: 'PT5H' });
  expect([who.status, /<Arn>(.*)<\/Arn>/.exec(textOf(who.body))?.[1]]).toEqual([
    200,
    `arn:aws:sts::${HOME}:assumed-role/Web/${INSTANCE}`,
  ]);
  const params = { RoleArn: roleArn('Next'), RoleSessionName: 'next', DurationSeconds: 3601 };
  const next = await knock({ call: 'sts:AssumeRole', as: 'issued', params });
  expect([next.status, /<Message>(.*)<\/Message>/.exec(textOf(next.body))?.[1]]).toEqual([
    400,
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
  ]);
});

test('G-034 calls with the credentials of an instance tell how it got them', async () => {
  const { knock, world } = withDeliveredRole();
  await knock({ call: 'sts:GetCallerIdentity', as: 'issued' });
  expect(world().trail.at(-1)?.['userIdentity']).toMatchObject({
    type: 'AssumedRole',
    arn: `arn:aws:sts::${HOME}:assumed-role/Web/${INSTANCE}`,
    sessionContext: { ec2RoleDelivery: '2.0' },
  });
});
