import { describe, expect, test } from 'vitest';
import { decide } from '../engine/engine.ts';
import { callOf } from '../call/call.ts';
import type { Decision } from '../pipeline/run.ts';
import { explainDecision } from './explain.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  getObject,
  HOME,
  marked,
  OTHER,
  policy,
  readOnly,
  recreated,
  TEST,
  trusting,
  withSession,
  worldOf,
  type Setting,
} from './fixture.ts';

const explained = (decision: Decision): Record<string, string | null> => {
  const { headline, reason, next } = explainDecision(decision);
  return { headline: marked(headline), reason: marked(reason), next: marked(next) };
};

const own = { assume: assuming(readOnly()) };
const read = (resource: string): NonNullable<Setting['app']> => ({
  read: policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: resource }),
});
const withExternalId = trusting(
  { AWS: TEST },
  { Condition: { StringEquals: { 'sts:ExternalId': 'acme-7' } } },
);

const BOTH =
  'The call crosses accounts, so the trust policy and your identity policies both have to allow it';
const BESIDES =
  'The call crosses accounts, so your identity policies have to allow it besides the policy in the other account, and they do not.';
const ALLOW = `{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "${readOnly()}" }`;

describe('the trust policy', () => {
  test('names someone else, in another account', () => {
    expect(explained(assume(worldOf({ trust: trusting({ AWS: OTHER }), own })))).toEqual({
      headline: 'Denied: the trust policy does not name you',
      reason: `In statement 1 of the trust policy of role \`ReadOnly\`, \`Principal\` names \`${OTHER}\`, and you call as \`${TEST}\`. ${BOTH}, and the trust policy does not.`,
      next: `In account \`${AWAY}\`, add \`${TEST}\` under \`AWS\` to \`Principal\` of statement 1 of the trust policy of role \`ReadOnly\`. Your identity policies allow the call already.`,
    });
  });

  test('names someone else, and nothing allows the call on the own side either', () => {
    expect(explained(assume(worldOf({ trust: trusting({ AWS: OTHER }) }))).next).toBe(
      `In account \`${AWAY}\`, add \`${TEST}\` under \`AWS\` to \`Principal\` of statement 1 of the trust policy of role \`ReadOnly\`. Your identity policies have to allow the call as well, and do not yet: in account \`${HOME}\`, allow \`sts:AssumeRole\` on \`${readOnly()}\` to user \`Test\`.`,
    );
  });

  test('names someone else, in the same account', () => {
    expect(explained(assume(worldOf({ account: HOME, trust: trusting({ AWS: OTHER }) })))).toEqual({
      headline: 'Denied: the trust policy does not name you',
      reason: `In statement 1 of the trust policy of role \`ReadOnly\`, \`Principal\` names \`${OTHER}\`, and you call as \`${TEST}\`. A role is given only to those whom its trust policy allows, whatever their own policies say.`,
      next: `Add \`${TEST}\` under \`AWS\` to \`Principal\` of statement 1 of the trust policy of role \`ReadOnly\`.`,
    });
  });

  test('names someone else, and the caller is a role session', () => {
    const world = worldOf({ account: HOME, trust: trusting({ AWS: OTHER }) });
    const { world: withApp, credentials } = withSession(world);
    expect(explained(assume(withApp, {}, credentials))).toEqual({
      headline: 'Denied: the trust policy does not name you',
      reason: `In statement 1 of the trust policy of role \`ReadOnly\`, \`Principal\` names \`${OTHER}\`, and you call as \`arn:aws:sts::${HOME}:assumed-role/App/deploy\`. A role is given only to those whom its trust policy allows, whatever their own policies say.`,
      next: `Add \`arn:aws:iam::111122223333:role/App\` under \`AWS\` to \`Principal\` of statement 1 of the trust policy of role \`ReadOnly\`.`,
    });
  });

  test('E-054 names a service, and the caller is a user', () => {
    const trust = trusting({ Service: 'ec2.amazonaws.com' });
    expect(explained(assume(worldOf({ account: HOME, trust }))).reason).toBe(
      `In statement 1 of the trust policy of role \`ReadOnly\`, \`Principal\` names \`ec2.amazonaws.com\`, and you call as \`${TEST}\`. A statement for \`ec2.amazonaws.com\` lets that AWS service assume the role and nobody else.`,
    );
  });

  test('names another service than the one that calls', () => {
    const trust = trusting({ Service: 'ec2.amazonaws.com' });
    const caller = { kind: 'service', service: 'lambda.amazonaws.com' } as const;
    expect(explained(assume(worldOf({ trust }), {}, caller))).toEqual({
      headline: 'Denied: the trust policy does not name the service `lambda.amazonaws.com`',
      reason:
        'In statement 1 of the trust policy of role `ReadOnly`, `Principal` names `ec2.amazonaws.com`, and the caller is the AWS service `lambda.amazonaws.com`. A role is given only to those whom its trust policy allows, whatever their own policies say.',
      next: 'Add `lambda.amazonaws.com` under `Service` to `Principal` of statement 1 of the trust policy of role `ReadOnly`.',
    });
  });

  test('C-036 names a user who was deleted and made again', () => {
    expect(explained(assume(recreated(worldOf({ account: HOME }))))).toEqual({
      headline: 'Denied: the trust policy means a deleted user of the same name',
      reason: `In statement 1 of the trust policy of role \`ReadOnly\`, \`Principal\` names \`${TEST}\`, but AWS keeps the unique id behind a name: the trust policy was saved for \`AIDAGONEGONEGONEGONE1\`, which has been deleted. The user that has the name today is another one. A role is given only to those whom its trust policy allows, whatever their own policies say.`,
      next: `Write \`${TEST}\` into \`Principal\` of statement 1 of the trust policy of role \`ReadOnly\` again and save the policy. Saving binds the name to whoever has it now.`,
    });
  });

  test('is for another action', () => {
    const trust = trusting({ AWS: TEST }, { Action: 'sts:AssumeRoleWithWebIdentity' });
    expect(explained(assume(worldOf({ account: HOME, trust })))).toEqual({
      headline: 'Denied: the trust policy does not allow `sts:AssumeRole`',
      reason:
        'In statement 1 of the trust policy of role `ReadOnly`, `Action` is `sts:AssumeRoleWithWebIdentity`, and the call is `sts:AssumeRole`. A role is given only to those whom its trust policy allows, whatever their own policies say.',
      next: 'Add `sts:AssumeRole` to `Action` of statement 1 of the trust policy of role `ReadOnly`.',
    });
  });

  test('is for another action and someone else: a statement of its own is what is missing', () => {
    const trust = trusting({ Federated: 'accounts.google.com' }, { Action: 'sts:AssumeRoleWithWebIdentity' });
    expect(explained(assume(worldOf({ account: HOME, trust }))).next).toBe(
      `Add a statement to the trust policy of role \`ReadOnly\` that allows you \`sts:AssumeRole\`: \`{ "Effect": "Allow", "Principal": { "AWS": "${TEST}" }, "Action": "sts:AssumeRole" }\`.`,
    );
  });

  test('C-010 has an element that does not belong there', () => {
    const trust = trusting({ AWS: TEST }, { Resource: 'arn:aws:iam::222233334444:role/Other' });
    expect(explained(assume(worldOf({ account: HOME, trust })))).toMatchObject({
      headline: 'Denied: the trust policy has an element that does not belong in it',
      next: 'Remove `Resource` from statement 1 of the trust policy of role `ReadOnly`. A trust policy has none: its resource is the role itself.',
    });
  });

  test('cannot be read', () => {
    const trust = '{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow" } ] }';
    expect(explained(assume(worldOf({ account: HOME, trust })))).toEqual({
      headline: 'Denied: the text of the trust policy has problems',
      reason:
        'The text of the trust policy of role `ReadOnly` has one problem, so that statements of it may be missing here. A role is given only to those whom its trust policy allows, whatever their own policies say.',
      next: 'Mend one problem in the text of the trust policy of role `ReadOnly` first. What cannot be read allows nothing.',
    });
  });
});

