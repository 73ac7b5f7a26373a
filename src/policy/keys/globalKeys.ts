import type { GlobalKey, KeyType } from './globalKey.ts';

type Trait = 'always' | 'multivalued' | 'sensitive';

/** Name, type, rule, and what else is true of the key. Rules D-027 to D-063. */
const ROWS: readonly (readonly [string, KeyType, string, ...Trait[]])[] = [
  // the principal
  ['aws:PrincipalArn', 'arn', 'D-027', 'always'],
  ['aws:PrincipalAccount', 'string', 'D-028', 'always', 'sensitive'],
  ['aws:PrincipalOrgID', 'string', 'D-029', 'sensitive'],
  ['aws:PrincipalOrgPaths', 'string', 'D-029', 'multivalued'],
  ['aws:PrincipalTag/', 'any', 'D-030'],
  ['aws:PrincipalType', 'string', 'D-031', 'always'],
  ['aws:userid', 'string', 'D-032', 'always'],
  ['aws:username', 'string', 'D-033'],
  ['aws:PrincipalIsAWSService', 'boolean', 'D-034', 'always'],
  ['aws:PrincipalServiceName', 'string', 'D-034'],
  ['aws:PrincipalServiceNamesList', 'string', 'D-034', 'multivalued'],
  // the session
  ['aws:TokenIssueTime', 'date', 'D-035'],
  ['aws:MultiFactorAuthPresent', 'boolean', 'D-036'],
  ['aws:MultiFactorAuthAge', 'numeric', 'D-039'],
  ['aws:FederatedProvider', 'string', 'D-040'],
  ['aws:SourceIdentity', 'string', 'D-041'],
  ['aws:AssumedRoot', 'boolean', 'D-042'],
  ['aws:Ec2InstanceSourceVpc', 'string', 'D-043'],
  ['aws:Ec2InstanceSourcePrivateIPv4', 'address', 'D-043'],
  ['ec2:SourceInstanceArn', 'arn', 'D-043'],
  ['ec2:RoleDelivery', 'numeric', 'D-043'],
  ['lambda:SourceFunctionArn', 'arn', 'D-043'],
  ['aws:SignInSessionArn', 'arn', 'D-044'],
  ['aws:ChatbotSourceArn', 'arn', 'D-045'],
  ['aws:ViaCustomerDomain', 'any', 'D-045'],
  // the network
  ['aws:SourceIp', 'address', 'D-046'],
  ['aws:VpcSourceIp', 'address', 'D-046'],
  ['aws:SourceVpc', 'string', 'D-046', 'sensitive'],
  ['aws:SourceVpcArn', 'arn', 'D-046'],
  ['aws:SourceVpce', 'string', 'D-046', 'sensitive'],
  ['aws:VpceAccount', 'string', 'D-046', 'sensitive'],
  ['aws:VpceOrgID', 'string', 'D-046', 'sensitive'],
  ['aws:VpceOrgPaths', 'string', 'D-046', 'multivalued'],
  // services in between
  ['aws:CalledVia', 'string', 'D-048', 'multivalued'],
  ['aws:CalledViaFirst', 'string', 'D-048'],
  ['aws:CalledViaLast', 'string', 'D-048'],
  ['aws:ViaAWSService', 'boolean', 'D-049', 'always'],
  ['aws:ViaAWSMCPService', 'boolean', 'D-049'],
  ['aws:CalledViaAWSMCP', 'string', 'D-048'],
  ['aws:SourceArn', 'arn', 'D-050'],
  ['aws:SourceAccount', 'string', 'D-050', 'sensitive'],
  ['aws:SourceOrgID', 'string', 'D-050', 'sensitive'],
  ['aws:SourceOrgPaths', 'string', 'D-050', 'multivalued'],
  ['aws:SourceOwner', 'string', 'D-050'],
  // the resource
  ['aws:ResourceAccount', 'string', 'D-051', 'always', 'sensitive'],
  ['aws:ResourceOrgID', 'string', 'D-051', 'sensitive'],
  ['aws:ResourceOrgPaths', 'string', 'D-051', 'multivalued'],
  ['aws:ResourceTag/', 'any', 'D-052'],
  // the request
  ['aws:RequestTag/', 'any', 'D-053'],
  ['aws:TagKeys', 'string', 'D-053', 'multivalued'],
  ['aws:RequestedRegion', 'string', 'D-054', 'always'],
  ['aws:SecureTransport', 'boolean', 'D-055', 'always'],
  ['aws:CurrentTime', 'date', 'D-055', 'always'],
  ['aws:EpochTime', 'epoch', 'D-055', 'always'],
  ['aws:UserAgent', 'string', 'D-055', 'always'],
  ['aws:Referer', 'string', 'D-055'],
  // STS
  ['sts:ExternalId', 'string', 'D-057'],
  ['sts:RoleSessionName', 'string', 'D-058', 'always'],
  ['sts:SourceIdentity', 'string', 'D-059'],
  ['sts:DurationSeconds', 'numeric', 'D-060'],
  ['sts:TransitiveTagKeys', 'string', 'D-061', 'multivalued'],
  ['sts:TaskPolicyArn', 'arn', 'D-061'],
  ['sts:IdentityTokenAudience', 'string', 'D-061', 'multivalued'],
  ['sts:SigningAlgorithm', 'string', 'D-061'],
  ['sts:RequestContext/', 'string', 'D-061'],
  ['sts:RequestContextProviders', 'arn', 'D-061', 'multivalued'],
  ['sts:AWSServiceName', 'string', 'D-061'],
  ['sts:RoleAuthorizedByIdp', 'any', 'D-061'],
  // IAM
  ['iam:PassedToService', 'string', 'D-063'],
  ['iam:AssociatedResourceArn', 'arn', 'D-063'],
  ['iam:PermissionsBoundary', 'arn', 'D-063'],
  ['iam:PolicyARN', 'arn', 'D-063'],
  ['iam:AWSServiceName', 'string', 'D-063'],
  ['iam:ResourceTag/', 'any', 'D-063'],
];

/** The keys of `aws:` and `sts:` whole; of other services only those that matter to roles and their sessions. */
export const GLOBAL_KEYS: readonly GlobalKey[] = ROWS.map(([name, type, rule, ...traits]) => ({
  name,
  type,
  rule,
  multivalued: traits.includes('multivalued'),
  always: traits.includes('always'),
  sensitive: traits.includes('sensitive'),
}));
