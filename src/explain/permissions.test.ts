import { describe, expect, test } from 'vitest';
import { decide } from '../engine/engine.ts';
import { callOf } from '../call/call.ts';
import type { Decision } from '../pipeline/run.ts';
import { explainDecision, explainStep } from './explain.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  HOME,
  marked,
  policy,
  readOnly,
  TEST,
  trusting,
  withSession,
  worldOf,
  type Setting,
} from './fixture.ts';
import { gates } from './gates.ts';
import { statementStandings } from './standings.ts';

const explained = (decision: Decision): Record<string, string | null> => {
  const { headline, reason, next } = explainDecision(decision);
  return { headline: marked(headline), reason: marked(reason), next: marked(next) };
};

const Tags = [{ Key: 'team', Value: 'blue' }];
const own = { assume: assuming(readOnly()) };
const TAGGING = ['sts:AssumeRole', 'sts:TagSession'];
const tagged = (setting: Setting): Decision => assume(worldOf(setting), { Tags });

const NEEDED = 'The call comes with tags, so it needs `sts:TagSession` as well.';
const FAILS = (where: string): string =>
  `In statement 1 of ${where}, \`Action\` is \`sts:AssumeRole\`, and the permission asked for is \`sts:TagSession\`.`;
const TRUST = 'the trust policy of role `ReadOnly`';
const WITHOUT = 'Or leave out the tags: then the call does not need `sts:TagSession`.';

