import type { Operation } from '../../../../operations/operation.ts';

/** How an operation hands out long lists in pages. Source: the pagination data of the AWS SDKs. */
export interface Paginator {
  /** The parameter that asks for the next page, and the member that tells it. */
  readonly inputToken: string;
  readonly outputToken: string;
  readonly limit: string;
  /** The lists that are put together; the first one is counted. */
  readonly results: readonly string[];
  /** Members that are the same in each page. */
  readonly once: readonly string[];
}

const byMarker = (...results: readonly string[]): Paginator => ({
  inputToken: 'Marker',
  outputToken: 'Marker',
  limit: 'MaxItems',
  results,
  once: [],
});

const byNextToken = (result: string): Paginator => ({
  inputToken: 'NextToken',
  outputToken: 'NextToken',
  limit: 'MaxResults',
  results: [result],
  once: [],
});

const OBJECTS = {
  limit: 'MaxKeys',
  results: ['Contents', 'CommonPrefixes'],
  once: ['RequestCharged', 'Prefix'],
};

/** By service and operation. */
const PAGINATORS: Readonly<Partial<Record<string, Readonly<Partial<Record<string, Paginator>>>>>> = {
  iam: {
    GetAccountAuthorizationDetails: byMarker(
      'UserDetailList',
      'GroupDetailList',
      'RoleDetailList',
      'Policies',
    ),
    GetGroup: { ...byMarker('Users'), once: ['Group'] },
    ListAccessKeys: byMarker('AccessKeyMetadata'),
    ListAccountAliases: byMarker('AccountAliases'),
    ListAttachedGroupPolicies: byMarker('AttachedPolicies'),
    ListAttachedRolePolicies: byMarker('AttachedPolicies'),
    ListAttachedUserPolicies: byMarker('AttachedPolicies'),
    ListEntitiesForPolicy: byMarker('PolicyGroups', 'PolicyUsers', 'PolicyRoles'),
    ListGroupPolicies: byMarker('PolicyNames'),
    ListGroups: byMarker('Groups'),
    ListGroupsForUser: byMarker('Groups'),
    ListInstanceProfiles: byMarker('InstanceProfiles'),
    ListInstanceProfilesForRole: byMarker('InstanceProfiles'),
    ListMFADevices: byMarker('MFADevices'),
    ListPolicies: byMarker('Policies'),
    ListPolicyVersions: byMarker('Versions'),
    ListRolePolicies: byMarker('PolicyNames'),
    ListRoleTags: byMarker('Tags'),
    ListRoles: byMarker('Roles'),
    ListUserPolicies: byMarker('PolicyNames'),
    ListUserTags: byMarker('Tags'),
    ListUsers: byMarker('Users'),
    ListVirtualMFADevices: byMarker('VirtualMFADevices'),
    SimulateCustomPolicy: byMarker('EvaluationResults'),
    SimulatePrincipalPolicy: byMarker('EvaluationResults'),
  },
  s3: {
    ListBuckets: {
      inputToken: 'ContinuationToken',
      outputToken: 'ContinuationToken',
      limit: 'MaxBuckets',
      results: ['Buckets'],
      once: ['Owner', 'Prefix'],
    },
    ListObjects: { inputToken: 'Marker', outputToken: 'NextMarker', ...OBJECTS },
    ListObjectsV2: { inputToken: 'ContinuationToken', outputToken: 'NextContinuationToken', ...OBJECTS },
  },
  ec2: { DescribeInstances: byNextToken('Reservations') },
  organizations: {
    ListAccounts: byNextToken('Accounts'),
    ListAccountsForParent: byNextToken('Accounts'),
    ListOrganizationalUnitsForParent: byNextToken('OrganizationalUnits'),
    ListParents: byNextToken('Parents'),
    ListPoliciesForTarget: byNextToken('Policies'),
    ListRoots: byNextToken('Roots'),
    ListTargetsForPolicy: byNextToken('Targets'),
    ListPolicies: byNextToken('Policies'),
  },
  cloudtrail: { LookupEvents: byNextToken('Events') },
};

/** Null for an operation that answers in one piece. */
export const paginatorOf = ({ service, name }: Pick<Operation, 'service' | 'name'>): Paginator | null =>
  PAGINATORS[service]?.[name] ?? null;
