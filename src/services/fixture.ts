import { callOf, type Call, type CredentialProof } from '../call/call.ts';
import { begin, decisionOf, finish, issueOf, type Decision, type Run } from '../pipeline/run.ts';
import { awsAnswer } from '../wording/messages.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import { serviceAction, type ServiceOperation } from './serviceOperation.ts';

/* For the tests of this room: two accounts, with the user `Ana` in the one and `Bob` in the other, who may do all there is. */

export const HOME = '111122223333';
export const AWAY = '444455556666';
export const ANA = `arn:aws:iam::${HOME}:user/Ana`;

export const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

export const ALL = document({ Effect: 'Allow', Action: '*', Resource: '*' });

interface Given {
  /** Ana's own policy; by default she may do everything. */
  readonly policy?: string;
  readonly home?: object;
  readonly away?: object;
  readonly organization?: object;
}

export function worldOf({ policy = ALL, home = {}, away = {}, organization }: Given = {}): World {
  const read = readWorldValue({
    ...(organization && { organization }),
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', id: 'AIDAANAANAANAANAANAAA', inlinePolicies: { own: policy } }],
        ...home,
      },
      {
        id: AWAY,
        users: [{ name: 'Bob', id: 'AIDABOBBOBBOBBOBBOBBB', inlinePolicies: { own: ALL } }],
        ...away,
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

export interface Answered {
  readonly call: Call;
  readonly run: Run;
  readonly decision: Decision;
  /** The world after the call. */
  readonly world: World;
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** Makes calls of a service, as Ana unless told otherwise. */
export const callerOf =
  (entries: readonly ServiceOperation[]) =>
  (
    world: World,
    name: string,
    params: Readonly<Record<string, unknown>> = {},
    more: Partial<Call> = {},
  ): Answered => {
    const entry = entries.find(({ operation }) => operation.name === name);
    if (!entry) throw new Error(`no operation ${name}`);
    const { service } = entry.operation;
    const call = callOf({ service, operation: name, credentials: asAna(world), params, ...more });
    const run = finish(begin(serviceAction(entry), world, call));
    const issued = issueOf(run);
    return {
      call,
      run,
      decision: decisionOf(run, { trace: true }),
      world: issued?.world ?? world,
      response: issued?.response ?? null,
    };
  };

const asUserOf = (world: World, index: number): CredentialProof => ({
  kind: 'accessKey',
  accessKeyId: world.accounts[index]?.users[0]?.accessKeys[0]?.id ?? '',
  sessionToken: null,
});

export const asAna = (world: World): CredentialProof => asUserOf(world, 0);

export const asBob = (world: World): CredentialProof => asUserOf(world, 1);

/** AWS's answer to a refused call; else what the call returned. */
export function answer({ decision, response }: Answered): unknown {
  if (decision.outcome === 'unmodelled') return decision.notModelled;
  if (!decision.error) return response;
  const { code, httpStatus, message } = awsAnswer(decision.error);
  return `${httpStatus} ${code}: ${message}`;
}

/** The list under a member of an answer; a refused call has none. */
export const listIn = <Item>({ response }: Answered, member: string): readonly Item[] => {
  const list = response?.[member];
  return Array.isArray(list) ? (list as readonly Item[]) : [];
};
