import { expect, it } from 'vitest';
import { callOf } from '../../call/call.ts';
import { assuming, HOME, worldOf } from '../../explain/fixture.ts';
import { knock } from './knocked.ts';
import { makeCall } from './made.ts';

const world = worldOf({ account: HOME, own: { go: assuming('*') } });
const [role, user] = [world.accounts[0]?.roles[0]?.name ?? '', world.accounts[0]?.users[0]?.name ?? ''];

it('A-023 a session that signs without its token is that session all the same', () => {
  const state = makeCall(
    { world, calls: [] },
    {
      as: `arn:aws:iam::${HOME}:user/${user}`,
      call: 'sts:AssumeRole',
      params: { RoleArn: `arn:aws:iam::${HOME}:role/${role}`, RoleSessionName: 'one' },
      resource: null,
      token: null,
      context: {},
      omitSessionToken: false,
      label: 'ONE',
    },
  );
  const session = state?.world.sessions[0];
  if (!state || !session) throw new Error('no session');
  const asked = [session.sessionToken, null].map((sessionToken) => {
    const credentials = { kind: 'accessKey', accessKeyId: session.accessKeyId, sessionToken } as const;
    const call = callOf({ service: 'sts', operation: 'GetCallerIdentity', credentials });
    const made = knock(state, call).state.calls.at(-1);
    return [made?.asked.as, made?.asked.omitSessionToken, made?.decision.error?.message ?? null];
  });
  expect(asked).toEqual([
    ['session:ONE', false, null],
    ['session:ONE', true, 'invalidClientTokenId'],
  ]);
});
