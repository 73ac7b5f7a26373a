import { describe, expect, test } from 'vitest';
import { makeCall, type Asked } from '../../../content/call/made.ts';
import { carriedOut, labelled, withContext, withOperation, withParam, withToken } from './changes.ts';
import { ASSUME, federated, ROLE, WORLD } from './fixture.ts';

describe('changes', () => {
  test('another operation keeps who calls and the parameters that both have', () => {
    const before = {
      ...ASSUME,
      params: { ...ASSUME.params, DurationSeconds: 900 },
      context: { a: 'b' },
      label: 'x',
    };
    expect(withOperation(before, 'sts:GetSessionToken', WORLD)).toEqual({
      ...before,
      call: 'sts:GetSessionToken',
      params: { DurationSeconds: 900 },
    });
    expect(withOperation({ ...before, resource: 'arn:x' }, 'iam:GetRole', WORLD)).toEqual({
      ...before,
      call: 'iam:GetRole',
      params: {},
      label: null,
    });
    expect(withOperation({ ...before, resource: 'arn:x' }, 'sqs:SendMessage', WORLD)).toEqual({
      ...before,
      call: 'sqs:SendMessage',
      params: {},
      resource: 'arn:x',
      label: null,
    });
  });

  test('an operation that a token proves is nobody’s, with a token made for it', () => {
    const provider = { url: 'https://idp.example.com', clientIds: ['app'] };
    const [home, ...others] = WORLD.accounts;
    const withProvider = home
      ? { ...WORLD, accounts: [{ ...home, oidcProviders: [provider] }, ...others] }
      : WORLD;
    const web = withOperation(ASSUME, 'sts:AssumeRoleWithWebIdentity', withProvider);
    expect(web).toEqual(federated({ token: { iss: provider.url, aud: 'app', sub: 'learner' } }));
    expect(withOperation(web, 'sts:AssumeRoleWithSAML', withProvider)).toEqual({
      ...web,
      call: 'sts:AssumeRoleWithSAML',
      params: { RoleArn: ROLE },
      token: {},
    });
    expect(withToken(web, false, withProvider)).toEqual({ ...web, token: null });
    expect(
      withToken(
        { ...web, token: null, params: { ...web.params, WebIdentityToken: 'eyJ' } },
        true,
        withProvider,
      ),
    ).toEqual(web);
  });

  test('parameters stand in the order of the operation; one without a value goes', () => {
    const params = (changed: Asked) => Object.entries(changed.params);
    const set = withParam({ ...ASSUME, params: { Odd: 1, RoleSessionName: 'one' } }, 'RoleArn', ROLE);
    expect(params(set)).toEqual([
      ['RoleArn', ROLE],
      ['RoleSessionName', 'one'],
      ['Odd', 1],
    ]);
    expect(params(withParam(set, 'RoleSessionName', undefined))).toEqual([
      ['RoleArn', ROLE],
      ['Odd', 1],
    ]);
  });

  test('one value of a context key is a text, any other number a list', () => {
    expect(withContext(ASSUME, 'k', ['a']).context).toEqual({ k: 'a' });
    expect(withContext(ASSUME, 'k', ['a', 'b']).context).toEqual({ k: ['a', 'b'] });
    expect(withContext({ ...ASSUME, context: { k: 'a', l: 'b' } }, 'k', []).context).toEqual({
      k: [],
      l: 'b',
    });
    expect(withContext({ ...ASSUME, context: { k: 'a', l: 'b' } }, 'k', undefined).context).toEqual({
      l: 'b',
    });
  });

  test('an operation of the lab is carried out without parameters too, and one about an ARN never is', () => {
    const bare: Asked = { ...ASSUME, call: 'iam:ListUsers', params: {} };
    const asked = carriedOut(bare);
    expect(asked).toEqual({ ...bare, carryOut: true });
    expect(makeCall({ world: WORLD, calls: [] }, bare)?.calls.map(({ call }) => call.authorizeOnly)).toEqual([
      true,
    ]);
    expect(makeCall({ world: WORLD, calls: [] }, asked)?.calls.map(({ call }) => call.authorizeOnly)).toEqual(
      [false],
    );
    expect(
      [
        carriedOut({ ...asked, resource: 'arn:aws:iam::111122223333:user/Ana' }),
        carriedOut({ ...asked, params: { PathPrefix: '/x/' } }),
        carriedOut({ ...asked, call: 'sts:GetCallerIdentity' }),
        carriedOut({ ...asked, call: 'sqs:ListQueues' }),
      ].filter((each) => 'carryOut' in each),
    ).toEqual([]);
  });

  test('a call that issues a session gets a label that no other has', () => {
    const made = makeCall({ world: WORLD, calls: [] }, { ...ASSUME, label: 'session-1' })?.calls ?? [];
    expect(labelled(ASSUME, made)).toEqual({ ...ASSUME, label: 'session-2' });
    expect(labelled({ ...ASSUME, label: 'mine' }, made).label).toBe('mine');
    expect(labelled({ ...ASSUME, call: 'iam:GetUser' }, made).label).toBeNull();
  });
});