describe('conditions of the trust policy', () => {
  test('the external id is missing', () => {
    expect(explained(assume(worldOf({ trust: withExternalId, own })))).toEqual({
      headline: 'Denied: the external id is missing',
      reason:
        'In statement 1 of the trust policy of role `ReadOnly`, `StringEquals` asks for `sts:ExternalId` to be `acme-7`, and this call has no `sts:ExternalId`. The key is in the call only when the caller sends the parameter `ExternalId`.',
      next: 'Send `ExternalId` with the value `acme-7`. Your identity policies allow the call already.',
    });
  });

  test('the external id is wrong', () => {
    expect(explained(assume(worldOf({ trust: withExternalId, own }), { ExternalId: 'acme-8' }))).toEqual({
      headline: 'Denied: the external id is not the one agreed on',
      reason: `In statement 1 of the trust policy of role \`ReadOnly\`, \`StringEquals\` asks for \`sts:ExternalId\` to be \`acme-7\`, but this call has \`acme-8\`. ${BOTH}, and the trust policy does not.`,
      next: 'Send `ExternalId` with the value `acme-7`. Your identity policies allow the call already.',
    });
  });

  test('the account is trusted with an external id, and the own side is silent too', () => {
    const trust = trusting({ AWS: HOME }, { Condition: { StringEquals: { 'sts:ExternalId': 'acme-7' } } });
    expect(explained(assume(worldOf({ account: HOME, trust }))).next).toBe(
      `Send \`ExternalId\` with the value \`acme-7\`. Your identity policies have to allow the call as well, and do not yet: allow \`sts:AssumeRole\` on \`${readOnly(HOME)}\` to user \`Test\`.`,
    );
  });

  test('MFA is missing', () => {
    const trust = trusting({ AWS: TEST }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } });
    expect(explained(assume(worldOf({ account: HOME, trust })))).toEqual({
      headline: 'Denied: the call was not made with MFA',
      reason:
        'In statement 1 of the trust policy of role `ReadOnly`, `Bool` asks for `aws:MultiFactorAuthPresent` to be `true`, and this call has no `aws:MultiFactorAuthPresent`. Only temporary credentials carry this key: long-term access keys and tokens of identity providers never do.',
      next: 'Send `SerialNumber` and `TokenCode` of your MFA device, or call with credentials that `GetSessionToken` gave out with MFA.',
    });
  });

  test('two tests fail: a pattern for the session name with a variable, and the time', () => {
    const Condition = {
      StringLike: { 'sts:RoleSessionName': '${aws:username}-*' },
      DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' },
    };
    const trust = trusting({ AWS: TEST }, { Condition });
    expect(explained(assume(worldOf({ account: HOME, trust })))).toEqual({
      headline: 'Denied: a condition in the trust policy is not met',
      reason:
        'In statement 1 of the trust policy of role `ReadOnly`, `StringLike` asks for `sts:RoleSessionName` to match `${aws:username}-*`, but this call has `test`. In this call `${aws:username}` is `Test`.',
      next: 'Send a `RoleSessionName` for which `StringLike` on `sts:RoleSessionName` in statement 1 of the trust policy of role `ReadOnly` holds. The same statement fails at `DateLessThan` on `aws:CurrentTime` too.',
    });
  });
});

