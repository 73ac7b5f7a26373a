import { describe, expect, it, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  allowing,
  ANA,
  answer,
  ask,
  asLast,
  asUser,
  AUDIT,
  because,
  call,
  decider,
  document,
  HOME,
  trusting,
  worldFrom,
  type Answered,
} from './fixture.ts';

const INSTANCE = `arn:aws:ec2:eu-west-1:${HOME}:instance/i-0123456789abcdef0`;
const FORBIDDEN = { Effect: 'Deny', Action: 'ec2:Terminate*', Resource: '*' };
/** That statement as a decoded message shows it. */
const MATCHED = {
  statementId: '',
  effect: 'DENY',
  principals: { items: [{ value: 'AIDAANAANAANAANAANAAA' }] },
  principalGroups: { items: [] },
  actions: { items: [{ value: 'ec2:Terminate*' }] },
  resources: { items: [{ value: '*' }] },
  conditions: { items: [] },
};
const DECODE = allowing('sts:DecodeAuthorizationMessage');

const worldWith = (statements: readonly object[] = [DECODE, FORBIDDEN], seed = 1): World =>
  worldFrom({
    seed,
    accounts: [
      {
        id: HOME,
        users: [
          { name: 'Ana', id: 'AIDAANAANAANAANAANAAA', inlinePolicies: { own: document(...statements) } },
        ],
        roles: [
          {
            name: 'Audit',
            id: 'AROAAUDITAUDITAUDITAU',
            trustPolicy: document(trusting('*', ['AssumeRole'])),
            inlinePolicies: { own: document(DECODE) },
          },
        ],
      },
    ],
  });

/** The code in a denial of EC2. */
function encodedIn(made: Answered): string {
  const [, code = ''] = /Encoded authorization failure message: (\S+)$/.exec(String(answer(made))) ?? [];
  return code;
}

const denied = (action: string, world = worldWith(), by = asUser(world)) =>
  ask(world, action, by, INSTANCE, { context: { 'aws:SourceIp': '203.0.113.7' } });

const decode = (EncodedMessage: unknown, world = worldWith(), by = asUser(world)) =>
  call(world, 'DecodeAuthorizationMessage', { EncodedMessage }, by);

const decoded = (made: Answered): unknown => JSON.parse(String(made.response?.['DecodedMessage']));

const INVALID = '400 InvalidAuthorizationMessageException: Message is not valid for decoding';

describe('a denial', () => {
  it('B-146 F-018 of EC2 says the same again in code', () => {
    expect(
      String(answer(denied('ec2:TerminateInstances'))).split(encodedIn(denied('ec2:TerminateInstances')))[0],
    ).toBe(
      `403 UnauthorizedOperation: You are not authorized to perform this operation. User: ${ANA} is not authorized to perform: ec2:TerminateInstances on resource: ${INSTANCE} with an explicit deny in an identity-based policy. Encoded authorization failure message: `,
    );
  });

  it('B-146 in a text that command lines take for no option', () => {
    const worlds = Array.from({ length: 100 }, (_, seed) => worldWith(undefined, seed));
    const first = worlds.map((world) => encodedIn(denied('ec2:TerminateInstances', world)).charAt(0));
    expect(new Set(first)).toEqual(new Set(['A']));
  });

  it('B-146 of other services does not', () => {
    const world = worldWith();
    expect(encodedIn(ask(world, 's3:ListAllMyBuckets', asUser(world)))).toBe('');
    expect(encodedIn(call(world, 'GetFederationToken', { Name: 'Cleo' }))).toBe('');
  });
});

