import { describe, expect, test } from 'vitest';
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from '../../world/awsManagedPolicies/organizationDefaults.ts';
import type { World } from '../../world/world.ts';
import { answer, asBob, AWAY, callerOf, document, HOME, listIn } from '../fixture.ts';
import { IAM_ENTRIES } from '../iam/entries.ts';
import {
  call,
  ARN,
  ROOT,
  PROD,
  DEEP,
  DENY,
  DENY_S3,
  worldIn,
  world,
  SCP,
  fullAccess,
  custom,
  customId,
  scpsAt,
} from './fixture.ts';

const iam = callerOf(IAM_ENTRIES);

describe('policies change', () => {
  test('E-003 attaching keeps FullAWSAccess, and detaching takes only what was attached', () => {
    const PolicyId = customId();
    for (const TargetId of [PROD, AWAY, ROOT]) {
      const attached = call(world, 'AttachPolicy', { PolicyId, TargetId }).world;
      expect([customId(attached), scpsAt(attached, TargetId), scpsAt(attached, DEEP)]).toEqual([
        PolicyId,
        ['p-FullAWSAccess', PolicyId],
        ['p-FullAWSAccess', PolicyId],
      ]);
      const detached = call(attached, 'DetachPolicy', { PolicyId, TargetId }).world;
      expect([scpsAt(detached, TargetId), scpsAt(detached, DEEP)]).toEqual([
        ['p-FullAWSAccess'],
        ['p-FullAWSAccess', PolicyId],
      ]);
    }
  });

  test('what is changed stands in policies, by the id it had; lists say only whether FullAWSAccess is there', () => {
    const PolicyId = customId();
    const attached = call(world, 'AttachPolicy', { PolicyId, TargetId: AWAY }).world;
    const without = call(attached, 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: AWAY }).world;
    expect(without.organization).toEqual({
      ...world.organization,
      units: [
        { path: 'Root', accounts: [HOME], scps: null, rcps: [] },
        { path: 'Root/Prod/Payments', accounts: [AWAY], scps: null, rcps: [] },
      ],
      accountScps: { [AWAY]: [] },
      policies: [
        {
          type: 'scp',
          id: PolicyId,
          name: PolicyId,
          document: DENY,
          targets: ['Root/Prod/Payments', AWAY],
        },
      ],
    });
    const again = call(without, 'AttachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: AWAY }).world;
    expect(again).toEqual(attached);
  });

  test('where FullAWSAccess was not, it is not afterwards', () => {
    const bare = worldIn({
      units: [
        { path: 'Root', accounts: [HOME, AWAY], scps: [DENY] },
        { path: 'Root/Empty', scps: [] },
      ],
      accountScps: { [AWAY]: [DENY_S3] },
    });
    const [first = ''] = scpsAt(bare, ROOT);
    const [second = ''] = scpsAt(bare, AWAY);
    const changed = call(bare, 'UpdatePolicy', { PolicyId: first, Description: 'x' }).world;
    expect([scpsAt(changed, ROOT), scpsAt(changed, AWAY)]).toEqual([[first], [second]]);
    expect(changed.organization?.units.map(({ scps }) => scps)).toEqual([[], []]);
  });

  test('a policy keeps its id when another one before it goes', () => {
    const two = worldIn({ accountScps: { [AWAY]: [DENY, DENY_S3, FULL_AWS_ACCESS.text] } });
    const [, first = '', second = ''] = scpsAt(two, AWAY);
    const left = call(two, 'DetachPolicy', { PolicyId: first, TargetId: AWAY }).world;
    expect(scpsAt(left, AWAY)).toEqual(['p-FullAWSAccess', second]);
    expect([first, second].map((PolicyId) => answer(call(left, 'DescribePolicy', { PolicyId })))).toEqual([
      { Policy: { PolicySummary: custom, Content: DENY } },
      { Policy: { PolicySummary: custom, Content: DENY_S3 } },
    ]);
  });

  test('a policy that is attached to nothing is still there', () => {
    const PolicyId = customId();
    const detached = call(world, 'DetachPolicy', { PolicyId, TargetId: DEEP }).world;
    expect([
      answer(call(detached, 'ListTargetsForPolicy', { PolicyId })),
      answer(call(detached, 'ListPolicies', SCP)),
      scpsAt(call(detached, 'AttachPolicy', { PolicyId, TargetId: ROOT }).world, ROOT),
    ]).toEqual([{ Targets: [] }, { Policies: [fullAccess, custom] }, ['p-FullAWSAccess', PolicyId]]);
  });

  test('an attached policy denies what it denied in a list', () => {
    const PolicyId = customId();
    const asked = (from: World) => iam(from, 'ListUsers', {}, { credentials: asBob(from) }).decision.outcome;
    const moved = call(call(world, 'AttachPolicy', { PolicyId, TargetId: AWAY }).world, 'DetachPolicy', {
      PolicyId,
      TargetId: DEEP,
    }).world;
    const gone = call(moved, 'DetachPolicy', { PolicyId, TargetId: AWAY }).world;
    expect([world, moved, gone].map(asked)).toEqual(['deny', 'deny', 'allow']);
  });

  test('I-017 at least one SCP stays attached, and there are ten at most', () => {
    const PolicyId = customId();
    const onlyOwn = call(world, 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: DEEP }).world;
    expect(scpsAt(onlyOwn, DEEP)).toEqual([PolicyId]);
    const many = [
      FULL_AWS_ACCESS.text,
      ...Array.from({ length: 9 }, (_, index) =>
        document({ Effect: 'Deny', Action: `s3:Get${index}`, Resource: '*' }),
      ),
    ];
    const full = worldIn({ accountScps: { [AWAY]: many } });
    expect([
      answer(call(onlyOwn, 'DetachPolicy', { PolicyId, TargetId: DEEP })),
      answer(call(world, 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId: ROOT })),
      answer(call(full, 'AttachPolicy', { PolicyId: customId(full), TargetId: AWAY })),
    ]).toEqual([
      '400 ConstraintViolationException: You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
      '400 ConstraintViolationException: You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
      '400 ConstraintViolationException: You have attached the maximum number of policies to the specified target.',
    ]);
  });

  test('I-018 an RCP is attached besides RCPFullAWSAccess, which stays', () => {
    const rcp = document({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' });
    const withRcp = worldIn({ accountRcps: { [AWAY]: [rcp] } });
    const RCP = { Filter: 'RESOURCE_CONTROL_POLICY' };
    const rcpsAt = (from: World, TargetId: string) =>
      listIn<typeof fullAccess>(call(from, 'ListPoliciesForTarget', { TargetId, ...RCP }), 'Policies').map(
        ({ Id: id }) => id,
      );
    const [own, PolicyId] = rcpsAt(withRcp, AWAY);
    const attached = call(withRcp, 'AttachPolicy', { PolicyId, TargetId: ROOT }).world;
    const detached = call(withRcp, 'DetachPolicy', { PolicyId, TargetId: AWAY }).world;
    expect([own, rcpsAt(attached, ROOT), rcpsAt(detached, AWAY)]).toEqual([
      RCP_FULL_AWS_ACCESS.id,
      [RCP_FULL_AWS_ACCESS.id, PolicyId],
      [RCP_FULL_AWS_ACCESS.id],
    ]);
    expect(
      call(withRcp, 'DetachPolicy', { PolicyId: RCP_FULL_AWS_ACCESS.id, TargetId: AWAY }).decision.outcome,
    ).toBe('invalid');
  });

  test('attaching twice, detaching what is not attached', () => {
    const PolicyId = customId();
    expect(
      [
        call(world, 'AttachPolicy', { PolicyId, TargetId: DEEP }),
        call(world, 'DetachPolicy', { PolicyId, TargetId: ROOT }),
        call(world, 'AttachPolicy', { PolicyId: 'p-zzzzzzzz', TargetId: ROOT }),
        call(world, 'AttachPolicy', { PolicyId, TargetId: '999999999999' }),
      ].map(answer),
    ).toEqual([
      '400 DuplicatePolicyAttachmentException: A policy with the specified name and type is already attached to the specified target.',
      "400 PolicyNotAttachedException: The policy isn't attached to the specified target in the specified root.",
      "400 PolicyNotFoundException: You specified a policy that doesn't exist.",
      "400 TargetNotFoundException: You specified a target that doesn't exist.",
    ]);
  });

  test('attaching needs the permission for the policy and for the target; conditions see the type', () => {
    const attaching = (Resource: readonly string[], type: string) =>
      worldIn(
        {},
        document(
          {
            Effect: 'Allow',
            Action: 'organizations:AttachPolicy',
            Resource,
            Condition: { StringEquals: { 'organizations:PolicyType': type } },
          },
          { Effect: 'Allow', Action: 'organizations:ListPolicies', Resource: '*' },
        ),
      );
    const POLICIES = `${ARN}:policy/*`;
    const outcome = (from: World) =>
      call(from, 'AttachPolicy', { PolicyId: customId(from), TargetId: ROOT }).decision.outcome;
    expect([
      outcome(attaching([POLICIES, `${ARN}:root/*`], 'SERVICE_CONTROL_POLICY')),
      outcome(attaching([POLICIES, `${ARN}:ou/*`], 'SERVICE_CONTROL_POLICY')),
      outcome(attaching([POLICIES, `${ARN}:root/*`], 'RESOURCE_CONTROL_POLICY')),
    ]).toEqual(['allow', 'deny', 'deny']);
  });

  test('UpdatePolicy changes name, description and text wherever the policy is', () => {
    const PolicyId = customId();
    const both = call(world, 'AttachPolicy', { PolicyId, TargetId: AWAY }).world;
    const updated = call(both, 'UpdatePolicy', {
      PolicyId,
      Content: DENY_S3,
      Name: 'NoS3',
      Description: 'x',
    });
    const summary = { ...custom, Id: PolicyId, Name: 'NoS3', Description: 'x' };
    expect([
      answer(updated),
      answer(call(updated.world, 'DescribePolicy', { PolicyId })),
      answer(
        call(call(updated.world, 'UpdatePolicy', { PolicyId, Description: '' }).world, 'DescribePolicy', {
          PolicyId,
        }),
      ),
      [DEEP, AWAY].map((place) => scpsAt(updated.world, place)),
    ]).toEqual([
      { Policy: { PolicySummary: summary, Content: DENY_S3 } },
      { Policy: { PolicySummary: summary, Content: DENY_S3 } },
      { Policy: { PolicySummary: { ...summary, Description: '' }, Content: DENY_S3 } },
      [
        ['p-FullAWSAccess', PolicyId],
        ['p-FullAWSAccess', PolicyId],
      ],
    ]);
    expect([
      answer(call(world, 'UpdatePolicy', { PolicyId: customId(), Content: '{}' })),
      answer(call(world, 'UpdatePolicy', { PolicyId: 'p-FullAWSAccess', Content: DENY })),
    ]).toEqual([
      '400 MalformedPolicyDocumentException: The provided policy document does not meet the requirements of the specified policy type.',
      "400 InvalidInputException: You specified a policy that is managed by AWS and can't be modified.",
    ]);
  });
});
