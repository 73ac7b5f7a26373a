import { describe, expect, test } from 'vitest';
import { caseFileErrorText, readCase } from './read.ts';
import { runCase, type StepResult } from './run.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const AUDIT = 'arn:aws:iam::111122223333:role/Audit';

/** Runs steps in an account with the user Ana and a role that trusts the principals given. */
function run(
  steps: readonly object[],
  { trusted = ANA, user = {} }: { trusted?: string; user?: object } = {},
) {
  const world = {
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', ...user }],
        roles: [
          {
            name: 'Audit',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { AWS: trusted }, Action: 'sts:AssumeRole' }],
            },
          },
        ],
      },
    ],
  };
  const read = readCase({ name: 'case.json', text: JSON.stringify({ world, steps }) }, () => null);
  if (!read.ok) throw new Error(read.error.map(caseFileErrorText).join('\n'));
  return runCase(read.value).map(withoutPut);
}

/** What was put to the engine is looked at where machine and fold are compared. */
const withoutPut = ({ put: _put, ...result }: StepResult): Omit<StepResult, 'put'> => result;

const assume = (as: string, more: object = {}) => ({
  as,
  call: 'sts:AssumeRole',
  params: { RoleArn: AUDIT, RoleSessionName: 'check' },
  ...more,
});

const whoIs = (as: string, more: object = {}) => ({ as, call: 'sts:GetCallerIdentity', ...more });

const brief = ({ outcome, error }: Pick<StepResult, 'outcome' | 'error'>): string =>
  error ? `${outcome} ${error.code}` : outcome;

test('every step has a result; edits and moves of the clock expect nothing', () => {
  expect(
    run([
      assume(ANA, {
        expect: { outcome: 'allow', decidedBy: { policyType: 'trust', policy: AUDIT }, lasts: 900 },
      }),
      { advance: 'PT1H' },
      { edit: [] },
    ]),
  ).toEqual([
    {
      index: 0,
      outcome: 'allow',
      error: null,
      decidedBy: { policyType: 'trust', element: 'Principal', policy: AUDIT, statement: 0 },
      lasts: 3600,
      expected: { outcome: 'allow', decidedBy: { policyType: 'trust', policy: AUDIT }, lasts: 900 },
      differences: [{ field: 'lasts', expected: '900', found: '3600' }],
      holds: false,
      unjudged: [],
    },
    ...[1, 2].map((index) => ({
      index,
      outcome: 'allow',
      error: null,
      decidedBy: null,
      lasts: null,
      expected: null,
      differences: [],
      holds: null,
      unjudged: [],
    })),
  ]);
});

describe('who signs', () => {
  const signed = (user: object, steps: readonly object[] = [whoIs(ANA)]) => run(steps, { user }).map(brief);

  test('a user signs with the first active key', () => {
    expect(signed({ accessKeys: [{ status: 'Inactive' }, { status: 'Active' }] })).toEqual(['allow']);
  });

  test('with an inactive key where all are', () => {
    expect(signed({ accessKeys: [{ status: 'Inactive' }] })).toEqual(['invalid InvalidClientTokenId']);
  });

  test('with nothing where there is no key', () => {
    expect(signed({ accessKeys: [] })).toEqual(['invalid MissingAuthenticationToken']);
  });

  test('with the old key once removed, with a new one once made again', () => {
    const remove = { edit: [{ op: 'remove', path: '/accounts/0/users/0' }] };
    const make = { edit: [{ op: 'add', path: '/accounts/0/users/-', value: { name: 'Ana' } }] };
    expect(signed({}, [whoIs(ANA), remove, whoIs(ANA), make, whoIs(ANA)])).toEqual([
      'allow',
      'allow',
      'invalid InvalidClientTokenId',
      'allow',
      'allow',
    ]);
  });

  test('a removed user who had no key has none to remember', () => {
    const remove = { edit: [{ op: 'remove', path: '/accounts/0/users/0' }] };
    expect(signed({ accessKeys: [] }, [remove, whoIs(ANA)])).toEqual([
      'allow',
      'invalid MissingAuthenticationToken',
    ]);
  });

  test('the root user of an account that is gone is unknown', () => {
    const root = whoIs('arn:aws:iam::111122223333:root');
    expect(run([root, { edit: [{ op: 'remove', path: '/accounts/0' }] }, root]).map(brief)).toEqual([
      'allow',
      'allow',
      'invalid InvalidClientTokenId',
    ]);
  });

  test('a session signs with its three parts, or without the token', () => {
    const steps = [
      assume(ANA, { label: 'S' }),
      whoIs('session:S'),
      whoIs('session:S', { omitSessionToken: true }),
    ];
    expect(run(steps).map(brief)).toEqual(['allow', 'allow', 'invalid InvalidClientTokenId']);
  });
});

