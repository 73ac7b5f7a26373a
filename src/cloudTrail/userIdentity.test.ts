import { describe, expect, test } from 'vitest';
import { callOf } from '../call/call.ts';
import { assumeRoleWithSAML } from '../sts/assumeRoleWithSAML.ts';
import { assumeRoleWithWebIdentity } from '../sts/assumeRoleWithWebIdentity.ts';
import { stsAction } from '../sts/actions.ts';
import {
  CLAIMS,
  DEPLOY,
  GITHUB_ARN,
  idToken,
  NAMES,
  OKTA_ARN,
  samlToken,
  trusting,
  worldTrusting,
} from '../sts/federatedRoleFixture.ts';
import { getCallerIdentity as operation } from '../operations/sts/getCallerIdentity.ts';
import {
  ANA,
  asLast,
  AUDIT,
  AWAY,
  document,
  HOME,
  made,
  only,
  roleParams,
  VENDOR,
  worldOf,
} from './fixture.ts';
import { userIdentity } from './userIdentity.ts';

const world = worldOf();
const whoAmI = stsAction('GetCallerIdentity');

const START = '2026-01-15T09:00:00Z';

const seenAfter = (name: string, more: object = {}, from = world) => {
  const { world: after } = made(stsAction(name), from, more);
  return only(made(whoAmI, after, { credentials: asLast(after) }), 'userIdentity');
};

const ASIA = expect.stringMatching(/^ASIA/);

