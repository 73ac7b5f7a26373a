import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { withDocument } from '../../world/documents.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { World } from '../../world/world.ts';
import { ANA, assumeReadOnly, BEN, getObject, READ_ONLY, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { makeCall } from '../../content/call/made.ts';
import { identitiesOf, type Identities } from './identities.ts';
import { whoCalls, type Identity } from './identity.ts';
import { identityMachine, stateOfWho } from './machine.ts';
import { stsCalls } from './stsCalls.ts';

const HOME = '111122223333';
const MEMBER = '444455556666';
const trustingAna = withDocument(twoAccounts(), TRUST, trusting(ANA));
const called = (identity: Identity | null): string =>
  identity === null
    ? 'nobody'
    : `${identity.chained ? 'chained ' : ''}${identity.kind} ${identity.arn.split(':').slice(4).join(':')}`;

const becomes = ({ steps }: Identities, from: string): readonly string[] =>
  steps
    .filter((step) => called(step.from) === from && step.to !== null)
    .map(({ attempt, to }) => `${attempt.operation} → ${called(to)}`);

/** An organization with everything that STS can make of somebody: a user with MFA, a chain of roles, providers. */
function wholeWorld(): World {
  const allow = (Principal: object, Action: string, Condition = {}): object => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action, Condition }],
  });
  const anything = {
    own: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  };
  const host = 'token.actions.githubusercontent.com';
  const provider = `arn:aws:iam::${HOME}:oidc-provider/${host}`;
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorg',
      managementAccount: HOME,
      units: [{ path: 'Root', accounts: [HOME, MEMBER] }],
      centralizedRootAccess: true,
    },
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', mfa: true, inlinePolicies: anything }],
        oidcProviders: [{ url: `https://${host}`, clientIds: ['sts.amazonaws.com'] }],
        samlProviders: [{ name: 'Login' }],
        roles: [
          {
            name: 'First',
            trustPolicy: allow({ AWS: `arn:aws:iam::${HOME}:user/Ana` }, 'sts:AssumeRole'),
            inlinePolicies: anything,
          },
          {
            name: 'Second',
            trustPolicy: allow({ AWS: `arn:aws:iam::${HOME}:role/First` }, 'sts:AssumeRole'),
          },
          {
            name: 'Deploy',
            trustPolicy: allow({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity', {
              StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' },
              StringLike: { [`${host}:sub`]: 'repo:example-org/*' },
            }),
          },
          {
            name: 'Finance',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { Federated: `arn:aws:iam::${HOME}:saml-provider/Login` },
                  Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
                  Condition: {
                    StringEquals: {
                      'SAML:aud': 'https://signin.aws.amazon.com/saml',
                      'aws:RequestTag/department': 'finance',
                    },
                  },
                },
              ],
            },
          },
        ],
      },
      { id: MEMBER },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

describe('who one can be', () => {
  it('B-001 B-003 B-004 B-006 is what the engine grants from each identity', () => {
    const identities = identitiesOf(wholeWorld());
    const first = `roleSession ${HOME}:role/First`;
    expect(
      Object.fromEntries(
        identities.list.map(({ identity }) => [called(identity), becomes(identities, called(identity))]),
      ),
    ).toEqual({
      [`root ${HOME}:root`]: [
        `GetSessionToken → rootSession ${HOME}:root`,
        `GetFederationToken → federatedUser ${HOME}:root`,
      ],
      [`user ${HOME}:user/Ana`]: [
        `AssumeRole → ${first}`,
        `GetSessionToken → userSession ${HOME}:user/Ana`,
        `GetSessionToken → userSessionWithMfa ${HOME}:user/Ana`,
        `GetFederationToken → federatedUser ${HOME}:user/Ana`,
        `AssumeRoot → rootTask ${MEMBER}:root`,
      ],
      [`root ${MEMBER}:root`]: [
        `GetSessionToken → rootSession ${MEMBER}:root`,
        `GetFederationToken → federatedUser ${MEMBER}:root`,
      ],
      [`roleSession ${HOME}:role/Deploy`]: [],
      [`roleSession ${HOME}:role/Finance`]: [],
      [`rootSession ${HOME}:root`]: [],
      [`federatedUser ${HOME}:root`]: [],
      [first]: [
        `AssumeRole → chained roleSession ${HOME}:role/Second`,
        `AssumeRoot → rootTask ${MEMBER}:root`,
      ],
      [`userSession ${HOME}:user/Ana`]: [`AssumeRole → ${first}`],
      [`userSessionWithMfa ${HOME}:user/Ana`]: [`AssumeRole → ${first}`],
      [`federatedUser ${HOME}:user/Ana`]: [],
      [`rootTask ${MEMBER}:root`]: [],
      [`rootSession ${MEMBER}:root`]: [],
      [`federatedUser ${MEMBER}:root`]: [],
      [`chained roleSession ${HOME}:role/Second`]: [],
    });
  });

  it('B-002 comes of a token alone too, which says what the trust policy asks for', () => {
    expect(becomes(identitiesOf(wholeWorld()), 'nobody')).toEqual([
      `AssumeRoleWithWebIdentity → roleSession ${HOME}:role/Deploy`,
      `AssumeRoleWithSAML → roleSession ${HOME}:role/Finance`,
    ]);
  });

  it('is not explored without end, and says so', () => {
    const users = Array.from({ length: 80 }, (_, index) => ({ name: `U${index}` }));
    const read = readWorldValue({ accounts: [{ id: HOME, users }] });
    if (!read.ok) throw new Error('no world');
    const { list, cut } = identitiesOf(read.value.world);
    expect([list.length, cut, identitiesOf(trustingAna).cut]).toEqual([60, true, false]);
  });
});

