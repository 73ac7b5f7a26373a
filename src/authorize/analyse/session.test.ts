import { describe, expect, it } from 'vitest';
import type { Caller } from '../../world/caller.ts';
import { ALLOW, APP_SESSION, CLEO, HOME, requestIn, type Situation } from '../fixture.ts';
import { sessionPolicies } from './session.ts';

const LIMIT = `arn:aws:iam::${HOME}:policy/Limit`;
const GONE = `arn:aws:iam::${HOME}:policy/Gone`;

/** The session policies of a caller to whose session these managed ones were passed. */
function passed(situation: Situation, ...managed: readonly string[]) {
  const { world, caller } = requestIn(situation);
  const { levels, unknown } = sessionPolicies(world, withManaged(caller, managed));
  return { documents: levels[0].policies.map(({ ref }) => ref), unknown };
}

function withManaged(caller: Caller, managed: readonly string[]): Caller {
  if (caller.kind === 'roleSession')
    return { ...caller, session: { ...caller.session, policies: { ...caller.session.policies, managed } } };
  if (caller.kind === 'federatedUser')
    return { ...caller, session: { ...caller.session, policies: { ...caller.session.policies, managed } } };
  return caller;
}

const inlineOf = (owner: string) => ({ type: 'session', owner, name: 'Policy' });
const limit = { type: 'session', owner: LIMIT, name: null };
const session = [ALLOW];

describe('E-008 the policies passed to a session', () => {
  it.each([
    ['none', passed({ caller: 'roleSession' }), [], []],
    ['B-042 one inline', passed({ caller: 'roleSession', session }), [inlineOf(APP_SESSION)], []],
    ['B-042 managed ones alone', passed({ caller: 'roleSession' }, LIMIT), [limit], []],
    [
      'B-042 inline, then managed',
      passed({ caller: 'roleSession', session }, LIMIT, GONE),
      [inlineOf(APP_SESSION), limit],
      [GONE],
    ],
    [
      'B-129 of a federated user',
      passed({ caller: 'federatedUser', session }, LIMIT),
      [inlineOf(CLEO), limit],
      [],
    ],
    ['a user has no session to pass them to', passed({ caller: 'user' }, LIMIT), [], []],
  ])('%s', (_, found, documents, unknown) => {
    expect(found).toEqual({ documents, unknown });
  });
});
