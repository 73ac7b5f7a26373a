import { mfaCode } from '../../world/mfaCodes.ts';
import type { World } from '../../world/world.ts';
import {
  allowing,
  ANA,
  AWAY,
  document,
  HOME,
  may,
  MANAGEMENT,
  roleArn,
  trusting,
  worldFile,
  type Answer,
  type Ask,
  type Params,
  type Row,
} from './fixture.ts';

const APP = roleArn('App');
const denied = (text: string): Answer => ['AccessDenied', 403, text];
const not = (action: string, caller = ANA): string =>
  `User: ${caller} is not authorized to perform: ${action}`;

const assume = (params: object = {}, rest: Partial<Ask> = {}): Ask => ({
  call: 'sts:AssumeRole',
  params: { RoleArn: APP, RoleSessionName: 'ana', ...params },
  ...rest,
});

/** Ana, and the role App with these statements in its trust policy. */
const trustedBy = (statements: readonly object[], user: object = {}): object =>
  worldFile({ roles: [{ name: 'App', trustPolicy: document(...statements) }] }, {}, user);

const ANA_MAY = trusting({ AWS: ANA }, 'AssumeRole');
const BARE = 'AccessDenied: AssumeRole: cross-account denial, missing role, or trust mismatch';
const WITH_MFA = worldFile({ roles: [{ name: 'App', trustPolicy: document(ANA_MAY) }] }, {}, { mfa: true });

const OUT = roleArn('Out', AWAY);
/** A role of another account that trusts Ana's, to be assumed and no more. */
const ABROAD = {
  accounts: [
    { id: HOME, users: [{ name: 'Ana', ...may(allowing('sts:*')) }] },
    { id: AWAY, roles: [{ name: 'Out', trustPolicy: document(trusting({ AWS: HOME }, 'AssumeRole')) }] },
  ],
};

/** What Ana's MFA device shows, or another code. */
const mfa =
  (code?: string) =>
  ({ accounts, clock }: World): Params => {
    const device = accounts[0]?.users[0]?.mfa;
    if (!device) throw new Error('Ana has no device');
    return {
      RoleArn: APP,
      RoleSessionName: 'ana',
      SerialNumber: device.serial,
      TokenCode: code ?? mfaCode(device, clock),
    };
  };

