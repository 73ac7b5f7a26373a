import { describe, expect, it } from 'vitest';
import type { Span } from '../policy/span.ts';
import type { Reason } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { authorize } from './authorize.ts';
import {
  ALLOW,
  ANA,
  AWAY,
  DENY,
  HOME,
  OTHER,
  requestIn,
  to,
  type Situation,
  type Statements,
} from './fixture.ts';

function stepsOf(situation: Situation): readonly Step[] {
  const answer = authorize(requestIn(situation));
  if (answer.outcome === 'unmodelled') throw new Error(JSON.stringify(answer.what));
  const writer = { steps: [], deciding: true };
  answer.writeSteps(writer, 0);
  return writer.steps;
}

/** Question, outcome, code of the reason, element, whether it decides. */
type Row = readonly [string, string, Reason['code'], string | null, boolean];

const rowsOf = (situation: Situation): readonly Row[] =>
  stepsOf(situation).map(({ question, outcome, reason, evidence, decisive }) => [
    question,
    outcome,
    reason.code,
    evidence?.element ?? null,
    decisive,
  ]);

const ASSUME = { Effect: 'Allow', Action: 'sts:AssumeRole' };
const STORY: Situation = {
  asks: 'role',
  owner: AWAY,
  scp: [ALLOW],
  guard: [to({ AWS: HOME }, ASSUME)],
  own: [{ ...ASSUME, Resource: `arn:aws:iam::${AWAY}:role/Audit` }],
  boundary: [OTHER, { ...ASSUME, Resource: '*' }],
};