describe('B-059 a session with tags', () => {
  test('is denied where the trust policy does not allow sts:TagSession', () => {
    expect(explained(tagged({ account: HOME }))).toEqual({
      headline: 'Denied: the trust policy does not allow `sts:TagSession`',
      reason: `${NEEDED} ${FAILS(TRUST)} A role is given only to those whom its trust policy allows, whatever their own policies say.`,
      next: `Add \`sts:TagSession\` to \`Action\` of statement 1 of ${TRUST}. ${WITHOUT}`,
    });
  });

  test('across accounts: both sides have to allow it', () => {
    expect(explained(tagged({ own }))).toEqual({
      headline: 'Denied: the trust policy does not allow `sts:TagSession`',
      reason: `${NEEDED} ${FAILS(TRUST)} The call crosses accounts, so the trust policy and your identity policies both have to allow it, and the trust policy does not.`,
      next: `In account \`${AWAY}\`, add \`sts:TagSession\` to \`Action\` of statement 1 of ${TRUST}. Your identity policies have to allow the call as well, and do not yet: in account \`${HOME}\`, allow \`sts:TagSession\` on \`${readOnly()}\` to user \`Test\`. ${WITHOUT}`,
    });
    const trust = trusting({ AWS: TEST }, { Action: TAGGING });
    expect(explained(tagged({ own, trust }))).toEqual({
      headline: 'Denied: your identity policies do not allow `sts:TagSession`',
      reason: `${NEEDED} ${FAILS('policy `assume` of user `Test`')} The call crosses accounts, so your identity policies have to allow it besides the policy in the other account, and they do not.`,
      next: `In account \`${HOME}\`, add \`sts:TagSession\` to \`Action\` of statement 1 of policy \`assume\` of user \`Test\`. ${WITHOUT}`,
    });
  });

  test('where the account is trusted: so do the identity policies', () => {
    const trust = trusting({ AWS: HOME }, { Action: TAGGING });
    const here = { assume: assuming('*') };
    expect(explained(tagged({ account: HOME, own: here, trust })).reason).toBe(
      `${NEEDED} ${FAILS('policy `assume` of user `Test`')} The trust policy names account \`${HOME}\` as a whole, which leaves the decision to the identity policies in that account.`,
    );
  });

  test('an explicit Deny names the permission that it denies', () => {
    const trust = policy(
      { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:*' },
      { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' },
    );
    expect(explained(tagged({ account: HOME, trust }))).toEqual({
      headline: 'Denied: there is an explicit deny of `sts:TagSession` in the trust policy',
      reason: `${NEEDED} Statement 2 of ${TRUST} is a \`Deny\` that matches this call: \`Action\` names \`sts:TagSession\`. An explicit \`Deny\`, here in the trust policy, outweighs every \`Allow\`.`,
      next: `Remove statement 2 of ${TRUST}, or narrow it so that it does not match this call. Adding an \`Allow\` changes nothing while the \`Deny\` matches. ${WITHOUT}`,
    });
  });

  test('is allowed with all that it needs', () => {
    const trust = trusting({ AWS: TEST }, { Action: 'sts:*' });
    const world = worldOf({ account: HOME, trust });
    const reason = `Statement 1 of ${TRUST} allows you \`sts:AssumeRole\`. You and the role are in the same account, so no identity policy is needed besides.`;
    expect(explained(assume(world, { Tags })).reason).toBe(
      `${reason} The call also needed \`sts:TagSession\`, and the policies allow it.`,
    );
    expect(explained(assume(world, { Tags, SourceIdentity: 'ana' })).reason).toBe(
      `${reason} The call also needed \`sts:TagSession\` and \`sts:SetSourceIdentity\`, and the policies allow both.`,
    );
  });
});

test('what allows the permission does not tell how the call itself is allowed', () => {
  const trust = policy(
    { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
    { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:TagSession' },
  );
  expect(explained(tagged({ account: HOME, trust })).headline).toBe(
    'Allowed: the trust policy is open to everyone',
  );
});

describe('what the calling session hands on', () => {
  const chained = (carries: Parameters<typeof withSession>[4]): Decision => {
    const trust = trusting({ AWS: `arn:aws:iam::${HOME}:role/App` });
    const { world, credentials } = withSession(
      worldOf({ account: HOME, trust }),
      'App',
      undefined,
      undefined,
      carries,
    );
    return assume(world, {}, credentials);
  };

  test('B-060 transitive tags', () => {
    const { reason, next } = explained(chained({ tags: { team: 'blue' }, transitiveTagKeys: ['team'] }));
    expect(reason).toMatch(
      /^The calling session hands its transitive tags on, so the call needs `sts:TagSession` as well\. In /,
    );
    expect(next).toBe(
      `Add \`sts:TagSession\` to \`Action\` of statement 1 of ${TRUST}. Or call from a session without transitive tags: then the call does not need \`sts:TagSession\`.`,
    );
  });

  test('B-075 its source identity', () => {
    const { headline, next } = explained(chained({ sourceIdentity: 'ana' }));
    expect(headline).toBe('Denied: the trust policy does not allow `sts:SetSourceIdentity`');
    expect(next).toMatch(
      / Or call from a session that has no source identity: then the call does not need `sts:SetSourceIdentity`\.$/,
    );
  });
});

test('B-128 GetFederationToken with tags: the identity policies alone', () => {
  const world = worldOf({
    own: { federate: policy({ Effect: 'Allow', Action: 'sts:GetFed*', Resource: '*' }) },
  });
  const params = { Name: 'guest', Tags };
  const call = callOf({
    service: 'sts',
    operation: 'GetFederationToken',
    credentials: asTest(world),
    params,
  });
  expect(explained(decide(world, call))).toEqual({
    headline: 'Denied: your identity policies do not allow `sts:TagSession`',
    reason: `${NEEDED} In statement 1 of policy \`federate\` of user \`Test\`, \`Action\` is \`sts:GetFed*\`, and the permission asked for is \`sts:TagSession\`. What no policy allows is denied, and there is no \`Allow\` for this call in your identity policies.`,
    next: `Add \`sts:TagSession\` to \`Action\` of statement 1 of policy \`federate\` of user \`Test\`. ${WITHOUT}`,
  });
});

describe('readings of the trace', () => {
  const { trace } = assume(worldOf({ account: HOME }), { Tags, SourceIdentity: 'ana' });

  test('the permission is a gate of its own, and the one that decides', () => {
    const permission = trace.find(({ question }) => question === 'permission');
    expect(gates(trace).map(({ gate, outcome, decisive }) => [gate, outcome, decisive])).toEqual([
      ['receive', 'pass', false],
      ['authenticate', 'pass', false],
      ['validate', 'pass', false],
      ['resolve', 'pass', false],
      ['mayCall', 'pass', false],
      ['trust', 'pass', false],
      ['identity', 'skip', false],
      ['combine', 'pass', false],
      ['permission:sts:TagSession', 'stop', true],
      ['limit', 'notReached', false],
    ]);
    expect(
      gates(trace)
        .filter(({ decisive }) => decisive)
        .map((gate) => ({ ...gate, summary: marked(gate.summary) })),
    ).toEqual([
      {
        stepId: permission?.id,
        gate: 'permission:sts:TagSession',
        title: 'Permission sts:TagSession',
        question: 'Do the policies allow sts:TagSession too?',
        outcome: 'stop',
        summary: `${NEEDED} ${FAILS(TRUST)}`,
        decisive: true,
      },
    ]);
  });

  test('every permission of an allowed call has its gate', () => {
    const allowed = assume(worldOf({ account: HOME, trust: trusting({ AWS: TEST }, { Action: 'sts:*' }) }), {
      Tags,
      SourceIdentity: 'ana',
    });
    const direct =
      'Within one account, an `Allow` in the trust policy that covers you yourself, not your account as a whole, is enough.';
    expect(
      gates(allowed.trace)
        .filter(({ gate }) => gate.startsWith('permission'))
        .map(({ gate, outcome, summary, decisive }) => [gate, outcome, marked(summary), decisive]),
    ).toEqual([
      ['permission:sts:TagSession', 'pass', `${NEEDED} ${direct}`, false],
      [
        'permission:sts:SetSourceIdentity',
        'pass',
        `The call comes with a source identity, so it needs \`sts:SetSourceIdentity\` as well. ${direct}`,
        false,
      ],
    ]);
  });

  test('a statement has one standing: as it decided, else as it did best', () => {
    const standings = (setting: Setting): unknown =>
      statementStandings(tagged(setting).trace).map(({ policy: { type }, statement, standing, decisive }) => [
        type,
        statement,
        standing,
        decisive,
      ]);
    expect(standings({ own })).toEqual([
      ['trust', 0, 'notMatched', true],
      ['identity', 0, 'allows', false],
    ]);
    const split = policy(
      { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:AssumeRole' },
      { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:TagSession' },
      { Effect: 'Deny', Principal: { AWS: TEST }, Action: 'sts:SetSourceIdentity' },
    );
    expect(standings({ account: HOME, trust: split })).toEqual([
      ['trust', 0, 'allows', true],
      ['trust', 1, 'allows', false],
      ['trust', 2, 'notMatched', false],
    ]);
  });

  test('its steps have titles', () => {
    const titles = trace
      .filter(({ question, reason }) => question === 'permission' || reason.code === 'permission.needed')
      .map((step) => marked(explainStep(step).title));
    expect(titles).toEqual(['Further permission', 'Permission sts:TagSession']);
  });
});
