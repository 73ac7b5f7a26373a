import { expect, it } from 'vitest';
import type { GoalDraft } from '../../../content/lesson/authoring/goal.ts';
import { GATES } from '../../../content/lesson/gate.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import {
  ANA,
  assumeReadOnly,
  BEN,
  READ_ONLY,
  TRUST,
  trusting,
  twoAccounts,
} from '../../../machines/fixture.ts';
import { makeCall, type LabState } from '../../../content/call/made.ts';
import { withDocument } from '../../../world/documents.ts';
import { goalMore } from './goalMore.ts';
import { terminalCallers, tokenLabels } from './terminalView.ts';

const words = INTERFACES.en;

const goal = (id: string, more: Partial<GoalDraft> = {}): GoalDraft => ({
  id,
  title: `Goal ${id}`,
  deny: {
    as: ANA,
    call: 'sts:AssumeRole',
    params: { RoleArn: READ_ONLY, RoleSessionName: 'ana' },
    context: {},
    omitSessionToken: false,
  },
  expect: {},
  made: true,
  atGate: {},
  exactly: [],
  tests: [],
  ...more,
});

const HINTS = { nudge: 'a', concept: 'b', exact: 'c' };

it('a goal can wait for earlier ones that are made, ask for an exact call or answer, and have hints of its own', () => {
  const goals = [goal('a'), goal('b', { made: false }), goal('c', { after: 'a', atGate: { trust: HINTS } })];
  const found = {
    error: 'AccessDenied',
    decidedBy: { policyType: 'trust', element: 'Principal', policy: null, statement: 0 },
  } as const;
  expect(goalMore(goals, 2, found, words)).toEqual({
    after: { chosen: 'a', goals: [{ id: 'a', title: 'Goal a' }] },
    exactly: [{ label: 'RoleSessionName: ana', asked: false }],
    answer: [
      { label: 'Error: AccessDenied', asked: false },
      { label: 'Decided by: Trust policy', asked: false },
      { label: 'Element that decides: Principal', asked: false },
      { label: 'Statement that decides: 1', asked: false },
    ],
    hints: [{ gate: 'trust', hints: HINTS }],
    free: GATES.filter((gate) => gate !== 'trust'),
  });
  expect(goalMore(goals, 1, null, words)).toMatchObject({ after: { chosen: null, goals: [] }, answer: [] });
  const asks = { expect: { decidedBy: { policyType: 'protocol' as const } }, exactly: ['Name' as const] };
  expect(goalMore([goal('a', asks)], 0, null, words)).toMatchObject({
    after: { goals: [] },
    exactly: [{ asked: false }, { label: 'Name', asked: true }],
    answer: [{ label: 'Decided by: the service, without policies', asked: true }],
  });
});

it('a terminal has the keys of a user, of a session issued before, of nobody, or those that it had', () => {
  const start: LabState = { world: twoAccounts(), calls: [] };
  const ids = (chosen: string, state: LabState) => terminalCallers(chosen, state, words).map(({ id }) => id);
  const users = [ANA, BEN];
  expect(ids('', start)).toEqual(['', ...users, 'none']);
  expect(ids('session:GONE', start)).toEqual(['', ...users, 'none', 'session:GONE']);
  const issued = makeCall(
    { ...start, world: withDocument(start.world, TRUST, trusting(ANA)) },
    assumeReadOnly,
  );
  expect(ids('session:ANA', issued ?? start)).toEqual(['', ...users, 'session:ANA', 'none']);
});

it('a file can hold the token of a call that has a label and a token made for it', () => {
  const call = {
    as: 'none',
    call: 'sts:AssumeRoleWithWebIdentity',
    params: {},
    context: {},
    omitSessionToken: false,
  };
  const token = { iss: 'https://a.example' };
  expect(
    tokenLabels([call, { ...call, label: 'A' }, { ...call, token }, { ...call, token, label: 'WEB' }]),
  ).toEqual(['WEB']);
});
