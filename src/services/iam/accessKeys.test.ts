import { expect, test } from 'vitest';
import { ANA, answer, document, worldOf } from '../fixture.ts';
import { after, call, NOW, told } from './fixture.ts';

const world = worldOf();
const first = world.accounts[0]?.users[0]?.accessKeys[0];
const key = (id: string) => ({ UserName: 'Ana', AccessKeyId: id, Status: 'Active', CreateDate: NOW });

test('A-001, A-028 CreateAccessKey makes a second key of the caller and no third', () => {
  const made = call(world, 'CreateAccessKey');
  const second = made.world.accounts[0]?.users[0]?.accessKeys[1];
  expect(answer(made)).toEqual({
    AccessKey: { ...key(second?.id ?? ''), SecretAccessKey: second?.secret },
  });
  expect([second?.id, second?.secret]).toEqual([
    expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
    expect.stringMatching(/^[\w/+]{40}$/),
  ]);
  expect(told(made.world, 'ListAccessKeys', { UserName: 'Ana' })).toEqual({
    AccessKeyMetadata: [key(first?.id ?? ''), key(second?.id ?? '')],
    IsTruncated: false,
  });
  expect(told(made.world, 'CreateAccessKey')).toBe(
    '409 LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2',
  );
});

test('A-030 a key that is switched off signs nothing any more', () => {
  const off = after(world, ['UpdateAccessKey', { AccessKeyId: first?.id, Status: 'Inactive' }]);
  expect(off.accounts[0]?.users[0]?.accessKeys[0]?.status).toBe('Inactive');
  expect(told(off, 'ListAccessKeys')).toBe(
    '403 InvalidClientTokenId: The security token included in the request is invalid.',
  );
  const gone = after(world, ['DeleteAccessKey', { AccessKeyId: first?.id }]);
  expect(gone.accounts[0]?.users[0]?.accessKeys).toEqual([]);
});

test('a key is one of the user', () => {
  const AccessKeyId = 'AKIANONENONENONENONE';
  const text = `404 NoSuchEntity: The Access Key with id ${AccessKeyId} cannot be found.`;
  expect(told(world, 'UpdateAccessKey', { AccessKeyId, Status: 'Active' })).toBe(text);
  expect(told(world, 'DeleteAccessKey', { AccessKeyId })).toBe(text);
  expect(told(world, 'GetAccessKeyLastUsed', { AccessKeyId })).toBe(text);
});

test('GetAccessKeyLastUsed tells what the trail says of a key', () => {
  const AccessKeyId = first?.id ?? '';
  expect(told(world, 'GetAccessKeyLastUsed', { AccessKeyId })).toEqual({
    UserName: 'Ana',
    AccessKeyLastUsed: { ServiceName: 'N/A', Region: 'N/A' },
  });
  const event = {
    eventTime: '2026-01-15T09:05:00Z',
    eventSource: 's3.amazonaws.com',
    awsRegion: 'eu-west-1',
    userIdentity: { accessKeyId: AccessKeyId, arn: ANA },
  };
  expect(
    told({ ...world, trail: [event, { eventTime: NOW }] }, 'GetAccessKeyLastUsed', { AccessKeyId }),
  ).toEqual({
    UserName: 'Ana',
    AccessKeyLastUsed: { LastUsedDate: '2026-01-15T09:05:00Z', ServiceName: 's3', Region: 'eu-west-1' },
  });
});

test('a policy of GetAccessKeyLastUsed names the user whose key it is', () => {
  const powerless = worldOf({ policy: document() });
  const AccessKeyId = powerless.accounts[0]?.users[0]?.accessKeys[0]?.id;
  expect(told(powerless, 'GetAccessKeyLastUsed', { AccessKeyId })).toBe(
    `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:GetAccessKeyLastUsed on resource: ${ANA} because no identity-based policy allows the iam:GetAccessKeyLastUsed action`,
  );
});
