import { describe, expect, it } from 'vitest';
import { FOREIGN, MANAGEMENT, MEMBER, OUTSIDER, valuesOrAbsence, type Given } from './fixture.ts';

const owner = (given: Given) =>
  ['aws:ResourceAccount', 'aws:ResourceOrgID', 'aws:ResourceOrgPaths'].map((key) =>
    valuesOrAbsence(key, given),
  );

describe('D-051 the owner of the resource', () => {
  it.each([
    [
      'a member',
      MEMBER,
      [[MEMBER], ['o-exampleorg1'], ['o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/']],
    ],
    ['the management account', MANAGEMENT, [[MANAGEMENT], ['o-exampleorg1'], ['o-exampleorg1/r-b2xg/']]],
    ['an account outside the organization', OUTSIDER, [[OUTSIDER], 'absent', 'absent']],
    ['an account outside the world', FOREIGN, [[FOREIGN], 'notProvided', 'notProvided']],
    [
      'nobody knows: it counts as the caller’s own',
      null,
      [[MEMBER], ['o-exampleorg1'], ['o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/']],
    ],
  ])('%s', (_, accountId, expected) => {
    expect(owner({ resource: { accountId } })).toEqual(expected);
  });

  it.each([
    'auditmanager:UpdateAssessmentFrameworkShare',
    'detective:AcceptInvitation',
    'ds:AcceptSharedDirectory',
    'ebs:ListSnapshotBlocks',
    'ec2:AcceptTransitGatewayPeeringAttachment',
    'ec2:AcceptVpcEndpointConnections',
    'ec2:AcceptVpcPeeringConnection',
    'ec2:CreateTransitGatewayPeeringAttachment',
    'ec2:CreateVpcEndpoint',
    'ec2:CreateVpcPeeringConnection',
    'es:AcceptInboundConnection',
    'guardduty:AcceptAdministratorInvitation',
    'macie2:AcceptInvitation',
    'route53:AssociateVpcWithHostedZone',
    'route53:CreateVPCAssociationAuthorization',
    'securityhub:AcceptAdministratorInvitation',
  ])('AWS does not tell it for %s', (action) => {
    expect(owner({ action })).toEqual(['absent', 'absent', 'absent']);
    expect(owner({ action, resource: { accountId: null } })).toEqual(['absent', 'absent', 'absent']);
  });

  it('AWS tells it for other actions of those services', () => {
    expect(owner({ action: 'ec2:DescribeVpcs' })[0]).toEqual([MEMBER]);
  });
});
