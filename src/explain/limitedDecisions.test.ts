import { describe, expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import type { Reason } from '../trace/reason.ts';
import { explainDecision } from './explain.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  ENDPOINT,
  getObject,
  HOME,
  inline,
  marked,
  OTHER,
  policy,
  readOnly,
  TEST,
  THROUGH_ENDPOINT,
  trusting,
  withFederatedUser,
  withSession,
  worldOf,
  type Document,
  type Setting,
} from './fixture.ts';
import { gates } from './gates.ts';

const explained = (decision: Pick<Decision, 'outcome' | 'trace'>): Record<string, string | null> => {
  const { headline, reason, next } = explainDecision(decision);
  return { headline: marked(headline), reason: marked(reason), next: marked(next) };
};

const OBJECT = 'arn:aws:s3:::reports/a.csv';
const own = { assume: assuming(readOnly()) };
const allowing = (Action: unknown, rest: object = {}): Document =>
  policy({ Effect: 'Allow', Action, Resource: '*', ...rest });
const denying = (Action: unknown, rest: object = {}): Document =>
  policy({ Sid: 'No', Effect: 'Deny', Action, Resource: '*', ...rest });
const ALL = allowing('*');
const reading = { read: allowing('s3:GetObject') };
const bucketFor = (AWS: unknown): Document =>
  policy({ Effect: 'Allow', Principal: { AWS }, Action: 's3:*', Resource: '*' });

/** Ids of control policies are made of organization and place. */
const idsHidden = (texts: Record<string, string | null>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text?.replaceAll(/`p-[a-z0-9]{8}`/g, '`p-…`') ?? null,
    ]),
  );

const LEVELS =
  'service control policies have to allow a call at every level, from the root of the organization down to the account.';
const READ_JSON = `{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "${OBJECT}" }`;

describe('service control policies', () => {
  const under = (scps: Setting['scps'], setting: Setting = { own }): Record<string, string | null> =>
    idsHidden(explained(assume(worldOf({ ...setting, scps: scps ?? {} }))));

  test('E-002 one of a unit denies', () => {
    expect(under({ 'Root/Prod': [ALL, denying('sts:*')] })).toEqual({
      headline: 'Denied: there is an explicit deny in a service control policy',
      reason:
        'Statement 1 (`No`) of SCP `p-…` of unit `Root/Prod` is a `Deny` that matches this call: `Action` has `sts:*`, which covers `sts:AssumeRole`. An explicit `Deny`, here in the service control policies (SCPs), outweighs every `Allow`.',
      next: "In the organization's management account, remove statement 1 (`No`) of SCP `p-…` of unit `Root/Prod`, or narrow it so that it does not match this call. Adding an `Allow` changes nothing while the `Deny` matches.",
    });
  });

  test('two of them deny: both are named', () => {
    expect(under({ Root: [ALL, denying('sts:*')], [HOME]: [ALL, denying('*')] })['next']).toBe(
      `In the organization's management account, remove statement 1 (\`No\`) of SCP \`p-…\` of the organization's root, or narrow it so that it does not match this call. Adding an \`Allow\` changes nothing while the \`Deny\` matches. The call is denied by statement 1 (\`No\`) of SCP \`p-…\` of account \`${HOME}\` too.`,
    );
  });

  test('E-039 a list without any Allow denies all', () => {
    expect(under({ 'Root/Prod': [denying('ec2:*')] })).toEqual({
      headline: 'Denied: no service control policy of unit `Root/Prod` allows anything',
      reason: `No \`Allow\` in the service control policies (SCPs) of unit \`Root/Prod\` matches this call. The trust policy and your identity policies allow the call, but ${LEVELS}`,
      next: "In the organization's management account, attach `FullAWSAccess` to unit `Root/Prod` again, or an SCP with an `Allow` for the call. Where no SCP has an `Allow`, everything is denied there and below.",
    });
  });

  test('E-004 two levels have no Allow, and the identity policies have none either', () => {
    expect(under({ Root: [denying('ec2:*')], [HOME]: [denying('s3:*')] }, {})['next']).toBe(
      `In the organization's management account, attach \`FullAWSAccess\` to the organization's root again, or an SCP with an \`Allow\` for the call. Where no SCP has an \`Allow\`, everything is denied there and below. The SCPs of account \`${HOME}\` need an \`Allow\` for it too. Your identity policies have to allow the call as well, and do not yet: in account \`${HOME}\`, allow \`sts:AssumeRole\` on \`${readOnly()}\` to user \`Test\`.`,
    );
  });

  test('a list that allows another service', () => {
    expect(under({ Root: [allowing('s3:*')] })).toEqual({
      headline: "Denied: no service control policy of the organization's root allows `sts:AssumeRole`",
      reason: `In statement 1 of SCP \`p-…\` of the organization's root, \`Action\` is \`s3:*\`, and the call is \`sts:AssumeRole\`. The trust policy and your identity policies allow the call, but ${LEVELS}`,
      next: 'In the organization\'s management account, add a statement to SCP `p-…` of the organization\'s root that allows `sts:AssumeRole`: `{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }`.',
    });
  });

  test('an Allow that could be extended', () => {
    expect(under({ [HOME]: [allowing('sts:GetSessionToken')] })['next']).toBe(
      `In the organization's management account, add \`sts:AssumeRole\` to \`Action\` of statement 1 of SCP \`p-…\` of account \`${HOME}\`.`,
    );
  });

  test('the trust policy is silent as well: it is named, and the rest depends on how it will be mended', () => {
    const trust = trusting({ AWS: OTHER });
    expect(under({ Root: [allowing('s3:*')] }, { account: HOME, trust })['next']).toBe(
      'In the organization\'s management account, add a statement to SCP `p-…` of the organization\'s root that allows `sts:AssumeRole`: `{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*" }`. The trust policy has to allow the call as well, and does not yet.',
    );
  });

  test('E-034 the root user of a member account is bound', () => {
    const world = worldOf({ account: HOME, scps: { Root: [allowing('ec2:*')] } });
    expect(idsHidden(explained(getObject(world, { kind: 'root', accountId: HOME })))['reason']).toBe(
      `In statement 1 of SCP \`p-…\` of the organization's root, \`Action\` is \`ec2:*\`, and the call is \`s3:GetObject\`. The root user of an account needs no identity policy there, but ${LEVELS}`,
    );
  });
});

