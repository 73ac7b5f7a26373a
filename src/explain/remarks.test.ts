import { describe, expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import { explainStep } from './explain.ts';
import {
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
} from './fixture.ts';

/** What is said besides about the step that decided. */
function remarkOf({ trace }: Decision): string | null {
  const step = trace.find(({ decisive }) => decisive);
  return step ? marked(explainStep(step).detail) : null;
}

const trusted = (principal: unknown, rest: object = {}): Decision =>
  assume(worldOf({ account: HOME, trust: trusting(principal, rest) }));

const allowed = (resource: string): Decision => assume(worldOf({ own: { assume: assuming(resource) } }));

describe('near misses', () => {
  test('C-021 capitals', () => {
    const written = `arn:aws:iam::${AWAY}:role/readonly`;
    expect(remarkOf(allowed(written))).toBe(
      `\`${written}\` and \`${readOnly()}\` differ in upper and lower case, which counts here.`,
    );
  });

  test('the path of a role', () => {
    const written = `arn:aws:iam::${AWAY}:role/team/ReadOnly`;
    expect(remarkOf(allowed(written))).toBe(
      `\`${written}\` and \`${readOnly()}\` differ in their path, which is a part of the ARN.`,
    );
  });

  test('the account', () => {
    expect(remarkOf(trusted({ AWS: `arn:aws:iam::${AWAY}:user/Test` }))).toBe(
      `\`arn:aws:iam::${AWAY}:user/Test\` and \`${TEST}\` belong to different accounts.`,
    );
  });

  test('capitals in a condition', () => {
    expect(
      remarkOf(trusted({ AWS: TEST }, { Condition: { StringEquals: { 'aws:username': 'test' } } })),
    ).toBe('`test` and `Test` differ in upper and lower case, which counts here.');
  });

  test('D-009 a pattern under StringEquals', () => {
    const Condition = { StringEquals: { 'aws:username': 'Te*' } };
    expect(remarkOf(trusted({ AWS: TEST }, { Condition }))).toBe(
      '`StringEquals` takes `Te*` letter by letter; patterns need `StringLike`.',
    );
  });
});

describe('principals that are not what they seem', () => {
  test('C-028 another account', () => {
    expect(remarkOf(trusted({ AWS: `arn:aws:iam::${AWAY}:root` }))).toBe(
      `\`arn:aws:iam::${AWAY}:root\` stands for the whole account \`${AWAY}\`, not for its root user.`,
    );
  });

  test('C-028 the own account', () => {
    const world = worldOf({
      account: HOME,
      trust: trusting({ AWS: `arn:aws:iam::${HOME}:root` }),
      own: { assume: assuming(readOnly(HOME)) },
    });
    expect(remarkOf(assume(world))).toBe(
      `\`arn:aws:iam::${HOME}:root\` stands for the whole account \`${HOME}\`, not for its root user.`,
    );
  });

  test('C-031 a wildcard inside a principal', () => {
    expect(remarkOf(trusted({ AWS: `arn:aws:iam::${HOME}:user/*` }))).toBe(
      `\`arn:aws:iam::${HOME}:user/*\` names nobody: in a principal \`*\` is a wildcard only when it stands alone.`,
    );
  });

  test('C-032 a group', () => {
    expect(remarkOf(trusted({ AWS: `arn:aws:iam::${HOME}:group/devs` }))).toBe(
      `\`arn:aws:iam::${HOME}:group/devs\` is a group, and groups cannot be principals.`,
    );
  });

  test('D-027 the ARN of a session in aws:PrincipalArn', () => {
    const session = `arn:aws:sts::${HOME}:assumed-role/App/deploy`;
    const trust = trusting({ AWS: HOME }, { Condition: { ArnEquals: { 'aws:PrincipalArn': session } } });
    const { world, credentials } = withSession(worldOf({ account: HOME, trust }));
    expect(remarkOf(assume(world, {}, credentials))).toBe(
      `\`${session}\` is the ARN of a session, and for a session \`aws:PrincipalArn\` is the ARN of its role.`,
    );
  });

  test('C-029 :root in aws:PrincipalArn', () => {
    const root = `arn:aws:iam::${HOME}:root`;
    expect(remarkOf(trusted({ AWS: TEST }, { Condition: { ArnEquals: { 'aws:PrincipalArn': root } } }))).toBe(
      `In a condition \`${root}\` is the root user alone; only in \`Principal\` does it stand for the whole account.`,
    );
  });
});

describe('steps that did not decide', () => {
  test('a Deny that does not match', () => {
    const deny = { Effect: 'Deny', Principal: { AWS: AWAY }, Action: 'sts:AssumeRole' };
    const allow = { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:AssumeRole' };
    const { trace } = assume(worldOf({ account: HOME, trust: policy(allow, deny) }));
    const step = trace.find(({ reason }) => reason.code === 'statement.doesNotApply');
    expect(step && marked(explainStep(step).sentence)).toBe(
      'This `Deny` does not apply to the call: one element does not hold.',
    );
    expect(step && marked(explainStep(step).detail)).toBe(
      'A `Deny` that does not match denies nothing, and allows nothing either.',
    );
  });
});