describe('the whole trace', () => {
  it('B-043 a role of another account, past SCP and boundary', () => {
    expect(rowsOf(STORY)).toEqual([
      // No RCP is listed, but RCPFullAWSAccess is there, at the root and at the account.
      ['policyType', 'pass', 'type.allows', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Principal', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Principal', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      // The SCP of the root, then FullAWSAccess of the account.
      ['policyType', 'pass', 'type.allows', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      // The trust policy.
      ['policyType', 'pass', 'type.delegates', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Principal', true],
      ['element', 'pass', 'element.matches', 'Action', false],
      // The identity policy.
      ['policyType', 'pass', 'type.allows', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      // The boundary.
      ['policyType', 'pass', 'type.allows', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'skip', 'statement.doesNotApply', 'Statement', false],
      ['element', 'stop', 'element.differs', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['combine', 'pass', 'combine.crossAccountBoth', null, false],
    ]);
  });

  it('E-040 a Deny in an RCP', () => {
    const rcp = [to('*', { ...DENY, Action: 's3:*' })];
    expect(rowsOf({ own: [ALLOW], rcp }).slice(0, 13)).toEqual([
      ['policyType', 'stop', 'type.denies', null, false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Principal', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['policy', 'stop', 'policy.denies', null, false],
      ['statement', 'stop', 'statement.denies', 'Statement', true],
      ['element', 'pass', 'element.matches', 'Principal', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['policy', 'pass', 'policy.allows', null, false],
      ['statement', 'pass', 'statement.allows', 'Statement', false],
    ]);
    expect(rowsOf({ own: [ALLOW], rcp }).at(-1)).toEqual([
      'combine',
      'stop',
      'combine.explicitDeny',
      null,
      false,
    ]);
  });

  it('E-006 nothing that allows: the nearest Allow is marked', () => {
    const near = { ...ALLOW, Resource: 'arn:aws:s3:::archive/*' };
    expect(rowsOf({ own: [OTHER, near] })).toEqual([
      ['policyType', 'skip', 'type.empty', null, false],
      ['policyType', 'stop', 'type.silent', null, false],
      ['policy', 'skip', 'policy.silent', null, false],
      ['statement', 'skip', 'statement.doesNotApply', 'Statement', false],
      ['element', 'stop', 'element.differs', 'Action', false],
      ['element', 'pass', 'element.matches', 'Resource', false],
      ['statement', 'skip', 'statement.doesNotApply', 'Statement', false],
      ['element', 'pass', 'element.matches', 'Action', false],
      ['element', 'stop', 'element.differs', 'Resource', true],
      ['combine', 'stop', 'combine.implicitDeny', null, false],
    ]);
  });

  it('steps are numbered in order, and each hangs below the one that it belongs to', () => {
    expect(stepsOf({ own: [ALLOW] }).map(({ id, parentId, question }) => [id, parentId, question])).toEqual([
      [0, 0, 'policyType'],
      [1, 0, 'policyType'],
      [2, 1, 'policy'],
      [3, 2, 'statement'],
      [4, 3, 'element'],
      [5, 3, 'element'],
      [6, 0, 'combine'],
    ]);
  });
});

describe('the evidence of a document', () => {
  const get = {
    Sid: 'Get',
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::${s3:prefix}/*',
  };
  const noPut = { Effect: 'Deny', Action: 's3:Put*', Resource: '*' };
  const policy = { type: 'identity', owner: ANA, name: 'own' };
  const ofDocument = {
    policy,
    statement: null,
    sid: null,
    effect: null,
    element: null,
    span: null,
    expected: [],
    found: null,
  };
  const ofGet = { ...ofDocument, statement: 0, sid: 'Get', effect: 'Allow' };
  const ofNoPut = { ...ofDocument, statement: 1, effect: 'Deny' };
  const object = ['arn:aws:s3:::reports/a.csv'];
  const action = ['s3:GetObject'];

  it('says which document, statement, element and value, where they stand, and what they met', () => {
    const situation = { own: [get, noPut], context: { 's3:prefix': ['reports'] } };
    const text = requestIn(situation).world.accounts[0]?.users[0]?.inlinePolicies['own'] ?? '';
    /** The text that is marked, without the space between its parts. */
    const marked = (span: Span | null) => span && text.slice(span.start, span.end).replaceAll(/\s/g, '');
    const said = stepsOf(situation).map(({ reason, rules, evidence }) => [
      reason,
      rules,
      evidence && { ...evidence, span: marked(evidence.span) },
    ]);
    expect(said.slice(2, -1)).toEqual([
      [{ code: 'policy.allows', params: {} }, [], ofDocument],
      [
        { code: 'statement.allows', params: {} },
        [],
        { ...ofGet, element: 'Statement', span: JSON.stringify(get) },
      ],
      [
        { code: 'element.matches', params: { matched: 's3:GetObject' } },
        ['C-019', 'C-020'],
        { ...ofGet, element: 'Action', span: '"s3:GetObject"', expected: action, found: action },
      ],
      [
        { code: 'element.matches', params: { matched: get.Resource } },
        ['C-020', 'C-022'],
        {
          ...ofGet,
          element: 'Resource',
          span: JSON.stringify(get.Resource),
          expected: [get.Resource],
          found: object,
          variables: [{ key: 's3:prefix', value: 'reports' }],
        },
      ],
      [
        { code: 'statement.doesNotApply', params: { failing: 1 } },
        ['D-008'],
        { ...ofNoPut, element: 'Statement', span: JSON.stringify(noPut) },
      ],
      [
        { code: 'element.differs', params: {} },
        ['C-019', 'C-020'],
        {
          ...ofNoPut,
          element: 'Action',
          span: '"Action":"s3:Put*"',
          expected: ['s3:Put*'],
          found: action,
        },
      ],
      [
        { code: 'element.matches', params: { matched: '*' } },
        ['C-020', 'C-022'],
        {
          ...ofNoPut,
          element: 'Resource',
          span: '"*"',
          expected: ['*'],
          found: object,
        },
      ],
    ]);
  });
});

/** How each type stands to the call: outcome, reason, rules, and whether it is marked. */
const standings = (situation: Situation) =>
  stepsOf(situation)
    .filter(({ question }) => question === 'policyType')
    .map(({ outcome, reason, rules, decisive }) => [outcome, reason, rules, decisive]);

const about = (code: string, type: string, more: object = {}) => ({ code, params: { type, ...more } });

describe('how a type as a whole stands to the call', () => {
  it('E-004 the level at which nothing allows is named', () => {
    expect(standings({ own: [ALLOW], scp: [OTHER] })).toEqual([
      ['pass', about('type.allows', 'rcp'), ['E-003'], false],
      ['stop', about('type.levelSilent', 'scp', { place: 'Root' }), ['E-001'], false],
      ['skip', about('type.empty', 'resource'), ['E-001'], false],
      ['pass', about('type.allows', 'identity'), [], false],
    ]);
  });

  it('E-018 types that need not allow are not asked', () => {
    expect(standings({ guard: [to({ AWS: ANA })], own: [OTHER], boundary: [OTHER] })).toEqual([
      ['pass', about('type.allows', 'resource'), [], false],
      ['skip', about('type.notAsked', 'identity'), ['E-015', 'E-018'], false],
      ['skip', about('type.notAsked', 'boundary'), ['E-015', 'E-018'], false],
    ]);
  });

  it('E-006 limits that are silent stop a call besides the type that is named, policies that grant do not', () => {
    expect(standings({ own: [OTHER], scp: [OTHER], boundary: [OTHER] })).toEqual([
      ['pass', about('type.allows', 'rcp'), ['E-003'], false],
      ['stop', about('type.levelSilent', 'scp', { place: 'Root' }), ['E-001'], false],
      ['skip', about('type.empty', 'resource'), ['E-001'], false],
      ['skip', about('type.silent', 'identity'), ['E-001'], false],
      ['stop', about('type.silent', 'boundary'), ['E-001'], false],
    ]);
  });

  it('E-006 a document without statements is as good as none', () => {
    expect(standings({ own: [] })).toEqual([
      ['skip', about('type.empty', 'resource'), ['E-001'], false],
      ['stop', about('type.empty', 'identity'), ['E-001'], true],
    ]);
  });

  it('C-028 a policy that names the account leaves it to the account', () => {
    expect(standings({ guard: [to({ AWS: HOME })], own: [ALLOW] })).toEqual([
      ['pass', about('type.delegates', 'resource', { accountId: HOME }), ['C-028'], false],
      ['pass', about('type.allows', 'identity'), [], false],
    ]);
  });

  it('E-009 a type without a single Allow is marked itself', () => {
    expect(standings({ caller: 'federatedUser', own: [ALLOW] })).toEqual([
      ['skip', about('type.empty', 'resource'), ['E-001'], false],
      ['pass', about('type.allows', 'identity'), [], false],
      ['stop', about('type.empty', 'session'), ['E-001'], true],
    ]);
  });

  it('E-002 of several types that deny all are shown, and one is marked below', () => {
    expect(standings({ own: [DENY], boundary: [DENY] })).toEqual([
      ['skip', about('type.empty', 'resource'), ['E-001'], false],
      ['stop', about('type.denies', 'identity'), ['E-002'], false],
      ['stop', about('type.denies', 'boundary'), ['E-002'], false],
    ]);
  });

  it('E-047 root is let in by its standing', () => {
    const root = about('type.root', 'identity', { accountId: HOME });
    expect(standings({ caller: 'root' })).toEqual([
      ['skip', about('type.notAsked', 'resource'), ['E-001', 'E-047'], false],
      ['pass', root, ['E-001', 'E-047'], true],
    ]);
  });
});

describe('exactly one step decides', () => {
  const rows: readonly (readonly [string, Situation])[] = [
    ['an allow', { own: [ALLOW] }],
    ['a Deny', { own: [ALLOW], boundary: [DENY] }],
    ['a missing Allow', { own: [ALLOW], boundary: [OTHER] }],
    ['nothing at all', {}],
    ['root', { caller: 'root' }],
    ['the same statement twice', { own: [ALLOW, ALLOW] }],
    ['the main story', STORY],
  ];

  it.each(rows)('%s', (_, situation) => {
    expect(stepsOf(situation).filter(({ decisive }) => decisive).length).toBe(1);
  });

  it('none does when another stage decided', () => {
    const answer = authorize(requestIn({ own: [ALLOW] }));
    const writer = { steps: [] as Step[], deciding: false };
    if (answer.outcome === 'allow') answer.writeSteps(writer, 0);
    expect(writer.steps.map(({ decisive }) => decisive)).toEqual(writer.steps.map(() => false));
    expect(writer.steps.length).toBe(7);
  });
});

describe('how a document stands to the call', () => {
  const policyStep = (own: Statements) => {
    const step = stepsOf({ own }).find(({ question }) => question === 'policy');
    return [step?.outcome, step?.reason];
  };

  it.each([
    ['an Allow that applies', [ALLOW], ['pass', { code: 'policy.allows', params: {} }]],
    ['a Deny that applies outweighs it', [ALLOW, DENY], ['stop', { code: 'policy.denies', params: {} }]],
    ['wherever it stands', [DENY, ALLOW], ['stop', { code: 'policy.denies', params: {} }]],
    [
      'whatever cannot be read beside it',
      [{ Effect: 'Maybe', Action: '*', Resource: '*' }, DENY],
      ['stop', { code: 'policy.denies', params: {} }],
    ],
    ['nothing that applies', [OTHER], ['skip', { code: 'policy.silent', params: {} }]],
    [
      'a statement that cannot be read',
      [OTHER, { Effect: 'Maybe', Action: '*', Resource: '*' }],
      ['skip', { code: 'policy.unsound', params: { problems: 1 } }],
    ],
  ] as const)('%s', (_, own, expected) => {
    expect(policyStep(own)).toEqual(expected);
  });
});
