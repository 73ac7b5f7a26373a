import { describe, expect, it } from 'vitest';
import { authorize } from './authorize.ts';
import { ALLOW, ANA, answerIn, AWAY, DENY, LIMIT, OTHER, requestIn, to, type Situation } from './fixture.ts';

/** The outcome, and what is not modelled if that is the answer. */
function outcomeOf(situation: Situation) {
  const answer = authorize(requestIn(situation));
  return answer.outcome === 'unmodelled' ? answer.what : answer.outcome;
}

describe('a managed policy that the lab does not have', () => {
  const MISSING = 'arn:aws:iam::aws:policy/NoSuchPolicy';
  const missing = [{ feature: 'managedPolicy', name: MISSING }];
  const attached = [MISSING];

  it.each([
    ['might deny what another allows', { attached, own: [ALLOW] }, missing],
    ['might allow what nothing else does', { attached }, missing],
    ['cannot help against a Deny', { attached, own: [DENY] }, 'deny'],
    ['is not asked about a call of root', { attached, caller: 'root' }, 'allow'],
  ] as const)('%s', (_, situation, expected) => {
    expect(outcomeOf(situation)).toEqual(expected);
  });
});

describe('a policy of AWS of which the lab has only some services', () => {
  const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  const attached = [READ_ONLY];

  it.each([
    ['answers for those', { attached }, 'allow'],
    ['denies there what it does not allow', { attached, action: 's3:PutObject' }, 'deny'],
    [
      'leaves calls of the others open',
      { attached, action: 'omics:GetRun' },
      [{ feature: 'managedPolicy', name: READ_ONLY }],
    ],
  ] as const)('%s', (_, situation, expected) => {
    expect(outcomeOf(situation)).toEqual(expected);
  });
});

describe('a document that cannot be read', () => {
  const broken = { Effect: 'Maybe', Action: '*', Resource: '*' };
  const unread = (name: string) => [{ feature: 'policy', name }];

  it.each([
    ['might deny what is allowed', { own: [ALLOW, broken] }, unread('own')],
    ['does so in a boundary too', { own: [ALLOW], boundary: [ALLOW, broken] }, unread(LIMIT)],
    ['allows nothing for sure', { own: [broken] }, 'deny'],
    ['cannot help against a Deny', { own: [ALLOW, broken], boundary: [DENY] }, 'deny'],
    ['may be no JSON at all', { own: [ALLOW], guardText: '{"Statement": [' }, unread('arn:aws:s3:::reports')],
    ['may be JSON of another kind', { own: [ALLOW], guardText: '["Deny"]' }, unread('arn:aws:s3:::reports')],
    ['has its say where every statement can be', { own: [ALLOW], guardText: '{"Statemnt": []}' }, 'allow'],
  ] as const)('%s', (_, situation, expected) => {
    expect(outcomeOf(situation)).toEqual(expected);
  });
});

describe('what the text of a denial needs', () => {
  const rcp = [to('*', { ...DENY, Action: 's3:*' })];

  it.each([
    [
      'a missing Allow names no document',
      { own: [OTHER] },
      { type: 'identity', explicit: false, crossAccount: false, policy: null, matched: [] },
    ],
    [
      'a Deny names its document',
      { own: [DENY] },
      {
        type: 'identity',
        explicit: true,
        crossAccount: false,
        policy: { type: 'identity', owner: ANA, name: 'own' },
        matched: ['own 0'],
      },
    ],
    [
      'every other Deny that applies is known as well',
      { own: [DENY, ALLOW, DENY], boundary: [DENY] },
      {
        type: 'identity',
        explicit: true,
        crossAccount: false,
        policy: { type: 'identity', owner: ANA, name: 'own' },
        matched: ['own 0', 'own 2', 'null 0'],
      },
    ],
    [
      'across accounts it says so',
      { own: [ALLOW], owner: AWAY },
      { type: 'resource', explicit: false, crossAccount: true, policy: null, matched: [] },
    ],
  ] as const)('%s', (_, situation, expected) => {
    const answer = authorize(requestIn(situation));
    if (answer.outcome !== 'deny') throw new Error(answer.outcome);
    const matched = answer.denial
      .matched()
      .map(({ attached, statement }) => `${attached.ref.name} ${statement.syntax.index}`);
    expect({ ...answer.denial, matched }).toEqual(expected);
  });

  it('an RCP is named by its place and its id', () => {
    const answer = authorize(requestIn({ own: [ALLOW], rcp }));
    expect(answer.outcome === 'deny' && answer.denial.policy).toEqual({
      type: 'rcp',
      owner: 'Root',
      name: expect.stringMatching(/^p-[a-z0-9]{8}$/),
    });
  });
});

describe('the deciding place', () => {
  it.each([
    [
      'statement and document that allow',
      { own: [OTHER, ALLOW] },
      {
        policyType: 'identity',
        element: 'Action',
        policy: { type: 'identity', owner: ANA, name: 'own' },
        statement: 1,
      },
    ],
    [
      'nothing where there is nothing',
      {},
      { policyType: 'identity', element: 'Statement', policy: null, statement: null },
    ],
    [
      'the boundary by its ARN',
      { own: [ALLOW], boundary: [OTHER] },
      {
        policyType: 'boundary',
        element: 'Action',
        policy: { type: 'boundary', owner: LIMIT, name: null },
        statement: 0,
      },
    ],
  ] as const)('%s', (_, situation, expected) => {
    expect(answerIn(situation).decidedBy).toEqual(expected);
  });
});
