import { describe, expect, it } from 'vitest';
import { ANA, READ_ONLY, TRUST, trusting, twoAccounts } from '../../../machines/fixture.ts';
import { advance } from '../../../world/clock.ts';
import { withDocument } from '../../../world/documents.ts';
import { knock } from '../../call/knocked.ts';
import { callOfAsked, makeCall, type Asked, type LabState } from '../../call/made.ts';
import { actionOf } from '../compile.ts';
import { playAll } from '../play.ts';
import { joined, NOTHING_RECORDED, recordingOf } from './recording.ts';

const START: LabState = { world: twoAccounts(), calls: [] };
const ASSUME: Asked = {
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: READ_ONLY, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
};
const DOCUMENT = { type: 'trust', owner: READ_ONLY } as const;

const saved = (state: LabState, text: string): LabState => ({
  ...state,
  world: withDocument(state.world, TRUST, text),
});
const called = (state: LabState, asked: Asked): LabState => {
  const after = makeCall(state, asked);
  if (!after) throw new Error('no credentials');
  return after;
};
const later = (state: LabState, by: string): LabState => {
  const world = advance(state.world, by);
  return world.ok ? { ...state, world: world.value } : state;
};
const call = (more: object = {}) => ({
  as: ANA,
  call: 'sts:AssumeRole',
  params: ASSUME.params,
  context: {},
  omitSessionToken: false,
  ...more,
});

describe('what an author did', () => {
  it('comes to documents, calls and time in their order, several saves in a row to one', () => {
    const half = saved(START, trusting('444455556666'));
    const whole = saved(half, trusting(ANA));
    const made = called(whole, ASSUME);
    expect(recordingOf([START, half, whole, made, later(made, 'PT90M')])).toEqual({
      actions: [
        { document: DOCUMENT, policy: JSON.parse(trusting(ANA)) as object },
        call({ label: 'READONLY' }),
        { advance: 'PT1H30M' },
      ],
      documents: [TRUST],
      calls: [call({ label: 'READONLY' })],
      worldEdited: false,
    });
  });

  it('keeps what was saved before a call, and the very text of a policy that does not parse', () => {
    const broken = saved(START, '{ "Version": ');
    const refused = called(broken, ASSUME);
    const states = [START, broken, refused, saved(refused, trusting(ANA))];
    expect(recordingOf(states).actions.map((action) => Object.keys(action)[1])).toEqual([
      'text',
      'call',
      'policy',
    ]);
  });

  it('names the session of a call that came over HTTP, and whoever uses it', () => {
    const trusted = saved(START, trusting(ANA));
    const request = callOfAsked(ASSUME, trusted);
    if (!request) throw new Error('no credentials');
    const knocked = knock(trusted, request).state;
    const as = `session:${knocked.calls[0]?.issued}`;
    const used = called(knocked, { ...ASSUME, as, call: 'sts:GetCallerIdentity', params: {} });
    const { actions } = recordingOf([START, trusted, knocked, used]);
    expect(actions.slice(1)).toMatchObject([
      { label: 'READONLY' },
      { as: 'session:READONLY', call: 'sts:GetCallerIdentity' },
    ]);
  });

  it('says that the world was edited otherwise, which no learner can do', () => {
    const edited = { ...START, world: { ...START.world, accounts: START.world.accounts.slice(0, 1) } };
    expect(recordingOf([START, edited])).toEqual({
      actions: [],
      documents: [],
      calls: [],
      worldEdited: true,
    });
  });

  it('is an edit of the world too, where others did it, and leads there again', () => {
    const [prod, dev] = START.world.accounts;
    const renamed = dev?.users.map((user) => (user.name === 'Ben' ? { ...user, name: 'Bea' } : user)) ?? [];
    const edited = { ...START, world: { ...START.world, accounts: [prod, { ...dev, users: renamed }] } };
    const { actions, worldEdited } = recordingOf([START, edited as LabState], true);
    expect({ actions, worldEdited }).toEqual({
      actions: [{ edit: [{ op: 'replace', path: '/accounts/1/users/1/name', value: 'Bea' }] }],
      worldEdited: false,
    });
    const again = playAll(START, actions.map(actionOf));
    expect(again.ok && again.value.world.accounts[1]?.users.map(({ name }) => name)).toEqual(['Ana', 'Bea']);
  });

  it('goes on from what was done before: a document that is saved again is saved once', () => {
    const half = saved(START, trusting('444455556666'));
    const whole = saved(half, trusting(ANA));
    const first = recordingOf([START, half]);
    expect(joined(first, recordingOf([half, whole]))).toEqual(recordingOf([START, half, whole]));
    expect(joined(first, NOTHING_RECORDED)).toEqual(first);
  });

  it('is nothing where nothing was done', () => {
    expect(recordingOf([START]).actions).toEqual([]);
    expect(recordingOf([]).actions).toEqual([]);
  });
});