describe('userIdentity', () => {
  test('G-008 G-009 G-010 G-028 a role session', () => {
    expect(seenAfter('AssumeRole', roleParams(AUDIT, { SourceIdentity: 'ana@home' }))).toEqual({
      type: 'AssumedRole',
      principalId: 'AROAAUDITAUDITAUDITAU:ana',
      arn: `arn:aws:sts::${HOME}:assumed-role/Audit/ana`,
      accountId: HOME,
      accessKeyId: ASIA,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: 'AROAAUDITAUDITAUDITAU',
          arn: AUDIT,
          accountId: HOME,
          userName: 'Audit',
        },
        attributes: { creationDate: START, mfaAuthenticated: 'false' },
        sourceIdentity: 'ana@home',
      },
    });
  });

  test('G-012 a session of GetSessionToken is still the user', () => {
    expect(seenAfter('GetSessionToken')).toEqual({
      type: 'IAMUser',
      principalId: 'AIDAANAANAANAANAANAAA',
      arn: ANA,
      accountId: HOME,
      accessKeyId: ASIA,
      userName: 'Ana',
      sessionContext: { attributes: { creationDate: START, mfaAuthenticated: 'false' } },
    });
  });

  test('G-012 root with a session and without', () => {
    const root = { kind: 'root', accountId: HOME } as const;
    const identity = { type: 'Root', principalId: HOME, arn: `arn:aws:iam::${HOME}:root`, accountId: HOME };
    expect(only(made(whoAmI, world, { credentials: root }), 'userIdentity')).toEqual(identity);
    expect(seenAfter('GetSessionToken', { credentials: root })).toEqual({
      ...identity,
      accessKeyId: ASIA,
      sessionContext: { attributes: { creationDate: START, mfaAuthenticated: 'false' } },
    });
  });

  test('G-013 a federated user, asked for by a user and by root', () => {
    const params = { Name: 'guest' };
    const identity = (sessionIssuer: object) => ({
      type: 'FederatedUser',
      principalId: `${HOME}:guest`,
      arn: `arn:aws:sts::${HOME}:federated-user/guest`,
      accountId: HOME,
      accessKeyId: ASIA,
      sessionContext: { sessionIssuer, attributes: { creationDate: START, mfaAuthenticated: 'false' } },
    });
    expect([
      seenAfter('GetFederationToken', { params }),
      seenAfter('GetFederationToken', { params, credentials: { kind: 'root', accountId: HOME } }),
    ]).toEqual([
      identity({
        type: 'IAMUser',
        principalId: 'AIDAANAANAANAANAANAAA',
        arn: ANA,
        accountId: HOME,
        userName: 'Ana',
      }),
      identity({ type: 'Root', principalId: HOME, arn: `arn:aws:iam::${HOME}:root`, accountId: HOME }),
    ]);
  });

  test('G-030 G-031 AssumeRoot is logged where it was called; its session is the member’s root', () => {
    const managed = worldOf({
      organization: {
        id: 'o-abcdefghij',
        managementAccount: HOME,
        units: [{ path: 'Root', accounts: [HOME, AWAY] }],
        centralizedRootAccess: true,
      },
    });
    const task = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';
    const asked = made(stsAction('AssumeRoot'), managed, {
      params: { TargetPrincipal: AWAY, TaskPolicyArn: { arn: task } },
    });
    expect(only(asked, 'recipientAccountId')).toBe(HOME);
    expect(only(asked, 'requestParameters')).toEqual({
      targetPrincipal: AWAY,
      taskPolicyArn: { arn: task },
    });
    const used = made(whoAmI, asked.world, { credentials: asLast(asked.world) });
    expect([only(used, 'recipientAccountId'), only(used, 'userIdentity')]).toEqual([
      AWAY,
      {
        type: 'Root',
        principalId: AWAY,
        arn: `arn:aws:iam::${AWAY}:root`,
        accountId: AWAY,
        accessKeyId: ASIA,
        sessionContext: {
          attributes: { creationDate: START, mfaAuthenticated: 'false' },
          assumedRoot: 'true',
        },
      },
    ]);
  });

  test('G-002 G-017 G-018 a SAML user, whose call nobody signed', () => {
    const trusted = worldTrusting([trusting(OKTA_ARN, ['AssumeRoleWithSAML', 'TagSession'])]);
    const token = samlToken({ attributes: { [`${NAMES}PrincipalTag:team`]: ['blue'] } });
    const params = { RoleArn: DEPLOY, PrincipalArn: OKTA_ARN, SAMLAssertion: 'PHNhbWw+' };
    const recorded = made(assumeRoleWithSAML, trusted, { credentials: { kind: 'none' }, params, token });
    const qualifier = recorded.response?.['NameQualifier'];
    expect(recorded.events).toEqual([
      expect.objectContaining({
        userIdentity: {
          type: 'SAMLUser',
          principalId: `${String(qualifier)}:ana@example.com`,
          userName: 'ana@example.com',
          identityProvider: qualifier,
        },
        requestParameters: {
          roleArn: DEPLOY,
          principalArn: OKTA_ARN,
          sAMLAssertionID: '_1',
          roleSessionName: 'ana',
          principalTags: { team: 'blue' },
        },
        resources: [
          { ARN: DEPLOY, accountId: HOME, type: 'AWS::IAM::Role' },
          { ARN: OKTA_ARN, accountId: HOME, type: 'AWS::IAM::SAMLProvider' },
        ],
        recipientAccountId: HOME,
      }),
    ]);
  });

  test('G-002 G-019 somebody with a web identity token, granted or denied', () => {
    const params = { RoleArn: DEPLOY, RoleSessionName: 'build-7', WebIdentityToken: 'eyJhbGci' };
    const recorded = [['AssumeRoleWithWebIdentity'], []].map((actions) =>
      made(assumeRoleWithWebIdentity, worldTrusting([trusting(GITHUB_ARN, [...actions, 'TagSession'])]), {
        credentials: { kind: 'none' },
        params,
        token: idToken(),
      }),
    );
    expect(recorded.map((each) => only(each, 'errorCode'))).toEqual([undefined, 'AccessDenied']);
    for (const each of recorded) {
      expect(only(each, 'userIdentity')).toEqual({
        type: 'WebIdentityUser',
        principalId: `${GITHUB_ARN}:sts.amazonaws.com:${CLAIMS.sub}`,
        userName: CLAIMS.sub,
        identityProvider: GITHUB_ARN,
      });
      expect(only(each, 'requestParameters')).toEqual({ roleArn: DEPLOY, roleSessionName: 'build-7' });
      expect(only(each, 'additionalEventData')).toMatchObject({
        identityProviderConnectionVerificationMethod: 'IAMTrustStore',
      });
    }
  });

  test('G-026 a token that is no good leaves no trace', () => {
    const params = { RoleArn: DEPLOY, RoleSessionName: 'build-7', WebIdentityToken: 'eyJhbGci' };
    const token = idToken({}, 'invalid');
    const trusted = worldTrusting([trusting(GITHUB_ARN, ['*'])]);
    expect(
      made(assumeRoleWithWebIdentity, trusted, { credentials: { kind: 'none' }, params, token }).events,
    ).toEqual([]);
  });

  test('G-005 a role session that goes to another account shows its unique id', () => {
    const { world: after } = made(stsAction('AssumeRole'), world, roleParams(AUDIT));
    const { events } = made(stsAction('AssumeRole'), after, {
      ...roleParams(VENDOR),
      credentials: asLast(after),
    });
    expect(events[1]?.['userIdentity']).toEqual({
      type: 'AWSAccount',
      principalId: 'AROAAUDITAUDITAUDITAU:ana',
      accountId: HOME,
    });
  });

  test('G-003 a caller without any identity is Unknown', () => {
    const call = callOf({ service: 'sts', operation: 'GetCallerIdentity', credentials: { kind: 'none' } });
    const logged = { before: world, after: world, call, operation, error: null, response: {} } as const;
    expect(userIdentity({ ...logged, caller: { kind: 'anonymous' } })).toEqual({ type: 'Unknown' });
  });

  test('G-009 a session that came by web identity names its provider', () => {
    const trusted = worldTrusting([trusting(GITHUB_ARN, ['AssumeRoleWithWebIdentity'])], {
      role: { inlinePolicies: { own: document({ Effect: 'Allow', Action: '*', Resource: '*' }) } },
    });
    const params = { RoleArn: DEPLOY, RoleSessionName: 'build-7', WebIdentityToken: 'eyJhbGci' };
    const { world: after } = made(assumeRoleWithWebIdentity, trusted, {
      credentials: { kind: 'none' },
      params,
      token: idToken(),
    });
    expect(only(made(whoAmI, after, { credentials: asLast(after) }), 'userIdentity')).toMatchObject({
      sessionContext: { webIdFederationData: { federatedProvider: GITHUB_ARN, attributes: {} } },
    });
  });
});