describe('what cannot be judged', () => {
  test('does not hold, even where nothing is expected', () => {
    const step = {
      as: 'arn:aws:iam::111122223333:root',
      call: 'sts:GetDelegatedAccessToken',
      params: { TradeInToken: 'x' },
    };
    expect(run([step])).toEqual([
      {
        index: 0,
        outcome: 'unmodelled',
        error: null,
        decidedBy: null,
        lasts: null,
        expected: null,
        differences: [],
        holds: false,
        unjudged: [{ feature: 'parameter', name: 'TradeInToken' }],
      },
    ]);
  });

  test('the session of a step that was denied, down the whole chain', () => {
    const results = run(
      [assume(ANA, { label: 'A' }), assume('session:A', { label: 'B' }), whoIs('session:B')],
      {
        trusted: '444455556666',
      },
    );
    expect(results.map(brief)).toEqual(['deny AccessDenied', 'unmodelled', 'unmodelled']);
    expect(results.map(({ unjudged }) => unjudged)).toEqual([
      [],
      [{ feature: 'session', name: 'A' }],
      [{ feature: 'session', name: 'B' }],
    ]);
  });

  test('the session of a call that issues none', () => {
    const [, second] = run([whoIs(ANA, { label: 'A' }), whoIs('session:A')]);
    expect(second?.unjudged).toEqual([{ feature: 'session', name: 'A' }]);
  });

  test('a label used again names what the later step issued', () => {
    const denied = { params: { RoleArn: `${AUDIT}s`, RoleSessionName: 'check' } };
    const steps = [
      assume(ANA, { label: 'A' }),
      whoIs('session:A'),
      assume(ANA, { label: 'A', ...denied }),
      whoIs('session:A'),
    ];
    expect(run(steps).map(brief)).toEqual(['allow', 'allow', 'deny AccessDenied', 'unmodelled']);
  });

  test('an edit that calls before it have put in the way', () => {
    const [, second] = run([assume(ANA), { edit: [{ op: 'test', path: '/sessions', value: [] }] }]);
    expect(second).toMatchObject({ outcome: 'unmodelled', holds: false, unjudged: [{ feature: 'step' }] });
  });
});

describe('what is expected', () => {
  const [result] = run([assume(ANA, { params: { RoleArn: AUDIT } })]);
  const compared = (expected: object) => {
    const [{ holds, differences } = { holds: undefined, differences: [] }] = run([
      assume(ANA, { params: { RoleArn: AUDIT }, expect: expected }),
    ]);
    return {
      holds,
      differences: differences.map(({ field, expected: want, found }) => `${field}: ${want}, ${found}`),
    };
  };

  test('nothing, if no field is given', () => {
    expect(result?.holds).toBe(null);
    expect(compared({})).toEqual({ holds: null, differences: [] });
    expect(compared({ decidedBy: {} })).toEqual({ holds: null, differences: [] });
  });

  test('is compared on the fields given', () => {
    expect(compared({ outcome: 'invalid' })).toEqual({ holds: true, differences: [] });
    expect(compared({ error: 'ValidationError', decidedBy: { policy: null } })).toEqual({
      holds: true,
      differences: [],
    });
    expect(compared({ outcome: 'invalid', error: 'AccessDenied' })).toEqual({
      holds: false,
      differences: ['error: AccessDenied, ValidationError'],
    });
    expect(
      compared({
        outcome: 'deny',
        error: null,
        decidedBy: { policyType: 'trust', element: 'Principal', statement: 0 },
      }),
    ).toEqual({
      holds: false,
      differences: [
        'outcome: deny, invalid',
        'error: none, ValidationError',
        'decidedBy.policyType: trust, protocol',
        'decidedBy.element: Principal, Parameter:RoleSessionName',
        'decidedBy.statement: 0, none',
      ],
    });
  });
});