describe('resource control policies', () => {
  test('E-040 the one of the unit of the resource denies', () => {
    const Condition = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-another' } };
    const rcp = denying('sts:*', { Principal: '*', Condition });
    expect(idsHidden(explained(assume(worldOf({ own, rcps: { 'Root/Shared': [rcp] } }))))).toEqual({
      headline: 'Denied: there is an explicit deny in a resource control policy',
      reason:
        'Statement 1 (`No`) of RCP `p-…` of unit `Root/Shared` is a `Deny` that matches this call: `StringNotEqualsIfExists` asks for `aws:PrincipalOrgID` not to be `o-another`, and this call has `o-exampleorg1`. An explicit `Deny`, here in the resource control policies (RCPs), outweighs every `Allow`.',
      next: "In the organization's management account, remove statement 1 (`No`) of RCP `p-…` of unit `Root/Shared`, or narrow it so that it does not match this call. Adding an `Allow` changes nothing while the `Deny` matches.",
    });
  });

  test('with no Allow anywhere: RCPFullAWSAccess is none', () => {
    const rcps = { [AWAY]: [denying('s3:*', { Principal: '*' })] };
    const { world, credentials } = withSession(worldOf({ rcps }));
    expect(explained(getObject(world, credentials))['next']).toMatch(
      / No statement allows the call so far, so it needs an `Allow` besides\.$/,
    );
  });
});