describe('what it says', () => {
  test('B-147 who wanted what, and under which conditions', () => {
    const made = decode(encodedIn(denied('ec2:TerminateInstances')));
    const { context, ...rest } = decoded(made) as { context: Record<string, unknown> };
    const { conditions, ...about } = context;
    expect(rest).toEqual({
      allowed: false,
      explicitDeny: true,
      matchedStatements: { items: [MATCHED] },
      failures: { items: [] },
    });
    expect(about).toEqual({
      principal: { id: 'AIDAANAANAANAANAANAAA', name: 'Ana', arn: ANA },
      action: 'ec2:TerminateInstances',
      resource: INSTANCE,
    });
    const { items } = conditions as { items: readonly { key: string; values: unknown }[] };
    const valuesOf = (name: string) =>
      items.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.values;
    expect(['aws:SourceIp', 'aws:username', 'aws:RequestedRegion', 'aws:userid'].map(valuesOf)).toEqual([
      { items: [{ value: '203.0.113.7' }] },
      { items: [{ value: 'Ana' }] },
      { items: [{ value: 'eu-west-1' }] },
      { items: [{ value: 'AIDAANAANAANAANAANAAA' }] },
    ]);
  });

  test('B-147 a lack of an Allow is no explicit deny, and no statement has matched', () => {
    expect(decoded(decode(encodedIn(denied('ec2:StartInstances'))))).toMatchObject({
      explicitDeny: false,
      matchedStatements: { items: [] },
    });
  });

  test('B-147 every Deny that matches, with its Sid and conditions', () => {
    const world = worldWith([
      DECODE,
      FORBIDDEN,
      { Effect: 'Deny', Action: 'ec2:Start*', Resource: '*' },
      {
        Sid: 'OfficeOnly',
        Effect: 'Deny',
        NotAction: 's3:*',
        Resource: ['arn:aws:ec2:*:*:instance/*'],
        Condition: { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '198.51.100.0/24'] } },
      },
    ]);
    expect(decoded(decode(encodedIn(denied('ec2:TerminateInstances', world)), world))).toMatchObject({
      matchedStatements: {
        items: [
          MATCHED,
          {
            ...MATCHED,
            statementId: 'OfficeOnly',
            actions: { items: [] },
            resources: { items: [{ value: 'arn:aws:ec2:*:*:instance/*' }] },
            conditions: {
              items: [
                {
                  key: 'aws:SourceIp',
                  values: { items: [{ value: '192.0.2.0/24' }, { value: '198.51.100.0/24' }] },
                },
              ],
            },
          },
        ],
      },
    });
  });

  test('B-147 a role session is told by its user id', () => {
    const { world } = call(worldWith(), 'AssumeRole', { RoleArn: AUDIT, RoleSessionName: 'ana' });
    const made = decode(encodedIn(denied('ec2:StartInstances', world, asLast(world))), world, asLast(world));
    expect(decoded(made)).toMatchObject({
      context: {
        principal: {
          id: 'AROAAUDITAUDITAUDITAU:ana',
          arn: `arn:aws:sts::${HOME}:assumed-role/Audit/ana`,
        },
      },
    });
  });
});

describe('who may decode', () => {
  it('B-144 B-007 those whose own policies allow it on *', () => {
    const code = encodedIn(denied('ec2:StartInstances'));
    const unable = worldWith([FORBIDDEN]);
    expect([answer(decode(code, unable)), decider(decode(code, unable))]).toEqual([
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:DecodeAuthorizationMessage because no identity-based policy allows the sts:DecodeAuthorizationMessage action`,
      'identity Statement',
    ]);
    const onInstance = worldWith([allowing('sts:DecodeAuthorizationMessage', INSTANCE)]);
    expect(decider(decode(code, onInstance))).toBe('identity Resource');
  });

  it('B-144 is asked before the message is looked at', () => {
    expect(answer(decode('garbage', worldWith([FORBIDDEN])))).toContain('is not authorized to perform');
  });
});

describe('B-145 a message', () => {
  const code = encodedIn(denied('ec2:TerminateInstances'));
  const half = code.length / 2;

  it.each([
    ['that is garbage', 'garbage'],
    ['that is no Base64', '%%%%'],
    ['with a line break in it', `${code.slice(0, half)}\n${code.slice(half)}`],
    ['that is cut short', code.slice(0, half)],
    ['of one character', 'A'],
    ['that was tampered with', `${code.slice(0, -3)}${code.endsWith('AAA') ? 'BBB' : 'AAA'}`],
    ['whose seal is another', `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`],
    ['of another world', encodedIn(denied('ec2:TerminateInstances', worldWith(undefined, 2)))],
  ])('%s is refused', (_, message) => {
    const made = decode(message);
    expect([answer(made), decider(made), because(made)]).toEqual([
      INVALID,
      'protocol Parameter:EncodedMessage',
      { code: 'parameter.notEncodedDenial', params: { parameter: 'EncodedMessage' } },
    ]);
  });

  it('B-144 has 1 to 10240 characters', () => {
    const place = "at 'encodedMessage' failed to satisfy constraint: Member must";
    expect(answer(decode(null))).toContain(`${place} not be null`);
    expect(answer(decode(''))).toContain(`${place} have length greater than or equal to 1`);
    expect(answer(decode('A'.repeat(10241)))).toContain(`${place} have length less than or equal to 10240`);
  });
});
