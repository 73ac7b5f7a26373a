import { describe, expect, it } from 'vitest';
import { callOf, type Call } from '../../call/call.ts';
import { commit } from '../../engine/engine.ts';
import {
  asTest,
  assuming,
  AWAY,
  HOME,
  policy,
  readOnly,
  TEST,
  trusting,
  withSession,
  worldOf,
} from '../fixture.ts';
import type { World } from '../../world/world.ts';
import { sequenceOf, type Sequence } from './sequence.ts';

const assume = (world: World, more: Partial<Call> = {}): Call =>
  callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials: asTest(world),
    params: { RoleArn: readOnly(), RoleSessionName: 'test' },
    ...more,
  });

function sequence(world: World, call: Call): Sequence {
  const { decision, response } = commit(world, call);
  const refusal = decision.error ? { code: 'AccessDenied', httpStatus: 403 } : null;
  return sequenceOf({ call, decision, response, refusal });
}

const drawn = ({ lanes, messages }: Sequence) => ({
  lanes: lanes.map(({ id, kind, name }) => `${id}: ${kind} ${name}`),
  messages: messages.map((message) => {
    const way = `${message.from} > ${message.to}`;
    switch (message.kind) {
      case 'check':
        return `${way}: ${message.gates.map(({ gate, outcome }) => `${gate} ${outcome}`).join(', ')}`;
      case 'answer':
        return `${way}: ${message.answer}`;
      default:
        return `${way}: ${message.kind}`;
    }
  }),
});

describe('who sends what to whom', () => {
  it('B-044 asks both accounts, and credentials come back', () => {
    const world = worldOf({ own: { go: assuming('*') } });
    expect(drawn(sequence(world, assume(world)))).toEqual({
      lanes: [
        `caller: user ${TEST}`,
        'service: awsService sts',
        `callerAccount: account ${HOME}`,
        `targetAccount: account ${AWAY}`,
      ],
      messages: [
        'caller > service: request',
        'service > service: receive pass, authenticate pass, validate pass, resolve pass, mayCall pass',
        'service > targetAccount: trust pass',
        'service > callerAccount: identity pass',
        'service > service: combine pass, limit pass',
        'service > caller: credentials',
      ],
    });
  });

  it('ends at the check that stops the call, with the error', () => {
    const world = worldOf({ trust: trusting({ AWS: AWAY }), own: { go: assuming('*') } });
    expect(drawn(sequence(world, assume(world))).messages.slice(-2)).toEqual([
      'service > service: combine stop',
      'service > caller: error',
    ]);
  });

  it('has one lane for one account', () => {
    const world = worldOf({ account: HOME, own: { go: assuming('*') } });
    const call = assume(world, { params: { RoleArn: readOnly(HOME), RoleSessionName: 'test' } });
    expect(drawn(sequence(world, call)).lanes).toEqual([
      `caller: user ${TEST}`,
      'service: awsService sts',
      `callerAccount: account ${HOME}`,
    ]);
  });

  it('A-030 knows a caller whose key was refused by its key alone', () => {
    const world = worldOf();
    const credentials = { kind: 'accessKey', accessKeyId: 'AKIANOBODY', sessionToken: null } as const;
    expect(drawn(sequence(world, assume(world, { credentials })))).toEqual({
      lanes: ['caller: keyOnly AKIANOBODY', 'service: awsService sts'],
      messages: [
        'caller > service: request',
        'service > service: receive pass',
        'service > service: authenticate stop',
        'service > caller: error',
      ],
    });
  });

  it('A-042 begins with the token where one stands for a signature', () => {
    const call = assume(worldOf(), {
      operation: 'AssumeRoleWithWebIdentity',
      credentials: { kind: 'none' },
      token: {
        kind: 'webIdentity',
        header: {},
        claims: { iss: 'https://login.example.com', aud: 'app', sub: 'ana', exp: 1, more: 'x' },
        signature: 'valid',
      },
    });
    const { lanes, messages } = sequence(worldOf(), call);
    expect(lanes.slice(0, 2)).toEqual([
      { id: 'issuer', kind: 'identityProvider', name: 'https://login.example.com' },
      { id: 'caller', kind: 'workload', name: 'ana' },
    ]);
    expect(messages[0]).toEqual({
      kind: 'token',
      from: 'issuer',
      to: 'caller',
      token: 'webIdentity',
      values: [
        { name: 'iss', value: 'https://login.example.com', hidden: false },
        { name: 'aud', value: 'app', hidden: false },
        { name: 'sub', value: 'ana', hidden: false },
        { name: 'exp', value: '1', hidden: false },
      ],
    });
  });

  it('A-022 tells what is sent and what comes back, tokens by their beginnings and no secret key', () => {
    const { world, credentials } = withSession(
      worldOf({ app: { go: assuming('*') }, trust: trusting({ AWS: HOME }) }),
    );
    const { messages } = sequence(world, assume(world, { credentials }));
    const [request] = messages;
    const answer = messages.at(-1);
    if (request?.kind !== 'request' || answer?.kind !== 'answer') throw new Error('not sent');
    expect(request.values).toEqual([
      { name: 'AccessKeyId', value: credentials.accessKeyId, hidden: false },
      { name: 'SessionToken', value: credentials.sessionToken, hidden: true },
      { name: 'RoleArn', value: readOnly(), hidden: false },
      { name: 'RoleSessionName', value: 'test', hidden: false },
    ]);
    expect(answer.values.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['AccessKeyId', false],
      ['SessionToken', true],
      ['Expiration', false],
      ['Arn', false],
    ]);
  });

  it('E-011 asks a boundary in the caller’s account, after its policies', () => {
    const world = worldOf({
      own: { go: assuming('*') },
      boundary: policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' }),
    });
    expect(drawn(sequence(world, assume(world))).messages.slice(3, -1)).toEqual([
      'service > callerAccount: identity pass',
      'service > callerAccount: boundary stop',
      'service > service: combine stop',
    ]);
  });
});