describe('permissions boundaries', () => {
  const LEAVES =
    'The trust policy and your identity policies allow the call, but a permissions boundary leaves only what it allows itself.';

  test('E-007 one does not allow the action', () => {
    expect(explained(assume(worldOf({ own, boundary: allowing(['sts:GetSessionToken', 's3:*']) })))).toEqual({
      headline: 'Denied: your permissions boundary does not allow `sts:AssumeRole`',
      reason: `In statement 1 of permissions boundary \`Edge\`, \`Action\` lists \`sts:GetSessionToken\` and \`s3:*\`, and the call is \`sts:AssumeRole\`. ${LEAVES}`,
      next: `In account \`${HOME}\`, add \`sts:AssumeRole\` to \`Action\` of statement 1 of permissions boundary \`Edge\`.`,
    });
  });

  test('E-013 one of which every statement denies', () => {
    expect(explained(assume(worldOf({ own, boundary: denying('ec2:*') })))).toEqual({
      headline: 'Denied: your permissions boundary allows nothing',
      reason: `No \`Allow\` in your permissions boundary matches this call. ${LEAVES}`,
      next: `In account \`${HOME}\`, add a statement to permissions boundary \`Edge\` that allows \`sts:AssumeRole\` on \`${readOnly()}\`: \`{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "${readOnly()}" }\`.`,
    });
  });

  test("one of AWS's own cannot be edited", () => {
    const boundary = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    expect(explained(assume(worldOf({ own, boundary })))['next']).toBe(
      `In account \`${HOME}\`, set another permissions boundary for user \`Test\`, one that allows \`sts:AssumeRole\` on \`${readOnly()}\`: \`{ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "${readOnly()}" }\`. AWS's own policies cannot be edited.`,
    );
  });

  test("one of AWS's own denies: the role of a session gets another", () => {
    const setting = { account: HOME, app: reading, boundary: 'arn:aws:iam::aws:policy/AWSDenyAll' };
    const { world, credentials } = withSession(worldOf(setting));
    expect(explained(getObject(world, credentials))).toEqual({
      headline: 'Denied: there is an explicit deny in your permissions boundary',
      reason:
        'Statement 1 (`DenyAll`) of permissions boundary `AWSDenyAll` is a `Deny` that matches this call: `Action` has `*`, which covers `s3:GetObject`. An explicit `Deny`, here in your permissions boundary, outweighs every `Allow`.',
      next: "Set another permissions boundary for role `App`, one that allows the call and does not deny it. AWS's own policies cannot be edited.",
    });
  });

  test('a Deny in one that allows nothing, under SCPs that do not either', () => {
    const scps = { Root: [allowing('ec2:*')] };
    expect(explained(assume(worldOf({ own, boundary: denying('sts:*'), scps })))['next']).toMatch(
      / while the `Deny` matches\. The service control policies \(SCPs\) and your permissions boundary have to allow the call as well, and do not yet\.$/,
    );
  });

  test('the identity policies come first; the boundary is announced, except for a trust policy that names the user', () => {
    const trust = trusting({ AWS: HOME });
    const world = worldOf({ account: HOME, trust, boundary: allowing('s3:*') });
    expect(explained(assume(world))['next']).toMatch(
      / Your permissions boundary has to allow the call as well, and does not yet\. Or name `[^`]+` in the trust policy of role `ReadOnly`: within one account that is enough\.$/,
    );
  });
});

describe('session policies', () => {
  const asApp = (document: Document, setting: Setting = { account: HOME, app: reading }): Decision => {
    const { world, credentials } = withSession(worldOf(setting), 'App', undefined, inline(document));
    return getObject(world, credentials);
  };
  const asGuest = (
    document: Document | null,
    setting: Setting = { account: HOME, own: reading },
  ): Decision => {
    const policies = document === null ? undefined : inline(document);
    const { world, credentials } = withFederatedUser(worldOf(setting), policies);
    return getObject(world, credentials);
  };

  test('E-008 the one of a role session does not allow the action', () => {
    expect(explained(asApp(allowing('s3:ListBucket')))).toEqual({
      headline: 'Denied: the session policy does not allow `s3:GetObject`',
      reason:
        'In statement 1 of the session policy passed as `Policy`, `Action` is `s3:ListBucket`, and the call is `s3:GetObject`. Your identity policies allow the call, but session policies leave only what they allow themselves.',
      next: `Call \`AssumeRole\` again with a session policy that allows \`s3:GetObject\` on \`${OBJECT}\` (\`${READ_JSON}\`), or with none: what a session was given cannot be changed.`,
    });
  });

  test('E-020 a bucket policy that names the role does not get past it', () => {
    const bucket = bucketFor(`arn:aws:iam::${HOME}:role/App`);
    expect(explained(asApp(allowing('s3:ListBucket'), { account: HOME, bucket }))['reason']).toMatch(
      / The resource-based policy allows the call, but session policies leave only what they allow themselves\.$/,
    );
  });

  test('it denies', () => {
    expect(explained(asApp(policy(...statementsOf(ALL), ...statementsOf(denying('s3:*')))))).toEqual({
      headline: 'Denied: there is an explicit deny in the session policies',
      reason:
        'Statement 2 (`No`) of the session policy passed as `Policy` is a `Deny` that matches this call: `Action` has `s3:*`, which covers `s3:GetObject`. An explicit `Deny`, here in the session policies, outweighs every `Allow`.',
      next: 'Call `AssumeRole` again without statement 2 (`No`) of the session policy passed as `Policy`, or with one that does not match this call: what a session was given cannot be changed. Adding an `Allow` changes nothing while the `Deny` matches.',
    });
  });

  test('E-009 a federated user for whom none was passed', () => {
    expect(explained(asGuest(null))).toEqual({
      headline: 'Denied: no session policy was passed, and a federated user needs one',
      reason:
        'There is no session policy with a statement in it. Your identity policies allow the call, but a federated user can do only what session policies allow, and none were passed for this one.',
      next: `Call \`GetFederationToken\` again with a session policy that allows \`s3:GetObject\` on \`${OBJECT}\` (\`${READ_JSON}\`): what a session was given cannot be changed.`,
    });
  });

  test('a managed one that was passed', () => {
    const managed = ['arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess'];
    const setting = worldOf({ account: HOME, app: reading });
    const { world, credentials } = withSession(setting, 'App', undefined, { inline: null, managed });
    expect(explained(getObject(world, credentials))['reason']).toMatch(
      /^In statement 1 of session policy `AmazonEC2ReadOnlyAccess`, `Action` /,
    );
  });
});