describe('identity policies', () => {
  test('there is none, across accounts', () => {
    expect(explained(assume(worldOf()))).toEqual({
      headline: 'Denied: no identity policy allows you to call `sts:AssumeRole`',
      reason: `You have no identity policy with a statement in it. ${BESIDES}`,
      next: `In account \`${HOME}\`, attach a policy to user \`Test\` that allows \`sts:AssumeRole\` on \`${readOnly()}\`: \`${ALLOW}\`.`,
    });
  });

  test('allows another role', () => {
    const other = `arn:aws:iam::${AWAY}:role/Other`;
    expect(explained(assume(worldOf({ own: { assume: assuming(other) } })))).toEqual({
      headline: 'Denied: your identity policy does not cover this role',
      reason: `In statement 1 of policy \`assume\` of user \`Test\`, \`Resource\` is \`${other}\`, and the call is for \`${readOnly()}\`. ${BESIDES}`,
      next: `In account \`${HOME}\`, add \`${readOnly()}\` to \`Resource\` of statement 1 of policy \`assume\` of user \`Test\`.`,
    });
  });

  test('is about another service: its statement is not the one to widen', () => {
    const s3 = policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' });
    expect(explained(assume(worldOf({ own: { s3 } })))).toEqual({
      headline: 'Denied: your identity policy does not allow `sts:AssumeRole`',
      reason: `In statement 1 of policy \`s3\` of user \`Test\`, \`Action\` is \`s3:*\`, and the call is \`sts:AssumeRole\`. ${BESIDES}`,
      next: `In account \`${HOME}\`, add a statement to policy \`s3\` of user \`Test\` that allows \`sts:AssumeRole\` on \`${readOnly()}\`: \`${ALLOW}\`.`,
    });
  });

  test("is one of AWS's own, which cannot be edited", () => {
    const attached = ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'];
    expect(explained(assume(worldOf({ attached })))).toEqual({
      headline: 'Denied: your identity policy does not allow `sts:AssumeRole`',
      reason: `In statement 1 of managed policy \`AmazonS3ReadOnlyAccess\`, \`Action\` lists \`s3:Get*\`, \`s3:List*\`, \`s3:Describe*\` and 2 more, and the call is \`sts:AssumeRole\`. ${BESIDES}`,
      next: `In account \`${HOME}\`, attach a policy to user \`Test\` that allows \`sts:AssumeRole\` on \`${readOnly()}\`: \`${ALLOW}\`.`,
    });
  });

  test('B-045 the trust policy leaves it to them, and there is none', () => {
    const world = worldOf({ account: HOME, trust: trusting({ AWS: HOME }) });
    const role = readOnly(HOME);
    expect(explained(assume(world))).toEqual({
      headline: 'Denied: no identity policy allows you to call `sts:AssumeRole`',
      reason: `You have no identity policy with a statement in it. The trust policy names account \`${HOME}\` as a whole, which leaves the decision to the identity policies in that account.`,
      next: `Attach a policy to user \`Test\` that allows \`sts:AssumeRole\` on \`${role}\`: \`{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "${role}" }\`. Or name \`${TEST}\` in the trust policy of role \`ReadOnly\`: within one account that is enough.`,
    });
  });
});

