import {
  allowing,
  ANA,
  AWAY,
  denying,
  document,
  HOME,
  MANAGEMENT,
  may,
  roleArn,
  trusting,
  worldFile,
  type Answer,
  type Ask,
  type Row,
} from './fixture.ts';

const APP = roleArn('App');
const OBJECT = 'arn:aws:s3:::reports/q1.csv';
const ALL = allowing('*');
const OTHERS = allowing('iam:*');

const get: Ask = { call: 's3:GetObject', method: 'GET', path: '/reports/q1.csv' };
const look: Ask = { call: 'iam:GetUser', params: { UserName: 'Ana' } };

const denied = (text: string): Answer => ['AccessDenied', 403, text];
const looking = (reason: string): Answer =>
  denied(`User: ${ANA} is not authorized to perform: iam:GetUser on resource: ${ANA} ${reason}`);
const getting = (reason: string): Answer =>
  denied(`User: ${ANA} is not authorized to perform: s3:GetObject on resource: "${OBJECT}" ${reason}`);

/** Ana in a member account of an organization, with SCPs and RCPs at its root; a bucket of hers or of another member. */
const organized = ({
  user = may(ALL),
  scps = [document(ALL)],
  rcps = [],
  bucket = {},
  bucketIn = HOME,
}: {
  readonly user?: object;
  readonly scps?: readonly object[];
  readonly rcps?: readonly object[];
  readonly bucket?: object;
  readonly bucketIn?: string;
}): object => ({
  organization: {
    id: 'o-exampleorgid',
    managementAccount: MANAGEMENT,
    units: [{ path: 'Root', accounts: [HOME, AWAY], scps, rcps }],
  },
  accounts: [HOME, AWAY, MANAGEMENT].map((id) => ({
    id,
    ...(id === HOME && { users: [{ name: 'Ana', ...user }] }),
    ...(id === bucketIn && {
      resources: [{ arn: 'arn:aws:s3:::reports', objects: { 'q1.csv': 'a' }, ...bucket }],
    }),
  })),
});

const BOUNDARY = `arn:aws:iam::${HOME}:policy/Boundary`;
const bounded = (statement: object): object =>
  worldFile(
    { policies: [{ name: 'Boundary', document: document(statement) }] },
    {},
    { ...may(ALL), permissionsBoundary: BOUNDARY },
  );

const ENDPOINT = { context: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } };
const through = (statement: object): object =>
  worldFile(
    {
      vpcEndpoints: [
        { id: 'vpce-0a1b2c3d', service: 'iam', policy: document({ ...statement, Principal: '*' }) },
      ],
    },
    {},
    may(ALL),
  );

const SESSION = `arn:aws:sts::${HOME}:assumed-role/App/ana`;
const IN_SESSION = worldFile({
  roles: [{ name: 'App', trustPolicy: document(trusting({ AWS: ANA }, 'AssumeRole')), ...may(ALL) }],
});
const withPolicy = (statement: object): Ask => ({
  call: 'sts:AssumeRole',
  params: { RoleArn: APP, RoleSessionName: 'ana', Policy: JSON.stringify(document(statement)) },
});
const bySession = (reason: string): Answer =>
  denied(`User: ${SESSION} is not authorized to perform: iam:GetUser on resource: ${ANA} ${reason}`);

const ORGANIZATION = `arn:aws:organizations::${MANAGEMENT}:policy/o-exampleorgid`;

const BY_SCP = looking(
  `with an explicit deny in a service control policy: ${ORGANIZATION}/service_control_policy/p-ID`,
);