const statementsOf = (document: Document): readonly object[] =>
  typeof document === 'object' ? (document['Statement'] as object[]) : [];

describe('VPC endpoint policies', () => {
  const through = (endpoint: Document): Record<string, string | null> => {
    const world = worldOf({ account: HOME, own: reading, endpoint });
    return explained(getObject(world, asTest(world), THROUGH_ENDPOINT));
  };
  const GATE =
    'Your identity policies allow the call, but the policy of the VPC endpoint has to allow a call that comes through it.';

  test('E-052 the one that the call comes through does not allow the action', () => {
    expect(through(allowing('s3:ListBucket', { Principal: '*' }))).toEqual({
      headline: 'Denied: the VPC endpoint policy does not allow `s3:GetObject`',
      reason: `In statement 1 of the policy of VPC endpoint \`${ENDPOINT}\`, \`Action\` is \`s3:ListBucket\`, and the call is \`s3:GetObject\`. ${GATE}`,
      next: `As the owner of the endpoint, add \`s3:GetObject\` to \`Action\` of statement 1 of the policy of VPC endpoint \`${ENDPOINT}\`.`,
    });
  });

  test('it names someone else', () => {
    expect(through(allowing('s3:*', { Principal: { AWS: OTHER } }))).toEqual({
      headline: 'Denied: the VPC endpoint policy does not name you',
      reason: `In statement 1 of the policy of VPC endpoint \`${ENDPOINT}\`, \`Principal\` names \`${OTHER}\`, and you call as \`${TEST}\`. ${GATE}`,
      next: `As the owner of the endpoint, add \`${TEST}\` under \`AWS\` to \`Principal\` of statement 1 of the policy of VPC endpoint \`${ENDPOINT}\`.`,
    });
  });

  test('it denies everyone', () => {
    expect(through(denying('s3:*', { Principal: '*' }))['reason']).toBe(
      `Statement 1 (\`No\`) of the policy of VPC endpoint \`${ENDPOINT}\` is a \`Deny\` that matches this call: \`Action\` has \`s3:*\`, which covers \`s3:GetObject\`. An explicit \`Deny\`, here in the VPC endpoint policy, outweighs every \`Allow\`.`,
    );
  });
});

