import { describe, expect, it } from 'vitest';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { Session, World } from '../../world/world.ts';
import { authenticate } from './authenticate.ts';

const HOME = '111122223333';

const user = { name: 'Ana', path: '/team/', id: 'AIDAANAANAANAANAANAAA' };

const credentials = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T08:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: HOME,
  userName: 'Ana',
  userId: user.id,
  issuedTo: `arn:aws:iam::${HOME}:user/team/Ana`,
};

const USER = { ...credentials, kind: 'user' };
const WITH_MFA = { ...USER, mfaAt: '2026-01-15T08:00:00Z' };
const FEDERATED = { ...credentials, kind: 'federatedUser', name: 'Cleo' };

function worldWith(session: object, users: readonly object[] = [user]): World {
  const read = readWorldValue({ accounts: [{ id: HOME, users }], sessions: [session] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function identified(world: World, action = 's3:GetObject'): unknown {
  const [service = '', operation = ''] = action.split(':');
  const { accessKeyId, sessionToken } = credentials;
  const result = authenticate.run({
    world,
    action,
    call: {
      service,
      operation,
      credentials: { kind: 'accessKey', accessKeyId, sessionToken },
      params: {},
      resource: null,
      context: {},
      region: 'us-east-1',
      globalEndpoint: false,
      authorizeOnly: false,
      token: null,
    },
  });
  if (result.outcome === 'pass') return { caller: result.at.caller, reason: result.step().reason };
  return result.outcome === 'stop' && [result.error.message, result.step().reason];
}

const sessionIn = ({ sessions }: World): Session | undefined => sessions[0];

describe('whose temporary credentials', () => {
  it('B-124 a session of a user is the user', () => {
    const world = worldWith(USER);
    const arn = `arn:aws:iam::${HOME}:user/team/Ana`;
    expect(identified(world)).toEqual({
      caller: {
        kind: 'user',
        accountId: HOME,
        arn,
        userId: user.id,
        user: world.accounts[0]?.users[0],
        session: sessionIn(world),
      },
      reason: { code: 'caller.userSession', params: { arn, expiresAt: '2026-01-15T10:00:00Z' } },
    });
  });

  it('A-010 A-014 a federated user has an ARN and a user id of its own', () => {
    const world = worldWith(FEDERATED);
    const arn = `arn:aws:sts::${HOME}:federated-user/Cleo`;
    const userArn = `arn:aws:iam::${HOME}:user/team/Ana`;
    expect(identified(world)).toEqual({
      caller: {
        kind: 'federatedUser',
        accountId: HOME,
        arn,
        userId: `${HOME}:Cleo`,
        user: world.accounts[0]?.users[0],
        userArn,
        session: sessionIn(world),
      },
      reason: { code: 'caller.federatedUser', params: { arn, userArn, expiresAt: '2026-01-15T10:00:00Z' } },
    });
  });

  it.each([USER, FEDERATED])('A-005 E-055 end with the user: $kind', (session) => {
    const gone = ['invalidClientTokenId', { code: 'credentials.userGone', params: { user: 'Ana' } }];
    expect(identified(worldWith(session, []))).toEqual(gone);
    expect(identified(worldWith(session, [{ ...user, id: 'AIDANEWNEWNEWNEWNEWNE' }]))).toEqual(gone);
  });
});

describe('IAM', () => {
  const refused = (arn: string, federated: boolean) => [
    'invalidClientTokenId',
    { code: 'credentials.notForIam', params: { arn, federated } },
  ];

  it('B-009 takes sessions of a user that were made with MFA alone', () => {
    expect(identified(worldWith(USER), 'iam:ListUsers')).toEqual(
      refused(`arn:aws:iam::${HOME}:user/team/Ana`, false),
    );
    expect(identified(worldWith(WITH_MFA), 'iam:ListUsers')).toMatchObject({ caller: { kind: 'user' } });
  });

  it('B-012 takes no federated user', () => {
    expect(identified(worldWith(FEDERATED), 'iam:ListUsers')).toEqual(
      refused(`arn:aws:sts::${HOME}:federated-user/Cleo`, true),
    );
  });
});
