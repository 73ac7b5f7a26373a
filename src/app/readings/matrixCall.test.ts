import { expect, test } from 'vitest';
import { ANA, APP, AUDIT, BEN, DEV, PROD, world } from '../../analysis/fixture.ts';
import { whoMayAssume } from '../../analysis/whoMayAssume.ts';
import { callOfAsked, makeCall, type Asked, type LabState } from '../../content/call/made.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { plain } from '../../explain/phrase.ts';
import { advance } from '../../world/clock.ts';
import { cellCall } from './matrixCall.ts';

const start: LabState = { world: world(), calls: [] };
const assume = (as: string, RoleArn: string, label: string | null): Asked => ({
  as,
  call: 'sts:AssumeRole',
  params: { RoleArn, RoleSessionName: 'session' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label,
});
const made = (state: LabState, asked: Asked): LabState => {
  const after = makeCall(state, asked);
  if (!after) throw new Error('no credentials');
  return after;
};
const later = (state: LabState, duration: string): LabState => {
  const moved = advance(state.world, duration);
  if (!moved.ok) throw new Error(duration);
  return { ...state, world: moved.value };
};

/** The call as it is asked, or why it cannot be. */
const call = (principal: string, role: string, state = start): Asked | string => {
  const found = cellCall({ principal, role }, state, state.world, whoMayAssume(state.world), INTERFACES.en);
  return found.kind === 'asked' ? found.asked : plain(found.why);
};

test('a user asks with its own keys', () => {
  expect(call(ANA, AUDIT)).toEqual(assume(ANA, AUDIT, 'Audit'));
});

test('a user without an active key cannot', () => {
  expect(call(BEN, AUDIT)).toBe(`${DEV}/Ben has no active access key, so the call cannot be made.`);
});

test('a role asks with the newest session that a labelled call issued', () => {
  const state = made(made(start, assume(ANA, APP, 'first')), assume(ANA, APP, 'second'));
  const asked = call(APP, AUDIT, state);
  expect(asked).toEqual(assume('session:second', AUDIT, 'Audit'));
  expect(callOfAsked(asked as Asked, state)?.credentials).toMatchObject({ kind: 'accessKey' });
});

test('a role whose credentials nobody holds cannot, and who could get them is told', () => {
  const nobody = `Nobody holds credentials of ${DEV}/App yet. It may be assumed by ${DEV}/Ana: make such a call first, and this one can be asked with what it hands out.`;
  expect(call(APP, AUDIT)).toBe(nobody);
  const unlabelled = made(start, assume(ANA, APP, null));
  const ofAnother = made(start, assume(ANA, AUDIT, 'Audit'));
  const expired = later(made(start, assume(ANA, APP, 'App')), 'PT2H');
  const taken = made(made(start, assume(ANA, APP, 'one')), assume(ANA, AUDIT, 'one'));
  expect([unlabelled, ofAnother, expired, taken].map((state) => call(APP, AUDIT, state))).toEqual([
    nobody,
    nobody,
    nobody,
    nobody,
  ]);
});

test('a role that nobody may assume', () => {
  const [dev, prod] = start.world.accounts;
  if (!dev || !prod) throw new Error('two accounts');
  const closed = { ...start.world, accounts: [{ ...dev, users: [] }, prod] };
  expect(call(AUDIT, APP, { world: closed, calls: [] })).toBe(
    `Nobody holds credentials of ${PROD}/Audit yet, and nobody here may assume it.`,
  );
});
