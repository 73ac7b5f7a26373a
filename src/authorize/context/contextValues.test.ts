import { describe, expect, it } from 'vitest';
import { contextLookup } from './contextValues.ts';
import { absenceOf } from './absence.ts';
import { requestOf, valuesOrAbsence } from './fixture.ts';

describe('C-026 what the call gives comes first, whatever the case of its name', () => {
  it.each([
    ['a derived key', 'aws:PrincipalArn', ['arn:aws:iam::222222222222:user/Other']],
    ['a tag', 'aws:PrincipalTag/DEPT', ['Other']],
    ['a key of several values', 'aws:PrincipalOrgPaths', ['a/', 'b/']],
    ['a key that the lab does not know', 'example:Key', ['x']],
  ])('%s', (_, key, values) => {
    expect(valuesOrAbsence(key, { context: { [key]: values } })).toEqual(values);
  });

  it('an empty list takes a key out of the request', () => {
    const request = requestOf({ context: { 'aws:SourceIp': [], 'aws:username': [] } });
    expect(contextLookup(request)('aws:username')).toEqual([]);
    expect(absenceOf(request, 'aws:sourceip')).toBe('absent');
  });
});

describe('C-026 names that only look like keys', () => {
  it.each(['', 'aws:', 'aws:PrincipalArm', 'aws:PrincipalTag', 's3:prefix', 'constructor', '__proto__'])(
    '%s',
    (key) => {
      expect(valuesOrAbsence(key)).toBe('notProvided');
    },
  );
});

/** Every key of D.4 to D.7, asked by a user with a long-term key who reads an object of its own account's bucket. */
const LEDGER: readonly (readonly [
  rule: string,
  key: string,
  standing: 'derived' | 'absent' | 'notProvided',
])[] = [
  ['D-027', 'aws:PrincipalArn', 'derived'],
  ['D-028', 'aws:PrincipalAccount', 'derived'],
  ['D-029', 'aws:PrincipalOrgID', 'derived'],
  ['D-029', 'aws:PrincipalOrgPaths', 'derived'],
  ['D-030', 'aws:PrincipalTag/Dept', 'derived'],
  ['D-031', 'aws:PrincipalType', 'derived'],
  ['D-032', 'aws:userid', 'derived'],
  ['D-033', 'aws:username', 'derived'],
  ['D-034', 'aws:PrincipalIsAWSService', 'derived'],
  ['D-034', 'aws:PrincipalServiceName', 'absent'],
  ['D-034', 'aws:PrincipalServiceNamesList', 'absent'],
  ['D-035', 'aws:TokenIssueTime', 'absent'],
  ['D-036', 'aws:MultiFactorAuthPresent', 'absent'],
  ['D-039', 'aws:MultiFactorAuthAge', 'absent'],
  ['D-040', 'aws:FederatedProvider', 'absent'],
  ['D-041', 'aws:SourceIdentity', 'absent'],
  ['D-042', 'aws:AssumedRoot', 'absent'],
  ['D-043', 'aws:Ec2InstanceSourceVpc', 'absent'],
  ['D-043', 'aws:Ec2InstanceSourcePrivateIPv4', 'absent'],
  ['D-043', 'ec2:SourceInstanceArn', 'absent'],
  ['D-043', 'ec2:RoleDelivery', 'absent'],
  ['D-043', 'lambda:SourceFunctionArn', 'absent'],
  ['D-043', 'ssm:SourceInstanceArn', 'absent'],
  ['D-043', 'glue:RoleAssumedBy', 'absent'],
  ['D-043', 'glue:CredentialIssuingService', 'absent'],
  ['D-043', 'codebuild:BuildArn', 'absent'],
  ['D-043', 'codebuild:ProjectArn', 'absent'],
  ['D-044', 'aws:SignInSessionArn', 'absent'],
  ['D-045', 'aws:ChatbotSourceArn', 'absent'],
  ['D-045', 'aws:ViaCustomerDomain', 'absent'],
  ['D-045', 'identitystore:UserId', 'absent'],
  ['D-046', 'aws:SourceIp', 'notProvided'],
  ['D-046', 'aws:VpcSourceIp', 'notProvided'],
  ['D-046', 'aws:SourceVpc', 'notProvided'],
  ['D-046', 'aws:SourceVpce', 'notProvided'],
  ['D-046', 'aws:SourceVpcArn', 'notProvided'],
  ['D-046', 'aws:VpceAccount', 'notProvided'],
  ['D-046', 'aws:VpceOrgID', 'notProvided'],
  ['D-046', 'aws:VpceOrgPaths', 'notProvided'],
  ['D-048', 'aws:CalledVia', 'absent'],
  ['D-048', 'aws:CalledViaFirst', 'absent'],
  ['D-048', 'aws:CalledViaLast', 'absent'],
  ['D-049', 'aws:ViaAWSService', 'derived'],
  ['D-050', 'aws:SourceArn', 'absent'],
  ['D-050', 'aws:SourceAccount', 'absent'],
  ['D-050', 'aws:SourceOrgID', 'absent'],
  ['D-050', 'aws:SourceOrgPaths', 'absent'],
  ['D-051', 'aws:ResourceAccount', 'derived'],
  ['D-051', 'aws:ResourceOrgID', 'derived'],
  ['D-051', 'aws:ResourceOrgPaths', 'derived'],
  ['D-052', 'aws:ResourceTag/Dept', 'absent'],
  ['D-053', 'aws:RequestTag/Dept', 'notProvided'],
  ['D-053', 'aws:TagKeys', 'notProvided'],
  ['D-054', 'aws:RequestedRegion', 'derived'],
  ['D-055', 'aws:SecureTransport', 'derived'],
  ['D-055', 'aws:CurrentTime', 'derived'],
  ['D-055', 'aws:EpochTime', 'derived'],
  ['D-055', 'aws:UserAgent', 'notProvided'],
  ['D-055', 'aws:referer', 'absent'],
  ['D-057', 'sts:ExternalId', 'absent'],
  ['D-058', 'sts:RoleSessionName', 'absent'],
  ['D-059', 'sts:SourceIdentity', 'absent'],
  ['D-060', 'sts:DurationSeconds', 'absent'],
  ['D-061', 'sts:TransitiveTagKeys', 'absent'],
  ['D-061', 'sts:TaskPolicyArn', 'absent'],
  ['D-061', 'sts:IdentityTokenAudience', 'absent'],
  ['D-061', 'sts:SigningAlgorithm', 'absent'],
  ['D-061', 'sts:RequestContext/k', 'absent'],
  ['D-061', 'sts:RequestContextProviders', 'absent'],
  ['D-061', 'sts:AWSServiceName', 'absent'],
  ['D-061', 'sts:RoleAuthorizedByIdp', 'absent'],
  ['D-063', 'iam:PassedToService', 'absent'],
  ['D-063', 'iam:AssociatedResourceArn', 'absent'],
  ['D-063', 'iam:PermissionsBoundary', 'absent'],
  ['D-063', 'iam:PolicyARN', 'absent'],
  ['D-063', 'iam:AWSServiceName', 'absent'],
  ['D-063', 'iam:ResourceTag/Dept', 'absent'],
];

describe('every key that the rules name has its standing', () => {
  it.each(LEDGER)('%s %s is %s', (_, key, standing) => {
    const found = valuesOrAbsence(key);
    expect(typeof found === 'string' ? found : 'derived').toBe(standing);
  });
});
