import { callerAccount } from '../../world/caller.ts';
import type { AccessRequest } from '../request.ts';
import type { ContextKey } from './contextKey.ts';
import { isForeign, organizationId, organizationPaths } from './organization.ts';
import { serviceOf } from './serviceOf.ts';

const organizationUnseen = (request: AccessRequest): boolean =>
  tellsOwner(request) && isForeign(request.world, ownerOf(request));

/** Keys about the owner of the resource (D-051). */
export const resourceKeys: Readonly<Record<string, ContextKey>> = {
  'aws:ResourceAccount': {
    value: (request) => ownerOf(request),
    unseen: (request) => tellsOwner(request) && ownerOf(request) === undefined,
  },
  'aws:ResourceOrgID': {
    value: (request) => organizationId(request.world, ownerOf(request)),
    unseen: organizationUnseen,
  },
  'aws:ResourceOrgPaths': {
    value: (request) => organizationPaths(request.world, ownerOf(request)),
    unseen: organizationUnseen,
  },
};

/** What names no resource, and a resource of unknown owner, counts as the caller's own. */
const ownerOf = (request: AccessRequest): string | undefined =>
  tellsOwner(request)
    ? (request.resource.accountId ?? callerAccount(request.caller) ?? undefined)
    : undefined;

/** AWS gives the owner for all but a few actions, most of which span two accounts. */
const tellsOwner = ({ action }: AccessRequest): boolean =>
  !WITHOUT_OWNER.has(action) && serviceOf(action) !== 'ebs';

const WITHOUT_OWNER: ReadonlySet<string> = new Set([
  'auditmanager:UpdateAssessmentFrameworkShare',
  'detective:AcceptInvitation',
  'ds:AcceptSharedDirectory',
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
]);