describe('explicit denies', () => {
  const allow = { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:AssumeRole' };

  test('in the trust policy', () => {
    const deny = { ...allow, Sid: 'NoTest', Effect: 'Deny' };
    expect(explained(assume(worldOf({ trust: policy(allow, deny), own })))).toEqual({
      headline: 'Denied: there is an explicit deny in the trust policy',
      reason: `Statement 2 (\`NoTest\`) of the trust policy of role \`ReadOnly\` is a \`Deny\` that matches this call: \`Principal\` names you: \`${TEST}\`. An explicit \`Deny\`, here in the trust policy, outweighs every \`Allow\`.`,
      next: `In account \`${AWAY}\`, remove statement 2 (\`NoTest\`) of the trust policy of role \`ReadOnly\`, or narrow it so that it does not match this call. Adding an \`Allow\` changes nothing while the \`Deny\` matches.`,
    });
  });

  test('in the trust policy, by a condition on a key that the call does not have', () => {
    const Condition = { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } };
    const trust = policy(allow, { ...allow, Effect: 'Deny', Condition });
    expect(explained(assume(worldOf({ account: HOME, trust })))).toEqual({
      headline: 'Denied: there is an explicit deny in the trust policy',
      reason:
        'Statement 2 of the trust policy of role `ReadOnly` is a `Deny` that matches this call: `StringNotEquals` asks for `aws:PrincipalTag/team` not to be `red`, and this call has no `aws:PrincipalTag/team`: what is missing equals nothing, so the test holds. An explicit `Deny`, here in the trust policy, outweighs every `Allow`.',
      next: 'Remove statement 2 of the trust policy of role `ReadOnly`, or narrow it so that it does not match this call. Adding an `Allow` changes nothing while the `Deny` matches.',
    });
  });

  test('in an identity policy', () => {
    const guard = policy({ Sid: 'NoSts', Effect: 'Deny', Action: 'sts:*', Resource: '*' });
    expect(explained(assume(worldOf({ own: { ...own, guard } })))).toEqual({
      headline: 'Denied: there is an explicit deny in your identity policies',
      reason:
        'Statement 1 (`NoSts`) of policy `guard` of user `Test` is a `Deny` that matches this call: `Action` has `sts:*`, which covers `sts:AssumeRole`. An explicit `Deny`, here in your identity policies, outweighs every `Allow`.',
      next: `In account \`${HOME}\`, remove statement 1 (\`NoSts\`) of policy \`guard\` of user \`Test\`, or narrow it so that it does not match this call. Adding an \`Allow\` changes nothing while the \`Deny\` matches.`,
    });
  });

  test('with no Allow anywhere: removing the Deny is not enough', () => {
    const deny = policy({ ...allow, Effect: 'Deny' });
    expect(explained(assume(worldOf({ account: HOME, trust: deny }))).next).toBe(
      'Remove statement 1 of the trust policy of role `ReadOnly`, or narrow it so that it does not match this call. Adding an `Allow` changes nothing while the `Deny` matches. No statement allows the call so far, so it needs an `Allow` besides.',
    );
  });
});

