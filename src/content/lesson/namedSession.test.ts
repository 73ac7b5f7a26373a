import { expect, test } from 'vitest';
import { knock } from '../call/knocked.ts';
import { callOfAsked, type LabState } from '../call/made.ts';
import { withDocument } from '../../world/documents.ts';
import { ANA, assumeReadOnly, TRUST, trusting, twoAccounts } from '../../machines/fixture.ts';
import { named } from './namedSession.ts';

const offered = [{ ...assumeReadOnly, label: 'READ' }];

function knocked(name: string): LabState {
  const state = { world: withDocument(twoAccounts(), TRUST, trusting(ANA)), calls: [] };
  const asked = { ...assumeReadOnly, params: { ...assumeReadOnly.params, RoleSessionName: name } };
  const call = callOfAsked(asked, state);
  if (!call) throw new Error('Ana has no keys');
  return knock(state, call).state;
}

test('a session that the terminal got by a call that is offered has the label of the offer', () => {
  const state = knocked('from-the-terminal');
  const [made] = state.calls;
  expect([made?.decision.outcome, made?.asked.label === made?.issued]).toEqual(['allow', true]);
  expect(named(state, offered).calls.map(({ asked }) => asked.label)).toEqual(['READ']);
  expect(named(state, [])).toBe(state);
});

test('of several offers that fit, the label is that of the one that says most', () => {
  const { RoleArn } = assumeReadOnly.params;
  const anyName = { ...assumeReadOnly, params: { RoleArn }, label: 'ANY' };
  const labels = named(knocked('from-the-terminal'), [anyName, ...offered]).calls.map(
    ({ asked }) => asked.label,
  );
  expect(labels).toEqual(['READ']);
});
