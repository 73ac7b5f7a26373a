import { expect, it } from 'vitest';
import { makeCall, type LabState } from '../../../content/call/made.ts';
import { HOME, withFederatedUser, worldOf } from '../../../explain/fixture.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { ANA, assumeReadOnly, getObject, TRUST, trusting, twoAccounts } from '../../../machines/fixture.ts';
import { withDocument } from '../../../world/documents.ts';
import { callerOfSession, sessionViews } from './sessionViews.ts';

const words = INTERFACES.en;
const start: LabState = { world: withDocument(twoAccounts(), TRUST, trusting(ANA)), calls: [] };
const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';

function made(params = {}): LabState {
  const state = makeCall(start, { ...assumeReadOnly, params: { ...assumeReadOnly.params, ...params } });
  if (!state) throw new Error('no key');
  return state;
}

const factsOf = (state: LabState): unknown =>
  Object.fromEntries(
    sessionViews(state, assumeReadOnly, words)[0]?.facts.map(({ name, values }) => [name, values]) ?? [],
  );

it('tells a session whole: credentials to copy, time left, whether it calls', () => {
  const state = made();
  const [session] = state.world.sessions;
  if (!session) throw new Error('no session');
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const later = { ...state, world: { ...state.world, clock: '2026-01-15T09:45:00Z' } };
  const [view] = sessionViews(later, getObject, words);
  expect({ ...view, facts: [] }).toEqual({
    accessKeyId,
    title: '111122223333/ReadOnly / ana',
    expiresAt: '2026-01-15T10:00:00Z',
    secondsLeft: 900,
    secondsTotal: 3600,
    inUse: true,
    environment: `export AWS_ACCESS_KEY_ID='${accessKeyId}'\nexport AWS_SECRET_ACCESS_KEY='${secretAccessKey}'\nexport AWS_SESSION_TOKEN='${sessionToken}'\n`,
    profile: `[ReadOnly-ana]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`,
    facts: [],
  });
  expect(callerOfSession(state, accessKeyId)).toBe('session:ANA');
  expect(callerOfSession(state, 'ASIANOBODY')).toBeNull();
});

it('A-009 says what it is and what it carries, and nothing of what it does not', () => {
  expect(factsOf(made())).toEqual({
    Kind: ['Role session'],
    ARN: ['arn:aws:sts::111122223333:assumed-role/ReadOnly/ana'],
    'Asked for by': [ANA],
    Issued: ['2026-01-15 09:00 UTC'],
    'Session token': [words.sessions.tokenVersion[2]],
  });
  expect(factsOf(made({ Policy: policy }))).toMatchObject({ 'Session policy': [policy] });
});

it('A-010 says so of federated users and of users with MFA too', () => {
  const { world } = withFederatedUser(worldOf({ account: HOME }));
  expect(factsOf({ world, calls: [] })).toMatchObject({
    Kind: [words.sessions.kind.federatedUser],
    ARN: [expect.stringMatching(/^arn:aws:sts::\d{12}:federated-user\/guest$/)],
  });
  const asked = { ...assumeReadOnly, call: 'sts:GetSessionToken', params: {} };
  expect(factsOf(makeCall(start, asked) ?? start)).toMatchObject({
    Kind: [words.sessions.kind.user],
    ARN: [ANA],
    MFA: ['not proved'],
  });
});