describe('before the policies', () => {
  test('the role does not exist', () => {
    const role = `arn:aws:iam::${AWAY}:role/Nope`;
    expect(explained(assume(worldOf(), { RoleArn: role }))).toEqual({
      headline: 'Denied: there is no role `Nope`',
      reason: `There is no role \`${role}\`. AWS answers a role that does not exist in the words it uses for one that you may not assume, so that callers cannot find out which roles there are.`,
      next: `Check account, path, name and capitals in \`${role}\`, or create that role.`,
    });
  });

  test('the caller is root', () => {
    expect(explained(assume(worldOf(), {}, { kind: 'root', accountId: HOME }))).toEqual({
      headline: 'Denied: root users may not assume roles',
      reason: `You call as \`arn:aws:iam::${HOME}:root\`, the root user of an account, and root users may not assume roles, whatever the policies say.`,
      next: 'Make the call as an IAM user or from a role session.',
    });
  });

  test('the session has expired', () => {
    const { world, credentials } = withSession(worldOf(), 'App', '2026-01-15T08:00:00Z');
    expect(explained(assume(world, {}, credentials))).toEqual({
      headline: 'Refused: the session has expired',
      reason:
        'The session expired at `2026-01-15T08:00:00Z`; it is `2026-01-15T09:00:00Z` now. No policy has been looked at yet.',
      next: 'Get new credentials: make the call that gave you this session once more, with the credentials you made it with. Expired ones cannot be prolonged.',
    });
  });

  test('the session token is missing', () => {
    const { world, credentials } = withSession(worldOf());
    expect(explained(assume(world, {}, { ...credentials, sessionToken: null }))).toEqual({
      headline: 'Refused: the session token is missing',
      reason:
        'The access key `ASIAAPP1234567890123` is temporary, and the request does not carry the session token that belongs to it. No policy has been looked at yet.',
      next: 'Send all three parts of the temporary credentials. In a shell, export `AWS_SESSION_TOKEN` besides `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.',
    });
  });

  test('a session token is left over beside a long-term key', () => {
    const world = worldOf();
    expect(explained(assume(world, {}, { ...asTest(world), sessionToken: 'old' }))).toEqual({
      headline: 'Refused: the session token does not belong to the access key',
      reason:
        'The access key `AKIATEST123456789012` is a long-term key, which has no session token, and the request carries one. No policy has been looked at yet.',
      next: 'Send no session token with a long-term key. In a shell, `unset AWS_SESSION_TOKEN` drops one left over from before.',
    });
  });

  test('the session name is not valid', () => {
    expect(explained(assume(worldOf(), { RoleSessionName: 'my session' }))).toEqual({
      headline: 'Refused: `RoleSessionName` has characters that are not allowed',
      reason: '`RoleSessionName` is `my session`, which has characters outside the pattern `[\\w+=,.@-]*`.',
      next: 'Write `RoleSessionName` with letters, digits and `_+=,.@-` only: no spaces, slashes or colons.',
    });
  });

  test('F-023 two parameters are wrong: both are named', () => {
    expect(explained(assume(worldOf(), { RoleSessionName: undefined, DurationSeconds: 60 }))).toEqual({
      headline: 'Refused: `RoleSessionName` is missing',
      reason:
        '`RoleSessionName` is required, and the call does not have it. `DurationSeconds` is `60`; `900` is the least that the API takes.',
      next: 'Add `RoleSessionName` to the call. Set `DurationSeconds` to `900` or more.',
    });
  });
});