describe('anonymous callers', () => {
  /** No call of the lab is anonymous yet: that of a service, told of one. */
  const anonymously = ({ outcome, trace }: Decision): Pick<Decision, 'outcome' | 'trace'> => {
    const told = (reason: Reason): Reason => {
      if (reason.code === 'caller.service') return { code: 'caller.anonymous', params: {} };
      return reason.code === 'combine.service' ? { code: 'combine.anonymous', params: {} } : reason;
    };
    return {
      outcome,
      trace: trace.map((step) => ({
        ...step,
        reason: told(step.reason),
        evidence: step.evidence?.found?.includes(SERVICE)
          ? { ...step.evidence, found: ['anonymous'] }
          : step.evidence,
      })),
    };
  };
  const SERVICE = 'lambda.amazonaws.com';
  const askedBy = (bucket: Document | undefined): Pick<Decision, 'outcome' | 'trace'> =>
    anonymously(getObject(worldOf(bucket ? { bucket } : {}), { kind: 'service', service: SERVICE }));

  test('C-033 a bucket that is open to everyone', () => {
    const bucket = allowing('s3:GetObject', { Principal: '*' });
    expect(explained(askedBy(bucket))).toEqual({
      headline: 'Allowed: the resource is open to everyone',
      reason: `Statement 1 of the bucket policy of \`reports\` allows anonymous callers \`s3:GetObject\` on \`${OBJECT}\`. They have no policies of their own, so nothing else is needed.`,
      next: null,
    });
    const gate = gates(askedBy(bucket).trace).find(({ gate: name }) => name === 'identity');
    expect(gate).toMatchObject({
      title: 'Identity policies',
      summary: ['Whoever sends no credentials has no identity policies.'],
    });
  });

  test('a bucket that names others, and one without a policy', () => {
    expect(explained(askedBy(bucketFor(TEST)))).toEqual({
      headline: 'Denied: the resource-based policy does not name anonymous callers',
      reason: `In statement 1 of the bucket policy of \`reports\`, \`Principal\` names \`${TEST}\`, and the caller is anonymous. The policy of the resource has to allow this call, whatever other policies say, and it does not.`,
      next: 'Add `*` under `AWS` to `Principal` of statement 1 of the bucket policy of `reports`.',
    });
    expect(explained(askedBy(undefined))['next']).toBe(
      `Attach a policy to bucket \`reports\` that allows anonymous callers \`s3:GetObject\` on \`${OBJECT}\`: \`{ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "${OBJECT}" }\`.`,
    );
  });
});

describe('allowed calls under policies that only cap', () => {
  test('what could have stopped a call and did not', () => {
    const endpoint = allowing('*', { Principal: '*' });
    const world = worldOf({ account: HOME, own: reading, boundary: ALL, scps: {}, rcps: {}, endpoint });
    expect(explained(getObject(world, asTest(world), THROUGH_ENDPOINT))['reason']).toBe(
      `Statement 1 of policy \`read\` of user \`Test\` allows \`s3:GetObject\` on \`${OBJECT}\`. You and the resource are in the same account, so one \`Allow\` is enough. The resource control policies (RCPs), the service control policies (SCPs), the VPC endpoint policy and your permissions boundary were asked as well and let it through.`,
    );
  });

  const STILL =
    'Within one account no identity policy has to allow the call as well; a permissions boundary and session policies would have to.';
  const NOTHING =
    'Within one account that is enough: neither identity policies nor a permissions boundary nor session policies have to allow the call as well.';
  const LET = 'The session policies were asked as well and let it through.';
  const GUEST = `arn:aws:sts::${HOME}:federated-user/guest`;

  const byBucket = (principal: string, guest: boolean, document: Document): string | null => {
    const world = worldOf({ account: HOME, bucket: bucketFor(principal) });
    const session = guest
      ? withFederatedUser(world, inline(document))
      : withSession(world, 'App', undefined, inline(document));
    const { reason } = explained(getObject(session.world, session.credentials));
    return reason?.replace(/^Statement 1 of .* on `[^`]+`\. /, '') ?? null;
  };

  test('E-019, E-020 a bucket policy that names the role, and one that names the session', () => {
    expect(byBucket(`arn:aws:iam::${HOME}:role/App`, false, ALL)).toBe(`It names your role. ${STILL} ${LET}`);
    expect(byBucket(`arn:aws:sts::${HOME}:assumed-role/App/deploy`, false, denying('ec2:*'))).toBe(
      `It names your session itself. ${NOTHING}`,
    );
  });

  test('E-021 a bucket policy that names the federated user, and one that names the user behind it', () => {
    expect(byBucket(TEST, true, ALL)).toBe(`It names the user behind your session. ${STILL} ${LET}`);
    expect(byBucket(GUEST, true, denying('ec2:*'))).toBe(`It names you, the federated user. ${NOTHING}`);
  });

  test('E-022 a bucket policy for everyone', () => {
    expect(byBucket('*', false, denying('ec2:*'))).toBe(`It is for everyone. ${NOTHING}`);
  });
});
