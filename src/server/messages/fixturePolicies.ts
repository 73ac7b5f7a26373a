import {
  allowing,
  ANA,
  document,
  HOME,
  may,
  trusting,
  worldFile,
  type Answer,
  type Ask,
  type Row,
} from './fixture.ts';

const WORLD = worldFile(
  { roles: [{ name: 'App', trustPolicy: document(trusting({ AWS: ANA }, 'AssumeRole')) }] },
  {},
  may(allowing('iam:*')),
);

const malformed = (text: string): Answer => ['MalformedPolicyDocument', 400, text];
const json = (policy: object | string): string =>
  typeof policy === 'string' ? policy : JSON.stringify(policy);

const trust = (policy: object | string, more: object = {}): Ask => ({
  call: 'iam:CreateRole',
  params: { RoleName: 'New', AssumeRolePolicyDocument: json(policy), ...more },
});

const inline = (policy: object | string): Ask => ({
  call: 'iam:PutUserPolicy',
  params: { UserName: 'Ana', PolicyName: 'new', PolicyDocument: json(policy) },
});

const managed = (policy: object): Ask => ({
  call: 'iam:CreatePolicy',
  params: { PolicyName: 'New', PolicyDocument: json(policy) },
});

const PRINCIPAL =
  'MalformedPolicyDocument: trust policy names a missing or malformed principal (also wildcard in session ARN)';
const unknownPrincipal = (principal: string): Row => ({
  message: PRINCIPAL,
  ask: trust(document(trusting({ AWS: principal }, 'AssumeRole'))),
  says: malformed(`Invalid principal in policy: "AWS":"${principal}"`),
});

const GITHUB = `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com`;
const GOOD = trusting({ AWS: ANA }, 'AssumeRole');

const ROWS: readonly Row[] = [
  {
    message: 'MalformedPolicyDocument: trust policy has Resource',
    ask: trust(document({ ...GOOD, Resource: '*' })),
    says: malformed('Has prohibited field Resource'),
  },
  {
    message: 'MalformedPolicyDocument: trust policy has a non-STS action',
    ask: trust(document({ ...GOOD, Action: 's3:GetObject' })),
    says: malformed('AssumeRole policy may only specify STS AssumeRole actions.'),
  },
  unknownPrincipal(`arn:aws:iam::${HOME}:user/Nobody`),
  unknownPrincipal(`arn:aws:sts::${HOME}:assumed-role/App/*`),
  {
    message: 'MalformedPolicyDocument: document is not JSON',
    ask: trust('{ "Version": '),
    says: malformed('This policy contains invalid Json'),
  },
  {
    message: 'MalformedPolicyDocument: grammar error in a policy',
    ask: inline({ Version: '2012-10-17', Statement: 1 }),
    says: malformed('Syntax errors in policy.'),
  },
  {
    message: 'MalformedPolicyDocument: statement without Action',
    ask: inline(document({ Effect: 'Allow', Resource: '*' })),
    says: malformed('Policy statement must contain actions.'),
  },
  {
    message: 'MalformedPolicyDocument: identity statement without Resource',
    ask: inline(document({ Effect: 'Allow', Action: 's3:*' })),
    says: malformed('Policy statement must contain resources.'),
  },
  {
    message: 'MalformedPolicyDocument: duplicate Sid',
    ask: inline(document({ Sid: 'A', ...allowing('s3:*') }, { Sid: 'A', ...allowing('s3:*') })),
    says: malformed('Statement IDs (SID) in a single policy must be unique.'),
  },
  {
    message: 'MalformedPolicyDocument: action without service prefix',
    ask: inline(document(allowing('GetObject'))),
    says: malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'),
  },
  {
    message: 'MalformedPolicyDocument: managed policy with an old Version',
    ask: managed({ Version: '2008-10-17', Statement: [allowing('s3:*')] }),
    says: malformed('Policy document must be version 2012-10-17 or greater.'),
  },
  {
    message: 'MalformedPolicyDocument: shared OIDC provider without its required claim condition',
    ask: trust(document(trusting({ Federated: GITHUB }, 'AssumeRoleWithWebIdentity'))),
    says: malformed('Syntax errors in policy.'),
  },
  {
    message: 'LimitExceeded: trust policy over quota',
    ask: trust(
      document(...Array.from({ length: 40 }, (_, index) => ({ ...GOOD, Sid: `Statement${index}` }))),
    ),
    says: ['LimitExceeded', 409, 'Cannot exceed quota for ACLSizePerRole: 2048'],
  },
  {
    message: 'NoSuchEntity: IAM: role/user not found',
    ask: { call: 'iam:GetRole', params: { RoleName: 'Missing' } },
    says: ['NoSuchEntity', 404, 'The role with name Missing cannot be found.'],
  },
  {
    message: 'NoSuchEntity: IAM: role/user not found',
    ask: { call: 'iam:GetUser', params: { UserName: 'Missing' } },
    says: ['NoSuchEntity', 404, 'The user with name Missing cannot be found.'],
  },
  {
    message: 'EntityAlreadyExists: IAM: name taken (ignoring case)',
    ask: trust(document(GOOD), { RoleName: 'aPP' }),
    says: ['EntityAlreadyExists', 409, 'Role with name aPP already exists.'],
  },
  {
    message: 'InvalidInput: IAM: duplicate tag keys',
    ask: trust(document(GOOD), {
      Tags: [
        { Key: 'team', Value: 'red' },
        { Key: 'Team', Value: 'blue' },
      ],
    }),
    says: ['InvalidInput', 400, 'Duplicate tag keys found. Please note that Tag keys are case insensitive.'],
  },
];

/** What IAM says of policies that are saved, and of names. */
export const POLICIES: readonly Row[] = ROWS.map((row) => ({ world: WORLD, ...row }));