/** The texts of AccessDenied by the policy that decides. */
export const DENIALS: readonly Row[] = [
  {
    message: 'AccessDenied: implicit deny: identity-based policy',
    ask: look,
    says: looking('because no identity-based policy allows the iam:GetUser action'),
  },
  {
    message: 'AccessDenied: explicit deny: identity-based policy',
    world: worldFile({}, {}, may(ALL, denying('iam:*'))),
    ask: look,
    says: looking('with an explicit deny in an identity-based policy'),
  },
  {
    message: 'AccessDenied: implicit deny: resource-based policy',
    world: organized({ bucketIn: AWAY }),
    ask: get,
    says: getting('because no resource-based policy allows the s3:GetObject action'),
  },
  {
    message: 'AccessDenied: explicit deny: resource-based policy',
    world: organized({
      bucket: { policy: document({ ...denying('s3:GetObject', OBJECT), Principal: '*' }) },
    }),
    ask: get,
    says: getting('with an explicit deny in a resource-based policy'),
  },
  {
    message: 'AccessDenied: implicit deny: permissions boundary',
    world: bounded(allowing('s3:*')),
    ask: look,
    says: looking('because no permissions boundary allows the iam:GetUser action'),
  },
  {
    message: 'AccessDenied: explicit deny: permissions boundary',
    world: bounded(denying('iam:*')),
    ask: look,
    says: looking(`with an explicit deny in a permissions boundary: ${BOUNDARY}`),
  },
  {
    message: 'AccessDenied: implicit deny: service control policy',
    world: organized({ scps: [document(allowing('s3:*'))] }),
    ask: look,
    says: looking('because no service control policy allows the iam:GetUser action'),
  },
  {
    message: 'AccessDenied: explicit deny: service control policy',
    world: organized({ scps: [document(ALL), document(denying('iam:*'))] }),
    ask: look,
    says: BY_SCP,
  },
  {
    message: 'AccessDenied: explicit deny with policy ARN (2026 form; same account or organization only)',
    world: organized({ scps: [document(ALL), document(denying('iam:*'))] }),
    ask: look,
    says: BY_SCP,
  },
  {
    message: 'AccessDenied: explicit deny: resource control policy',
    world: organized({ rcps: [document({ ...denying('s3:*'), Principal: '*' })] }),
    ask: get,
    says: getting(
      `with an explicit deny in a resource control policy: ${ORGANIZATION}/resource_control_policy/p-ID`,
    ),
  },
  {
    message: 'AccessDenied: implicit deny: VPC endpoint policy',
    world: through(allowing('iam:ListUsers')),
    ask: { ...look, ...ENDPOINT },
    says: looking('because no VPC endpoint policy allows the iam:GetUser action'),
  },
  {
    message: 'AccessDenied: explicit deny: VPC endpoint policy',
    world: through(denying('iam:*')),
    ask: { ...look, ...ENDPOINT },
    says: looking('with an explicit deny in a VPC endpoint policy'),
  },
  {
    message: 'AccessDenied: implicit deny: session policy',
    world: IN_SESSION,
    before: [withPolicy(allowing('s3:*'))],
    ask: { ...look, as: 'issued' },
    says: bySession('because no session policy allows the iam:GetUser action'),
  },
  {
    message: 'AccessDenied: explicit deny: session policy',
    world: IN_SESSION,
    before: [withPolicy(denying('iam:*'))],
    ask: { ...look, as: 'issued' },
    says: bySession('with an explicit deny in a session policy'),
  },
  {
    message: 'AccessDeniedException: JSON-protocol services, same wording as AccessDenied',
    world: organized({ user: may(OTHERS) }),
    ask: { call: 'organizations:ListAccounts' },
    says: [
      'AccessDeniedException',
      403,
      `User: ${ANA} is not authorized to perform: organizations:ListAccounts because no identity-based policy allows the organizations:ListAccounts action`,
    ],
  },
  {
    message: 'UnauthorizedOperation: EC2 denial carrying an encoded message',
    world: worldFile(),
    ask: { call: 'ec2:DescribeInstances' },
    says: [
      'UnauthorizedOperation',
      403,
      `You are not authorized to perform this operation. User: ${ANA} is not authorized to perform: ec2:DescribeInstances because no identity-based policy allows the ec2:DescribeInstances action. Encoded authorization failure message: CODE`,
    ],
  },
  {
    message: 'AccessDenied: iam:PassRole missing when giving a role to a service',
    world: worldFile(
      {
        roles: [
          {
            name: 'App',
            trustPolicy: document(trusting({ Service: 'ec2.amazonaws.com' }, 'AssumeRole')),
          },
        ],
        instanceProfiles: [{ name: 'Web' }],
      },
      {},
      may(allowing('iam:AddRoleToInstanceProfile')),
    ),
    ask: {
      call: 'iam:AddRoleToInstanceProfile',
      params: { InstanceProfileName: 'Web', RoleName: 'App' },
    },
    says: denied(
      `User: ${ANA} is not authorized to perform: iam:PassRole on resource: ${APP} because no identity-based policy allows the iam:PassRole action`,
    ),
  },
];
