import { describe, expect, test } from 'vitest';
import { readWorldValue } from '../../world/file/readValue.ts';
import { writeWorld } from '../../world/file/write.ts';
import type { World } from '../../world/world.ts';
import { answer, asBob, AWAY, callerOf, document } from '../fixture.ts';
import { IAM_ENTRIES } from '../iam/entries.ts';
import {
  ARN,
  call,
  customId,
  DEEP,
  DENY,
  DENY_S3,
  fullAccess,
  ID,
  SCP,
  scpsAt,
  world,
  worldIn,
} from './fixture.ts';

const iam = callerOf(IAM_ENTRIES);

const NO_S3 = { Name: 'NoS3', Description: 'No S3', Type: 'SERVICE_CONTROL_POLICY', Content: DENY_S3 };
const RCP = document({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' });

const TAKEN = '400 DuplicatePolicyException: A policy with the specified name and type already exists.';
const MALFORMED =
  '400 MalformedPolicyDocumentException: The provided policy document does not meet the requirements of the specified policy type.';

/** The world after a policy was made, and its id. */
function made(from: World, params: object = {}): { readonly world: World; readonly id: string } {
  const created = call(from, 'CreatePolicy', { ...NO_S3, ...params });
  return { world: created.world, id: created.world.organization?.policies?.at(-1)?.id ?? '' };
}

describe('CreatePolicy', () => {
  test('makes a policy that is attached to nothing, by an id of its own', () => {
    const created = call(world, 'CreatePolicy', NO_S3);
    const { id } = made(world);
    const summary = {
      Id: id,
      Arn: `${ARN}:policy/${ID}/service_control_policy/${id}`,
      Name: 'NoS3',
      Description: 'No S3',
      Type: 'SERVICE_CONTROL_POLICY',
      AwsManaged: false,
    };
    expect(id).toMatch(/^p-[a-z0-9]{8}$/);
    expect([
      answer(created),
      answer(call(created.world, 'DescribePolicy', { PolicyId: id })),
      answer(call(created.world, 'ListTargetsForPolicy', { PolicyId: id })),
      created.world.organization,
    ]).toEqual([
      { Policy: { PolicySummary: summary, Content: DENY_S3 } },
      { Policy: { PolicySummary: summary, Content: DENY_S3 } },
      { Targets: [] },
      {
        ...world.organization,
        policies: [{ type: 'scp', id, name: 'NoS3', description: 'No S3', document: DENY_S3, targets: [] }],
      },
    ]);
  });

  test('what it makes denies once it is attached, and goes through files', () => {
    const outcome = (from: World) =>
      iam(from, 'ListUsers', {}, { credentials: asBob(from) }).decision.outcome;
    const free = call(world, 'DetachPolicy', { PolicyId: customId(), TargetId: DEEP }).world;
    const { world: unattached, id } = made(free, { Name: 'NoIam', Content: DENY });
    const attached = call(unattached, 'AttachPolicy', { PolicyId: id, TargetId: AWAY }).world;
    expect([free, unattached, attached].map(outcome)).toEqual(['allow', 'allow', 'deny']);
    expect(scpsAt(attached, AWAY)).toEqual(['p-FullAWSAccess', id]);
    const read = readWorldValue(writeWorld(attached, { policies: 'text', secrets: true }));
    expect(read.ok && read.value.world).toEqual(attached);
  });

  test('two policies may say the same, and are two', () => {
    const one = made(world);
    const two = made(one.world, { Name: 'NoS3 either' });
    const attached = call(two.world, 'AttachPolicy', { PolicyId: two.id, TargetId: AWAY }).world;
    expect([scpsAt(attached, AWAY), one.id === two.id]).toEqual([['p-FullAWSAccess', two.id], false]);
  });

  test('an RCP has its own grammar and its own names', () => {
    const asRcp = { Type: 'RESOURCE_CONTROL_POLICY', Content: RCP };
    const { world: after } = made(made(world).world, asRcp);
    expect([
      after.organization?.policies?.map(({ type, name }) => [type, name]),
      answer(call(world, 'CreatePolicy', { ...NO_S3, ...asRcp, Content: DENY_S3 })),
      answer(call(world, 'CreatePolicy', { ...NO_S3, Content: RCP })),
    ]).toEqual([
      [
        ['scp', 'NoS3'],
        ['rcp', 'NoS3'],
      ],
      MALFORMED,
      MALFORMED,
    ]);
  });

  test('I-017 refuses texts that are none or too long, names that are taken, types that the lab has not', () => {
    const Action = Array.from({ length: 900 }, (_, index) => `s3:Action${index}`);
    const long = document({ Effect: 'Deny', Action, Resource: '*' });
    expect(
      [
        call(world, 'CreatePolicy', { ...NO_S3, Content: '{}' }),
        call(world, 'CreatePolicy', { ...NO_S3, Content: long }),
        call(made(world).world, 'CreatePolicy', NO_S3),
        call(world, 'CreatePolicy', { ...NO_S3, Name: 'FullAWSAccess' }),
        call(world, 'CreatePolicy', { ...NO_S3, Type: 'TAG_POLICY' }),
        call(world, 'CreatePolicy', NO_S3, { credentials: asBob(world) }),
      ].map(answer),
    ).toEqual([
      MALFORMED,
      expect.stringMatching(/^400 ConstraintViolationException: /),
      TAKEN,
      TAKEN,
      [{ feature: 'parameter', name: 'Type' }],
      "400 AccessDeniedException: You don't have permissions to access this resource.",
    ]);
  });

  test('an organization has 1,000 RCPs at most, AWS’s own among them', () => {
    const { organization } = world;
    if (!organization) throw new Error('no organization');
    const full = (count: number): World => ({
      ...world,
      organization: {
        ...organization,
        policies: Array.from({ length: count }, (_, index) => ({
          type: 'rcp' as const,
          id: `p-full${String(index).padStart(4, '0')}`,
          name: `Policy ${index}`,
          document: RCP,
          targets: [],
        })),
      },
    });
    const create = { ...NO_S3, Type: 'RESOURCE_CONTROL_POLICY', Content: RCP };
    expect([
      call(full(998), 'CreatePolicy', create).decision.outcome,
      answer(call(full(999), 'CreatePolicy', create)),
    ]).toEqual([
      'allow',
      '400 ConstraintViolationException: You have reached the maximum number of policies of this type in the organization.',
    ]);
  });

  test('conditions see the type', () => {
    const Condition = { StringEquals: { 'organizations:PolicyType': 'SERVICE_CONTROL_POLICY' } };
    const allowed = worldIn(
      {},
      document({ Effect: 'Allow', Action: 'organizations:CreatePolicy', Resource: '*', Condition }),
    );
    expect(
      [{}, { Type: 'RESOURCE_CONTROL_POLICY', Content: RCP }].map(
        (params) => call(allowed, 'CreatePolicy', { ...NO_S3, ...params }).decision.outcome,
      ),
    ).toEqual(['allow', 'deny']);
  });
});

test('UpdatePolicy takes no name that another has, and a policy keeps its own', () => {
  const one = made(world);
  const { world: both, id: PolicyId } = made(one.world, { Name: 'Other' });
  expect([
    answer(call(both, 'UpdatePolicy', { PolicyId, Name: 'NoS3' })),
    call(both, 'UpdatePolicy', { PolicyId, Name: 'Other' }).decision.outcome,
  ]).toEqual([TAKEN, 'allow']);
});

describe('DeletePolicy', () => {
  test('deletes only what is attached to nothing', () => {
    const { world: after, id: PolicyId } = made(world);
    const attached = call(after, 'AttachPolicy', { PolicyId, TargetId: AWAY }).world;
    const detached = call(attached, 'DetachPolicy', { PolicyId, TargetId: AWAY }).world;
    const deleted = call(detached, 'DeletePolicy', { PolicyId });
    const inUse =
      '400 PolicyInUseException: The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.';
    const missing = "400 PolicyNotFoundException: You specified a policy that doesn't exist.";
    expect([
      answer(call(attached, 'DeletePolicy', { PolicyId })),
      answer(call(world, 'DeletePolicy', { PolicyId: customId() })),
      answer(call(world, 'DeletePolicy', { PolicyId: 'p-FullAWSAccess' })),
      answer(call(world, 'DeletePolicy', { PolicyId: 'p-zzzzzzzz' })),
      answer(deleted),
      answer(call(deleted.world, 'DeletePolicy', { PolicyId })),
    ]).toEqual([
      inUse,
      inUse,
      "400 InvalidInputException: You specified a policy that is managed by AWS and can't be modified.",
      missing,
      {},
      missing,
    ]);
  });

  test('what stood in a list can be deleted once it is detached', () => {
    const PolicyId = customId();
    const detached = call(world, 'DetachPolicy', { PolicyId, TargetId: DEEP }).world;
    const after = call(detached, 'DeletePolicy', { PolicyId }).world;
    expect(answer(call(after, 'ListPolicies', SCP))).toEqual({ Policies: [fullAccess] });
  });
});
