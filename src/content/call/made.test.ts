import { describe, expect, it } from 'vitest';
import { assuming, HOME, worldOf } from '../../explain/fixture.ts';
import { callOfAsked, makeCall, sessionCaller, type Asked, type LabState } from './made.ts';

const world = worldOf({ account: HOME, own: { go: assuming('*') } });
const role = world.accounts[0]?.roles[0]?.name ?? '';
const asked = (as: string, label: string | null): Asked => ({
  as,
  call: 'sts:AssumeRole',
  params: { RoleArn: `arn:aws:iam::${HOME}:role/${role}`, RoleSessionName: 'one' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label,
});
const user = `arn:aws:iam::${HOME}:user/${world.accounts[0]?.users[0]?.name ?? ''}`;

function after(...labels: readonly (string | null)[]): LabState {
  return labels.reduce<LabState>(
    (state, label) => {
      const made = makeCall(state, asked(user, label));
      if (!made) throw new Error('no key');
      return made;
    },
    { world, calls: [] },
  );
}

const signedWith = (as: string, state: LabState): unknown => {
  const credentials = callOfAsked(asked(as, null), state)?.credentials;
  return credentials?.kind === 'accessKey' ? credentials.accessKeyId : null;
};

describe('a session that calls', () => {
  it('goes by the label that leads to it, else by its access key id', () => {
    const state = after('a', null, 'a');
    const ids = state.world.sessions.map(({ accessKeyId }) => accessKeyId);
    const callers = state.world.sessions.map((session) => sessionCaller(state.calls, session));
    expect(callers).toEqual([`session:${ids[0] ?? ''}`, `session:${ids[1] ?? ''}`, 'session:a']);
    expect(callers.map((as) => signedWith(as, state))).toEqual(ids);
  });

  it('needs no call that issued it, and is nobody when there is none of that name', () => {
    const { world: left } = after(null);
    const [session] = left.sessions;
    if (!session) throw new Error('no session');
    const state = { world: left, calls: [] };
    expect([
      signedWith(sessionCaller([], session), state),
      callOfAsked(asked('session:x', null), state),
    ]).toEqual([session.accessKeyId, null]);
  });
});