describe('the machine of identities', () => {
  it('has those calls for transitions', () => {
    const actor = createActor(identityMachine(identitiesOf(trustingAna))).start();
    const who = (): unknown => {
      const meta = Object.values(actor.getSnapshot().getMeta())[0] as { identity: Identity | null };
      return meta.identity === null ? actor.getSnapshot().value : called(meta.identity);
    };
    const assume = { type: 'AssumeRole', on: READ_ONLY } as const;
    const can = (): boolean => actor.getSnapshot().can(assume);
    expect([who(), can()]).toEqual(['nobody', false]);
    actor.send({ type: 'SIGN_IN', arn: BEN });
    expect([who(), can()]).toEqual([`user ${MEMBER}:user/Ben`, false]);
    actor.send({ type: 'SIGN_IN', arn: ANA });
    expect([who(), can()]).toEqual([`user ${MEMBER}:user/Ana`, true]);
    actor.send(assume);
    expect(who()).toBe(`roleSession ${HOME}:role/ReadOnly`);
    actor.send({ type: 'EXPIRE' });
    expect(who()).toBe('expired');
    actor.send({ type: 'SIGN_IN', arn: `arn:aws:iam::${MEMBER}:root` });
    expect([who(), can()]).toEqual([`root ${MEMBER}:root`, false]);
  });

  it('A-032 stands where the caller of the call in question does', () => {
    const made = makeCall({ world: trustingAna, calls: [] }, assumeReadOnly);
    if (!made) throw new Error('no key');
    const identities = identitiesOf(trustingAna);
    const later = { ...made, world: { ...made.world, clock: '2026-01-15T10:00:00Z' } };
    const names = identities.list.map(({ identity }) => called(identity));
    const at = (as: string, state = made): unknown => {
      const found = stateOfWho(identities, whoCalls({ ...getObject, as }, state));
      return names[Number(/\d+$/.exec(found ?? '')?.[0])] ?? found;
    };
    expect([
      at(ANA),
      at('session:ANA'),
      at('session:ANA', later),
      at('none'),
      at('service:ec2.amazonaws.com'),
      at(`arn:aws:iam::${MEMBER}:user/Nobody`),
    ]).toEqual([
      `user ${MEMBER}:user/Ana`,
      `roleSession ${HOME}:role/ReadOnly`,
      'expired',
      'nobody',
      null,
      null,
    ]);
  });
});

describe('what of STS may be called', () => {
  const { list } = identitiesOf(wholeWorld());
  const mayCall = (who: string): readonly string[] => {
    const found = list.find(({ identity }) => called(identity) === who);
    if (!found) throw new Error(who);
    const calls = stsCalls(found.world, found.credentials, found.identity);
    return [...new Set(calls.filter((call) => call.mayCall).map(({ attempt }) => attempt.operation))];
  };
  const WITH_TOKENS = ['AssumeRoleWithWebIdentity', 'AssumeRoleWithSAML'];
  const OTHERS = [
    'GetCallerIdentity',
    'GetAccessKeyInfo',
    'DecodeAuthorizationMessage',
    'GetWebIdentityToken',
  ];

  it('B-001 B-003 B-004 B-006 B-007 by a user with long-term keys', () => {
    expect(mayCall(`user ${HOME}:user/Ana`)).toEqual([
      'AssumeRole',
      'GetSessionToken',
      'GetFederationToken',
      'AssumeRoot',
      ...WITH_TOKENS,
      ...OTHERS,
    ]);
  });

  it('B-010 by a session of GetSessionToken', () => {
    expect(mayCall(`userSession ${HOME}:user/Ana`)).toEqual([
      'AssumeRole',
      ...WITH_TOKENS,
      'GetCallerIdentity',
    ]);
  });

  it('B-012 by a federated user', () => {
    expect(mayCall(`federatedUser ${HOME}:user/Ana`)).toEqual([...WITH_TOKENS, 'GetCallerIdentity']);
  });

  it('B-013 by a role session', () => {
    expect(mayCall(`roleSession ${HOME}:role/First`)).toEqual([
      'AssumeRole',
      'AssumeRoot',
      ...WITH_TOKENS,
      ...OTHERS,
    ]);
  });
});
