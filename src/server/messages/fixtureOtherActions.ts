import { makeOpaqueToken } from '../../federation/opaque/makeOpaqueToken.ts';
import {
  allowing,
  ANA,
  document,
  may,
  roleArn,
  trusting,
  worldFile,
  type Params,
  type Row,
} from './fixture.ts';

const ISSUED = worldFile({}, {}, may(allowing('sts:*')));
const OUTBOUND = { call: 'sts:GetWebIdentityToken' };
const token = (params: object = {}): Params => ({
  'Audience.member.1': 'https://example.com',
  SigningAlgorithm: 'RS256',
  ...params,
});

/** Actions of STS that give out no credentials. */
export const OTHER_ACTIONS: readonly Row[] = [
  {
    message: 'InvalidAuthorizationMessageException: DecodeAuthorizationMessage: malformed or expired blob',
    world: ISSUED,
    ask: { call: 'sts:DecodeAuthorizationMessage', params: { EncodedMessage: 'no such message' } },
    says: ['InvalidAuthorizationMessageException', 400, 'Message is not valid for decoding'],
  },
  {
    message: 'OutboundWebIdentityFederationDisabledException: GetWebIdentityToken: feature not enabled',
    world: ISSUED,
    ask: { ...OUTBOUND, params: token() },
    says: [
      'OutboundWebIdentityFederationDisabledException',
      403,
      'Outbound web identity federation is not enabled for this account',
    ],
  },
  {
    message: 'SessionDurationEscalationException: GetWebIdentityToken: token would outlive the session',
    world: worldFile(
      {
        outboundFederation: true,
        roles: [
          {
            name: 'App',
            trustPolicy: document(trusting({ AWS: ANA }, 'AssumeRole')),
            ...may(allowing('sts:*')),
          },
        ],
      },
      {},
    ),
    before: [
      {
        call: 'sts:AssumeRole',
        params: { RoleArn: roleArn('App'), RoleSessionName: 'ana', DurationSeconds: 900 },
      },
    ],
    ask: { ...OUTBOUND, params: token({ DurationSeconds: 901 }), as: 'issued' },
    says: [
      'SessionDurationEscalationException',
      403,
      'The requested token would outlive the session of the caller',
    ],
  },
  {
    message: 'JWTPayloadSizeExceededException: GetWebIdentityToken: too many tags',
    world: worldFile({ outboundFederation: true }, {}, may(allowing('sts:*'))),
    ask: {
      ...OUTBOUND,
      params: token({
        Tags: Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: 'v'.repeat(256) })),
      }),
    },
    says: [
      'JWTPayloadSizeExceededException',
      400,
      'The token payload exceeds the maximum size because of the tags passed',
    ],
  },
  {
    message: 'ExpiredTradeInTokenException: GetDelegatedAccessToken: trade-in token expired',
    world: ISSUED,
    ask: {
      call: 'sts:GetDelegatedAccessToken',
      params: async () => ({
        TradeInToken: await makeOpaqueToken({
          provider: 'www.amazon.com',
          applicationId: 'a',
          userId: 'u',
          expiresAt: '2026-01-15T08:00:00Z',
        }),
      }),
    },
    says: ['ExpiredTradeInTokenException', 400, 'The trade-in token has expired'],
  },
];
