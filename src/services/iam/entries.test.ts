import { expect, test } from 'vitest';
import { operationsOf } from '../../operations/operations.ts';
import { document, worldOf } from '../fixture.ts';
import { IAM_ENTRIES } from './entries.ts';
import { call } from './fixture.ts';

test('every operation of IAM that the lab knows is carried out, once', () => {
  expect(IAM_ENTRIES.map(({ operation }) => operation.name).toSorted()).toEqual(
    operationsOf('iam')
      .map(({ name }) => name)
      .toSorted(),
  );
});

const VALUES: Readonly<Record<string, unknown>> = {
  string: 'nobody-of-that-name-anywhere',
  integer: 3600,
  boolean: true,
  list: [],
};
const FITTING: Readonly<Record<string, unknown>> = {
  AuthenticationCode1: '123456',
  AuthenticationCode2: '123456',
  AccessKeyId: 'AKIANONENONENONENONE',
  Status: 'Active',
  GlobalEndpointTokenVersion: 'v2Token',
  SAMLMetadataDocument: 'x'.repeat(1000),
  VersionId: 'v1',
  TagKeys: ['a'],
  Tags: [{ Key: 'a', Value: '' }],
  ActionNames: ['s3:GetObject'],
};

test.each(IAM_ENTRIES.map(({ operation }) => operation))(
  '$name is denied without a permission, whatever else is wrong',
  ({ name, input }) => {
    const params = input
      .filter(({ required }) => required)
      .map((member) => [member.name, FITTING[member.name] ?? VALUES[member.type]]);
    const { decision } = call(worldOf({ policy: document() }), name, Object.fromEntries(params));
    expect([decision.outcome, decision.error?.params['action']]).toEqual(['deny', `iam:${name}`]);
  },
);