describe('after the policies', () => {
  test('B-020 the duration is above the maximum of the role', () => {
    expect(explained(assume(worldOf({ own }), { DurationSeconds: 7200 }))).toEqual({
      headline: 'Refused: the session would last longer than the role allows',
      reason:
        'The call asks for `7200` seconds (2 hours); the maximum session duration of this role is `3600` seconds (1 hour).',
      next: 'Ask for `3600` seconds (1 hour) or less, or raise the maximum session duration of the role.',
    });
  });

  test('B-023 a chained session would last longer than an hour', () => {
    const trust = trusting({ AWS: HOME });
    const { world, credentials } = withSession(worldOf({ trust, app: own, maxSessionDuration: 7200 }));
    expect(explained(assume(world, { DurationSeconds: 5400 }, credentials))).toEqual({
      headline: 'Refused: a chained session lasts one hour at most',
      reason:
        "The call asks for `5400` seconds (90 minutes) and is made from a role session. A role assumed that way (role chaining) lasts at most `3600` seconds (1 hour), whatever the role's own maximum.",
      next: 'Ask for `3600` seconds (1 hour) or less. Only a role that is assumed straight from a user can last longer.',
    });
  });

  test('B-024 chained and above the maximum of the role: raising that would not help', () => {
    const trust = trusting({ AWS: HOME });
    const { world, credentials } = withSession(worldOf({ trust, app: own }));
    expect(explained(assume(world, { DurationSeconds: 7200 }, credentials)).next).toBe(
      "Ask for `3600` seconds (1 hour) or less: you call from a role session, and raising the role's maximum would not lift that limit.",
    );
  });
});

describe('allowed calls', () => {
  test('B-043 across accounts', () => {
    expect(explained(assume(worldOf({ own })))).toEqual({
      headline: 'Allowed: both accounts agree',
      reason: `Statement 1 of the trust policy of role \`ReadOnly\` allows you \`sts:AssumeRole\`, and on your side statement 1 of policy \`assume\` of user \`Test\` allows it. The call crosses from account \`${HOME}\` to \`${AWAY}\`, so both had to.`,
      next: null,
    });
  });

  test('B-044 within one account, trusted directly', () => {
    expect(explained(assume(worldOf({ account: HOME })))).toEqual({
      headline: 'Allowed: the trust policy allows you directly',
      reason:
        'Statement 1 of the trust policy of role `ReadOnly` allows you `sts:AssumeRole`. You and the role are in the same account, so no identity policy is needed besides.',
      next: null,
    });
  });

  test('B-045 within one account, trusted as an account', () => {
    const trust = trusting({ AWS: `arn:aws:iam::${HOME}:root` });
    const world = worldOf({ account: HOME, trust, own: { assume: assuming(readOnly(HOME)) } });
    expect(explained(assume(world))).toEqual({
      headline: 'Allowed: the trust policy and your identity policy agree',
      reason:
        'Statement 1 of the trust policy of role `ReadOnly` allows your account as a whole `sts:AssumeRole`, which leaves the decision to your identity policies, and statement 1 of policy `assume` of user `Test` allows it.',
      next: null,
    });
  });

  test('B-054 an AWS service', () => {
    const trust = trusting({ Service: 'lambda.amazonaws.com' });
    const caller = { kind: 'service', service: 'lambda.amazonaws.com' } as const;
    expect(explained(assume(worldOf({ trust }), {}, caller))).toEqual({
      headline: 'Allowed: the AWS service is trusted',
      reason:
        'Statement 1 of the trust policy of role `ReadOnly` allows the service `lambda.amazonaws.com` `sts:AssumeRole`. An AWS service has no identity policies, so nothing else is needed.',
      next: null,
    });
  });

  test('B-138 GetCallerIdentity', () => {
    const world = worldOf();
    const call = callOf({ service: 'sts', operation: 'GetCallerIdentity', credentials: asTest(world) });
    expect(explained(decide(world, call))).toEqual({
      headline: 'Allowed: this call needs no permission',
      reason:
        'Whoever has valid credentials may call `sts:GetCallerIdentity`: no policy is asked, not even one that denies it.',
      next: null,
    });
  });
});

