/*
 * The names in the random worlds of policies.test.ts. They are always the same, few enough that policies often speak of
 * the one who calls; what the policies say is what varies (arbitraryWorld.ts).
 */

export const MANAGEMENT = '999900001111';
export const PROD = '111122223333';
export const DEV = '444455556666';
export const OUTSIDE = '777788889999';

export interface Named {
  readonly account: string;
  readonly name: string;
  readonly path: string;
  /** Unique id. */
  readonly id: string;
}

const named = (account: string, name: string, path: string, id: string): Named => ({
  account,
  name,
  path,
  id,
});

export const USERS: readonly Named[] = [
  named(PROD, 'Ana', '/', 'AIDAANAANAANAANAANAAA'),
  named(PROD, 'Ben', '/team/', 'AIDABENBENBENBENBENBE'),
  named(DEV, 'Cleo', '/', 'AIDACLEOCLEOCLEOCLEOC'),
  named(MANAGEMENT, 'Mia', '/', 'AIDAMIAMIAMIAMIAMIAMI'),
  named(OUTSIDE, 'Otto', '/', 'AIDAOTTOOTTOOTTOOTTOO'),
];

export const ROLES: readonly Named[] = [
  named(PROD, 'App', '/', 'AROAAPPAPPAPPAPPAPPAP'),
  named(DEV, 'App', '/', 'AROADEVDEVDEVDEVDEVDE'),
  named(DEV, 'Audit', '/team/', 'AROAAUDITAUDITAUDITAU'),
  named(PROD, 'Linked', '/aws-service-role/ec2.amazonaws.com/', 'AROALINKEDLINKEDLINKE'),
  named(MANAGEMENT, 'Admin', '/', 'AROAADMINADMINADMINAD'),
];

export const userArn = ({ account, path, name }: Named): string =>
  `arn:aws:iam::${account}:user${path}${name}`;
export const roleArn = ({ account, path, name }: Named): string =>
  `arn:aws:iam::${account}:role${path}${name}`;
export const sessionArn = ({ account, name }: Named): string =>
  `arn:aws:sts::${account}:assumed-role/${name}/${SESSION}`;
export const federatedArn = ({ account }: Named): string =>
  `arn:aws:sts::${account}:federated-user/${FEDERATED}`;
export const policyArn = (account: string, name: string): string => `arn:aws:iam::${account}:policy/${name}`;

export const SESSION = 'morning';
export const FEDERATED = 'Guest';
/** The group and the customer managed policies of every account. */
export const GROUP = 'staff';
export const MANAGED = 'shared';
export const LIMIT = 'limit';

export const SERVICE = 'lambda.amazonaws.com';

/** Resources with a policy, each in the account that has it. */
export const RESOURCES: readonly { readonly account: string; readonly arn: string }[] = [
  { account: PROD, arn: 'arn:aws:s3:::reports' },
  { account: DEV, arn: 'arn:aws:s3:::archive' },
  { account: PROD, arn: `arn:aws:sqs:us-east-1:${PROD}:jobs` },
  { account: PROD, arn: `arn:aws:kms:us-east-1:${PROD}:key/k1` },
  { account: DEV, arn: `arn:aws:kms:us-east-1:${DEV}:key/k2` },
  { account: MANAGEMENT, arn: 'arn:aws:s3:::ledger' },
];

export type CallerName =
  | { readonly kind: 'root'; readonly account: string }
  | { readonly kind: 'user'; readonly user: Named; readonly temporary: boolean }
  | { readonly kind: 'roleSession'; readonly role: Named }
  | { readonly kind: 'federatedUser'; readonly user: Named }
  | { readonly kind: 'service' }
  | { readonly kind: 'anonymous' };

export const CALLERS: readonly CallerName[] = [
  ...USERS.map((user) => ({ kind: 'user' as const, user, temporary: false })),
  ...ROLES.map((role) => ({ kind: 'roleSession' as const, role })),
  ...USERS.slice(0, 3).map((user) => ({ kind: 'federatedUser' as const, user })),
  ...USERS.slice(0, 1).map((user) => ({ kind: 'user' as const, user, temporary: true })),
  ...[PROD, DEV, MANAGEMENT].map((account) => ({ kind: 'root' as const, account })),
  { kind: 'service' },
  { kind: 'anonymous' },
];

export interface Target {
  readonly action: string;
  readonly arn: string;
}

export const TARGETS: readonly Target[] = [
  { action: 's3:GetObject', arn: 'arn:aws:s3:::reports/Ana/a.csv' },
  { action: 's3:GetObject', arn: 'arn:aws:s3:::reports/red:b*c.csv' },
  { action: 's3:ListBucket', arn: 'arn:aws:s3:::reports' },
  { action: 's3:GetObject', arn: 'arn:aws:s3:::archive/a.csv' },
  { action: 's3:GetObject', arn: 'arn:aws:s3:::ledger/a.csv' },
  { action: 's3:GetObject', arn: 'arn:aws:s3:::unknown/a.csv' },
  { action: 's3:ListAllMyBuckets', arn: '*' },
  { action: 'sqs:SendMessage', arn: `arn:aws:sqs:us-east-1:${PROD}:jobs` },
  { action: 'kms:Decrypt', arn: `arn:aws:kms:us-east-1:${PROD}:key/k1` },
  { action: 'kms:Decrypt', arn: `arn:aws:kms:us-east-1:${DEV}:key/k2` },
  { action: 'kms:RetireGrant', arn: `arn:aws:kms:us-east-1:${PROD}:key/k1` },
  { action: 'iam:GetRole', arn: `arn:aws:iam::${PROD}:role/App` },
  ...ROLES.map((role) => ({ action: 'sts:AssumeRole', arn: roleArn(role) })),
  { action: 'sts:TagSession', arn: `arn:aws:iam::${PROD}:role/App` },
];
