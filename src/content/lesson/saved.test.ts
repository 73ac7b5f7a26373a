import { describe, expect, it } from 'vitest';
import { err, ok } from '../../lib/result.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { makeCall, type Asked } from '../call/made.ts';
import { decodeSavedLesson, encodeSavedLesson, type SavedLesson } from './saved.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const ROLE = 'arn:aws:iam::111122223333:role/App';

const asked: Asked = {
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: ROLE, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: { 'aws:SourceIp': '203.0.113.9' },
  omitSessionToken: false,
  label: 'APP',
};

function saved(): SavedLesson {
  const statement = { Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' };
  const trustPolicy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 5);
  const read = readWorldValue({
    accounts: [{ id: '111122223333', users: [{ name: 'Ana' }], roles: [{ name: 'App', trustPolicy }] }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const entry = { world: read.value.world, calls: [] };
  const denied = makeCall(entry, { ...asked, params: { ...asked.params, RoleArn: `${ROLE}s` } });
  const state = denied && makeCall(denied, asked);
  if (!state) throw new Error('no credentials');
  const ref = { type: 'trust', owner: ROLE, name: null } as const;
  return {
    state,
    entry,
    asked,
    at: 2,
    drafts: [{ ref, text: '{ "Version', sound: trustPolicy }],
    hints: { 'trust/trust': 2 },
    begun: ['trust'],
    solved: ['first-call', 'trust'],
    steps: ['first-call', 'trust', 'own-policy'],
    fingerprint: '00ff00ff00ff00ff',
    keptAt: '2026-11-01T10:00:00.000Z',
  };
}

/** What is kept of calls has no trace: it can be made again. */
const withoutTraces = ({ state, ...rest }: SavedLesson): SavedLesson => ({
  ...rest,
  state: {
    ...state,
    calls: state.calls.map((call) => ({ ...call, decision: { ...call.decision, trace: [] } })),
  },
});

const throughStorage = (value: unknown) => decodeSavedLesson(JSON.parse(JSON.stringify(value)));

describe('a saved lesson', () => {
  it('comes back whole, sessions, ids and the very text of policies included', () => {
    expect(throughStorage(encodeSavedLesson(saved()))).toEqual(ok(withoutTraces(saved())));
  });

  it('of version 1 is read too: it does not say which lesson it is of, nor when it was kept', () => {
    const { steps: _, fingerprint: __, keptAt: ___, ...first } = encodeSavedLesson(saved()) as SavedLesson;
    const unknown = { steps: null, fingerprint: null, keptAt: null };
    expect(throughStorage(first)).toEqual(ok({ ...withoutTraces(saved()), ...unknown }));
  });

  it.each([
    [{ at: -1 }, '/at: Too small: expected number to be >=0'],
    [{ solved: 'all' }, '/solved: Invalid input: expected array, received string'],
    [{ extra: 1 }, '/: Unrecognized key: "extra"'],
    [
      { state: { world: { accounts: 7 }, calls: [] } },
      '/state/world: /accounts: expected a list of accounts, found 7',
    ],
  ])('that is corrupt says where: %j', (change, detail) => {
    expect(throughStorage({ ...(encodeSavedLesson(saved()) as object), ...change })).toEqual(err(detail));
  });

  it.each([[null], [7], ['text'], [[]], [{}]])('that is no lesson at all is refused: %j', (value) => {
    expect(throughStorage(value).ok).toBe(false);
  });
});
