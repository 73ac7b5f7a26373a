import { splitArn } from '../policy/arnPattern.ts';

/** What a user, group, role or managed policy is called in its account. `path` starts and ends with a slash. */
export interface PathAndName {
  readonly path: string;
  readonly name: string;
}

/** Rule A-006. */
export const rootArn = (account: string): string => `arn:aws:iam::${account}:root`;

/** Rule A-007. */
export const userArn = (account: string, user: PathAndName): string => iamArn(account, 'user', user);

/** Rule A-008. */
export const roleArn = (account: string, role: PathAndName): string => iamArn(account, 'role', role);

export const groupArn = (account: string, group: PathAndName): string => iamArn(account, 'group', group);

export const policyArn = (account: string, policy: PathAndName): string => iamArn(account, 'policy', policy);

/** Rule A-009: the role's path is dropped. */
export const sessionArn = (account: string, roleName: string, sessionName: string): string =>
  `arn:aws:sts::${account}:assumed-role/${roleName}/${sessionName}`;

/** Rule A-010. */
export const federatedUserArn = (account: string, name: string): string =>
  `arn:aws:sts::${account}:federated-user/${name}`;

/** Rule A-012: the serial of a virtual MFA device. */
export const mfaArn = (account: string, name: string): string => `arn:aws:iam::${account}:mfa/${name}`;

/** Rule A-011: the issuer's host and path, without its scheme. */
export const oidcProviderArn = (account: string, url: string): string =>
  `arn:aws:iam::${account}:oidc-provider/${url.replace(/^https:\/\//, '')}`;

/** Rule A-011. */
export const samlProviderArn = (account: string, name: string): string =>
  `arn:aws:iam::${account}:saml-provider/${name}`;

/** Entity id of the identity provider behind a SAML provider whose metadata the world does not give. */
export const samlEntityId = (name: string): string => `https://idp.example.com/saml/${name}`;

/** ARN of an instance profile (H-001). */
export const instanceProfileArn = (account: string, { path, name }: PathAndName): string =>
  `arn:aws:iam::${account}:instance-profile${path}${name}`;

/** The part of a user's, group's, role's or policy's ARN after its last fixed colon: `role/team/Audit`. */
export const pathAndName = (
  kind: 'user' | 'group' | 'role' | 'policy',
  { path, name }: PathAndName,
): string => `${kind}${path}${name}`;

const iamArn = (account: string, kind: 'user' | 'group' | 'role' | 'policy', named: PathAndName): string =>
  `arn:aws:iam::${account}:${pathAndName(kind, named)}`;

/** The parts of an ARN; region and account are empty where the service has none. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The Region that an ARN names; empty when it names none or is no ARN. */
export function regionIn(arn: string): string {
  const service = arn.indexOf(':', arn.indexOf(':') + 1);
  const start = arn.indexOf(':', service + 1) + 1;
  return start > 0 && arn.startsWith('arn:')
    ? arn.slice(start, Math.max(start, arn.indexOf(':', start)))
    : '';
}

/** Takes an ARN apart; null for any other text. The resource part keeps its colons and slashes. */
export function parseArn(text: string): Arn | null {
  const [scheme, partition = '', service = '', region = '', account = '', resource = ''] =
    splitArn(text) ?? [];
  if (scheme !== 'arn' || partition === '' || service === '' || resource === '') return null;
  return { partition, service, region, account, resource };
}
