import type { Offer } from '../../../view/request/field.ts';
import {
  groupArn,
  oidcProviderArn,
  policyArn,
  roleArn,
  samlProviderArn,
  userArn,
} from '../../../world/names.ts';
import type { Account, World } from '../../../world/world.ts';
import { accountName } from '../names.ts';

/**
 * What fits a parameter: of the world, ARNs of roles for `RoleArn` and names of buckets for `Bucket`; of AWS, the
 * policies of root's tasks (B-149).
 * @param call `service:Action`
 * @param member name of the parameter, or of the member of a structure in it
 */
export function offersFor(call: string, member: string, world: World): readonly Offer[] {
  if (call === 'sts:AssumeRoot' && member === 'arn') return ROOT_TASKS;
  const valuesOf = VALUES[member];
  if (!valuesOf) return [];
  const offers = world.accounts.flatMap((account) =>
    valuesOf(account).map((value): [string, Offer] => [
      value,
      { value, detail: accountName(world, account.id) },
    ]),
  );
  return [...new Map(offers).values()];
}

type ValuesOf = (account: Account) => readonly string[];

const accountIds: ValuesOf = ({ id }) => [id];
const roleArns: ValuesOf = ({ id, roles }) => roles.map((role) => roleArn(id, role));
const userArns: ValuesOf = ({ id, users }) => users.map((user) => userArn(id, user));
const policyArns: ValuesOf = ({ id, policies }) => policies.map((policy) => policyArn(id, policy));
const resourceArns: ValuesOf = ({ resources }) => resources.map(({ arn }) => arn);
const roleNames: ValuesOf = ({ roles }) => roles.map(({ name }) => name);
const userNames: ValuesOf = ({ users }) => users.map(({ name }) => name);
const groupNames: ValuesOf = ({ groups }) => groups.map(({ name }) => name);
const keyIds: ValuesOf = ({ users }) => users.flatMap(({ accessKeys }) => accessKeys.map(({ id }) => id));
const serials: ValuesOf = ({ users, virtualMfaDevices = [] }) => [
  ...users
    .flatMap(({ mfa, otherMfaDevices = [] }) => [...(mfa ? [mfa] : []), ...otherMfaDevices])
    .map(serialOf),
  ...virtualMfaDevices.map(serialOf),
];
const serialOf = ({ serial }: { readonly serial: string }): string => serial;
const oidcArns: ValuesOf = ({ id, oidcProviders }) =>
  oidcProviders.map(({ url }) => oidcProviderArn(id, url));
const samlArns: ValuesOf = ({ id, samlProviders }) =>
  samlProviders.map(({ name }) => samlProviderArn(id, name));
const principalArns: ValuesOf = (account) => [
  ...userArns(account),
  ...roleArns(account),
  ...account.groups.map((group) => groupArn(account.id, group)),
];
const buckets: ValuesOf = ({ resources }) =>
  resources.flatMap(({ arn }) => (arn.startsWith(S3) ? [arn.slice(S3.length)] : []));
const objectKeys: ValuesOf = ({ resources }) => resources.flatMap(({ objects }) => Object.keys(objects));
const S3 = 'arn:aws:s3:::';

/** By the name of the parameter; `Resource` is the ARN that a call acts on. */
const VALUES: Readonly<Partial<Record<string, ValuesOf>>> = {
  AccessKeyId: keyIds,
  AccountId: accountIds,
  Bucket: buckets,
  CallerArn: userArns,
  GroupName: groupNames,
  InstanceProfileName: ({ instanceProfiles }) => instanceProfiles.map(({ name }) => name),
  Key: objectKeys,
  OpenIDConnectProviderArn: oidcArns,
  PermissionsBoundary: policyArns,
  PolicyArn: policyArns,
  PolicyArns: policyArns,
  PolicySourceArn: principalArns,
  PrincipalArn: samlArns,
  ProviderArn: oidcArns,
  Resource: (account) => [...resourceArns(account), ...roleArns(account), ...userArns(account)],
  ResourceArns: (account) => [...resourceArns(account), ...roleArns(account)],
  RoleArn: roleArns,
  RoleName: roleNames,
  SAMLProviderArn: samlArns,
  SerialNumber: serials,
  TargetId: accountIds,
  TargetPrincipal: accountIds,
  TokenCode: (account) => serials(account).map((serial) => `mfa:${serial}`),
  UserName: userNames,
  arn: policyArns,
};

const ROOT_TASKS: readonly Offer[] = [
  'IAMAuditRootUserCredentials',
  'IAMCreateRootUserPassword',
  'IAMDeleteRootUserCredentials',
  'S3UnlockBucketPolicy',
  'SQSUnlockQueuePolicy',
].map((name) => ({ value: `arn:aws:iam::aws:policy/root-task/${name}`, detail: 'AWS' }));