const WRONG_CODE = denied('MultiFactorAuthentication failed with invalid MFA one time pass code. ');
const ISSUED = worldFile({}, {}, may(allowing('sts:*')));
/** Who may call which action of STS, and MFA. */
export const STS: readonly Row[] = [
  {
    message: BARE,
    ask: assume({ RoleArn: roleArn('Missing') }),
    says: denied(`${not('sts:AssumeRole')} on resource: ${roleArn('Missing')}`),
  },
  {
    message: BARE,
    world: worldFile(
      {},
      {
        accounts: [
          { id: HOME, users: [{ name: 'Ana', ...may(allowing('sts:*')) }] },
          {
            id: AWAY,
            roles: [{ name: 'Out', trustPolicy: document(trusting({ AWS: AWAY }, 'AssumeRole')) }],
          },
        ],
      },
    ),
    ask: assume({ RoleArn: roleArn('Out', AWAY) }),
    says: denied(`${not('sts:AssumeRole')} on resource: ${roleArn('Out', AWAY)}`),
  },
  {
    message: 'AccessDenied: AssumeRole same account, no identity Allow',
    world: trustedBy([trusting({ AWS: HOME }, 'AssumeRole')]),
    ask: assume(),
    says: denied(
      `${not('sts:AssumeRole')} on resource: ${APP} because no identity-based policy allows the sts:AssumeRole action`,
    ),
  },
  {
    message: 'AccessDenied: trust policy has no matching Allow (documented form)',
    world: trustedBy([trusting({ AWS: AWAY }, 'AssumeRole')], may(allowing('sts:*'))),
    ask: assume(),
    says: denied(`${not('sts:AssumeRole')} because no role trust policy allows the sts:AssumeRole action`),
  },
  {
    message: 'AccessDenied: trust policy explicit Deny (documented form)',
    world: trustedBy([ANA_MAY, { ...ANA_MAY, Effect: 'Deny' }]),
    ask: assume(),
    says: denied(`${not('sts:AssumeRole')} with an explicit deny in the role trust policy`),
  },
  {
    message: 'AccessDenied: root user calls AssumeRole',
    world: {
      organization: {
        id: 'o-exampleorgid',
        managementAccount: MANAGEMENT,
        units: [{ path: 'Root', accounts: [HOME] }],
        centralizedRootAccess: true,
      },
      accounts: [
        { id: HOME, roles: [{ name: 'App', trustPolicy: document(trusting({ AWS: HOME }, 'AssumeRole')) }] },
        { id: MANAGEMENT, users: [{ name: 'Ana', ...may(allowing('sts:*')) }] },
      ],
    },
    before: [
      {
        call: 'sts:AssumeRoot',
        params: {
          TargetPrincipal: HOME,
          'TaskPolicyArn.arn': 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials',
        },
      },
    ],
    ask: assume({}, { as: 'issued' }),
    says: denied('Roles may not be assumed by root accounts.'),
  },
  {
    message: 'AccessDenied: session tags sent (or inherited) without sts:TagSession',
    world: ABROAD,
    ask: assume({ RoleArn: OUT, Tags: [{ Key: 'team', Value: 'red' }] }),
    says: denied(`${not('sts:TagSession')} on resource: ${OUT}`),
  },
  {
    message: 'AccessDenied: source identity without sts:SetSourceIdentity',
    world: ABROAD,
    ask: assume({ RoleArn: OUT, SourceIdentity: 'ana' }),
    says: denied(`${not('sts:SetSourceIdentity')} on resource: ${OUT}`),
  },
  {
    message: 'AccessDenied: wrong or reused TOTP',
    world: WITH_MFA,
    ask: assume({}, { params: mfa('000000') }),
    says: WRONG_CODE,
  },
  {
    message: 'AccessDenied: wrong or reused TOTP',
    world: WITH_MFA,
    before: [assume({}, { params: mfa() })],
    ask: assume({}, { params: mfa() }),
    says: WRONG_CODE,
  },
  {
    message: "AccessDenied: MFA serial unknown or not the caller's",
    world: WITH_MFA,
    ask: assume({ SerialNumber: `arn:aws:iam::${HOME}:mfa/Ben`, TokenCode: '123456' }),
    says: denied(
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    ),
  },
  {
    message: 'AccessDenied: only one of SerialNumber/TokenCode sent',
    world: WITH_MFA,
    ask: assume({ TokenCode: '123456' }),
    says: denied(
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    ),
  },
  ...['GetSessionToken', 'GetFederationToken'].map((operation): Row => ({
    message: `AccessDenied: ${operation} with any session credentials`,
    world: ISSUED,
    before: [{ call: 'sts:GetSessionToken' }],
    ask: { call: `sts:${operation}`, params: { Name: 'Cleo' }, as: 'issued' },
    says: denied(`Cannot call ${operation} with session credentials`),
  })),
  {
    message: 'AccessDenied: GetFederationToken not allowed by identity policy',
    ask: { call: 'sts:GetFederationToken', params: { Name: 'Cleo' } },
    says: denied(
      `${not('sts:GetFederationToken')} on resource: arn:aws:sts::${HOME}:federated-user/Cleo because no identity-based policy allows the sts:GetFederationToken action`,
    ),
  },
  ...['GetAccessKeyInfo', 'DecodeAuthorizationMessage'].map((operation): Row => ({
    message:
      'AccessDenied: action without resource, no identity Allow (e.g. sts:GetAccessKeyInfo, sts:DecodeAuthorizationMessage)',
    ask: {
      call: `sts:${operation}`,
      params: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', EncodedMessage: 'x' },
    },
    says: denied(
      `${not(`sts:${operation}`)} because no identity-based policy allows the sts:${operation} action`,
    ),
  })),
];
