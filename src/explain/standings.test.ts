import { expect, test } from 'vitest';
import {
  assume,
  BOUNDARY,
  getObject,
  HOME,
  inline,
  marked,
  policy,
  readOnly,
  TEST,
  withSession,
  worldOf,
} from './fixture.ts';
import { statementStandings } from './standings.ts';

test('each statement of each policy has its standing, with the elements that fail and where they are', () => {
  const allow = { Effect: 'Allow', Principal: { AWS: TEST }, Action: 'sts:AssumeRole' };
  const trust = policy(
    { ...allow, Condition: { StringEquals: { 'sts:ExternalId': 'acme-7' } } },
    { ...allow, Sid: 'Guard', Effect: 'Deny', Principal: { AWS: '222233334444' } },
    { ...allow, Effect: 'Deny' },
  );
  const world = worldOf({ account: HOME, trust });
  const text = world.accounts[0]?.roles.find(({ name }) => name === 'ReadOnly')?.trustPolicy ?? '';
  const standings = statementStandings(assume(world).trace).map((each) => ({
    ...each,
    span: text.slice(each.span?.start, each.span?.end).replaceAll(/\s+/g, ' ').slice(0, 30),
    phrase: marked(each.phrase),
    failing: each.failing.map((element) => ({
      ...element,
      span: text.slice(element.span?.start, element.span?.end).replaceAll(/\s+/g, ' '),
      phrase: marked(element.phrase),
    })),
  }));
  const ref = { type: 'trust', owner: readOnly(HOME), name: null };
  expect(standings).toEqual([
    {
      stepId: 8,
      policy: ref,
      statement: 0,
      span: '{ "Effect": "Allow", "Principa',
      standing: 'notMatched',
      decisive: false,
      phrase: 'Does not match this call',
      failing: [
        {
          element: 'Condition:StringEquals:sts:ExternalId',
          span: '"sts:ExternalId": "acme-7"',
          phrase:
            '`StringEquals` asks for `sts:ExternalId` to be `acme-7`, and this call has no `sts:ExternalId`. The key is in the call only when the caller sends the parameter `ExternalId`.',
          decisive: false,
        },
      ],
    },
    {
      stepId: 12,
      policy: ref,
      statement: 1,
      span: '{ "Effect": "Deny", "Principal',
      standing: 'notMatched',
      decisive: false,
      phrase: 'Does not match this call',
      failing: [
        {
          element: 'Principal',
          span: '"Principal": { "AWS": "222233334444" }',
          phrase: `\`Principal\` names \`222233334444\`, and you call as \`${TEST}\`.`,
          decisive: false,
        },
      ],
    },
    {
      stepId: 15,
      policy: ref,
      statement: 2,
      span: '{ "Effect": "Deny", "Principal',
      standing: 'denies',
      decisive: true,
      phrase: 'Denies this call',
      failing: [],
    },
  ]);
});

test('statements of SCPs, RCPs, boundary and session policy stand beside the others, each by its own reference', () => {
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  const world = worldOf({
    account: HOME,
    scps: {
      'Root/Prod': [policy(everything, { ...everything, Sid: 'NoRead', Effect: 'Deny', Action: 's3:Get*' })],
    },
    boundary: policy({ ...everything, Action: 'ec2:*' }),
  });
  const session = withSession(world, 'App', undefined, inline(policy(everything)));
  const { trace } = getObject(session.world, session.credentials);
  expect(
    statementStandings(trace).map(({ policy: { type, owner, name }, statement, standing, decisive }) => [
      type,
      owner,
      name?.replace(/^p-[a-z0-9]{8}$/, 'p-…') ?? null,
      statement,
      standing,
      decisive,
    ]),
  ).toEqual([
    ['rcp', 'Root', 'p-RCPFullAWSAccess', 0, 'allows', false],
    ['rcp', 'Root/Prod', 'p-RCPFullAWSAccess', 0, 'allows', false],
    ['rcp', HOME, 'p-RCPFullAWSAccess', 0, 'allows', false],
    ['scp', 'Root', 'p-FullAWSAccess', 0, 'allows', false],
    ['scp', 'Root/Prod', 'p-…', 0, 'allows', false],
    ['scp', 'Root/Prod', 'p-…', 1, 'denies', true],
    ['scp', HOME, 'p-FullAWSAccess', 0, 'allows', false],
    ['boundary', BOUNDARY, null, 0, 'notMatched', false],
    ['session', `arn:aws:sts::${HOME}:assumed-role/App/deploy`, 'Policy', 0, 'allows', false],
  ]);
});