describe('reading an object with a session', () => {
  const object = 'arn:aws:s3:::reports/a.csv';

  test('E-015 allowed by the role, within one account', () => {
    const { world, credentials } = withSession(
      worldOf({ account: HOME, app: read('arn:aws:s3:::reports/*') }),
    );
    expect(explained(getObject(world, credentials))).toEqual({
      headline: 'Allowed: one policy allows it, and none denies it',
      reason: `Statement 1 of policy \`read\` of role \`App\` allows \`s3:GetObject\` on \`${object}\`. You and the resource are in the same account, so one \`Allow\` is enough.`,
      next: null,
    });
  });

  test('the role may read the bucket, but not its objects', () => {
    const { world, credentials } = withSession(worldOf({ account: HOME, app: read('arn:aws:s3:::reports') }));
    expect(explained(getObject(world, credentials))).toEqual({
      headline: 'Denied: your identity policy does not cover this resource',
      reason: `In statement 1 of policy \`read\` of role \`App\`, \`Resource\` is \`arn:aws:s3:::reports\`, and the call is for \`${object}\`. The bucket and the objects in it are different resources: the objects are \`arn:aws:s3:::reports/*\`.`,
      next: `Add \`${object}\` to \`Resource\` of statement 1 of policy \`read\` of role \`App\`.`,
    });
  });

  test('E-026 the bucket of another account has no policy', () => {
    const { world, credentials } = withSession(worldOf({ app: read('arn:aws:s3:::reports/*') }));
    expect(explained(getObject(world, credentials))).toEqual({
      headline: 'Denied: the resource has no policy that allows you',
      reason:
        'There is no statement in the resource-based policy. The call crosses accounts, so the resource-based policy and your identity policies both have to allow it, and the resource-based policy does not.',
      next: `In account \`${AWAY}\`, attach a policy to bucket \`reports\` that allows you \`s3:GetObject\` on \`${object}\`: \`{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${HOME}:role/App" }, "Action": "s3:GetObject", "Resource": "${object}" }\`. Your identity policies allow the call already.`,
    });
  });

  test('the bucket policy alone allows a user of its account', () => {
    const bucket = policy({ Effect: 'Allow', Principal: { AWS: TEST }, Action: 's3:*', Resource: '*' });
    const world = worldOf({ account: HOME, bucket });
    expect(explained(getObject(world, asTest(world))).reason).toBe(
      `Statement 1 of the bucket policy of \`reports\` allows you \`s3:GetObject\` on \`${object}\`. It names your user itself. Within one account that is enough: neither identity policies nor a permissions boundary has to allow the call as well.`,
    );
  });

  test('E-001 root within its own account', () => {
    expect(explained(getObject(worldOf({ account: HOME }), { kind: 'root', accountId: HOME }))).toEqual({
      headline: 'Allowed: you are the root user of the account',
      reason: `Within its own account \`${HOME}\` the root user needs no policy, and none denies the call.`,
      next: null,
    });
  });
});

describe('what is not judged, or not traced', () => {
  test('a parameter that is not modelled', () => {
    expect(explained(assume(worldOf({ own }), { ProvidedContexts: [{}] }))).toEqual({
      headline: 'Not judged: the lab does not model the parameter `ProvidedContexts` yet',
      reason:
        'The lab does not judge this call of `sts:AssumeRole`, because it does not model the parameter `ProvidedContexts` yet.',
      next: 'Leave out `ProvidedContexts` to see how the rest of the call is decided.',
    });
  });

  test('a decision without a trace has its verdict', () => {
    const { outcome } = assume(worldOf());
    expect(explainDecision({ outcome, trace: [] })).toEqual({ headline: ['Denied'], reason: [], next: null });
  });
});
