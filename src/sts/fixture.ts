import { callOf, type Call, type CredentialProof } from '../call/call.ts';
import { authorizeOnly } from '../pipeline/authorizeOnly.ts';
import { begin, decisionOf, finish, issueOf, type Decision, type Run } from '../pipeline/run.ts';
import type { TokenToSign } from '../pipeline/action.ts';
import { advance } from '../world/clock.ts';
import { mfaCode } from '../world/mfaCodes.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { Session, World } from '../world/world.ts';
import { awsAnswer } from '../wording/messages.ts';
import { stsAction } from './actions.ts';

/* For the tests of this room: the user `Ana`, who may ask for federation tokens, and the role `Audit`, which trusts her. */

export const HOME = '111122223333';
export const AWAY = '444455556666';
export const ANA = `arn:aws:iam::${HOME}:user/Ana`;
export const AUDIT = `arn:aws:iam::${HOME}:role/Audit`;
export const SCOPED = `arn:aws:iam::${HOME}:policy/Scoped`;

export const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

export const READ = document({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });

const trust = document({ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' });

const federate = document({ Effect: 'Allow', Action: 'sts:GetFederationToken', Resource: '*' });

/** The content of a statement that allows actions, on everything unless told otherwise. */
export const allowing = (action: string | readonly string[], resource = '*', condition = {}): object => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  Condition: condition,
});

/** The statement of a trust policy that lets principals of AWS make calls of STS. */
export const trusting = (
  AWS: string | readonly string[],
  actions: readonly string[],
  condition = {},
): object => ({
  Effect: 'Allow',
  Principal: { AWS },
  Action: actions.map((action) => `sts:${action}`),
  Condition: condition,
});

/** A world as its file has it. */
export function worldFrom(file: object): World {
  const read = readWorldValue(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

/** The world so much later, an ISO 8601 duration. */
export function later(world: World, duration: string): World {
  const moved = advance(world, duration);
  if (!moved.ok) throw new Error(moved.error.code);
  return moved.value;
}

/** The user `Ana`, who may ask for federation tokens, and the role `Audit`, which trusts her. */
export function worldOf(inlinePolicies: Readonly<Record<string, string>> = { federate }): World {
  const scoped = { name: 'Scoped', document: READ };
  return worldFrom({
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', id: 'AIDAANAANAANAANAANAAA', inlinePolicies }],
        roles: [{ name: 'Audit', id: 'AROAAUDITAUDITAUDITAU', trustPolicy: trust }],
        policies: [scoped],
      },
      { id: AWAY, policies: [scoped] },
    ],
  });
}

export interface Answered {
  readonly decision: Decision;
  /** The world after the call. */
  readonly world: World;
  readonly response: Readonly<Record<string, unknown>> | null;
  readonly sign?: TokenToSign;
}

/** What of a call is neither operation, parameter nor caller. */
type Around = Partial<Pick<Call, 'region' | 'globalEndpoint' | 'token' | 'context'>>;

/** Makes a call of STS, as `Ana` with her long-term key unless told otherwise. */
export function call(
  world: World,
  operation: string,
  params: Readonly<Record<string, unknown>> = {},
  credentials: CredentialProof = asUser(world),
  around: Around = {},
): Answered {
  const made = callOf({ service: 'sts', operation, credentials, params, ...around });
  return answered(finish(begin(stsAction(operation), world, made)), world);
}

/** Asks for an action of another service, which the lab authorizes without carrying it out. */
export function ask(
  world: World,
  action: string,
  credentials: CredentialProof,
  resource: string | null = null,
  around: Around = {},
): Answered {
  const [service = '', operation = ''] = action.split(':');
  const made = callOf({ service, operation, credentials, resource, ...around });
  return answered(finish(begin(authorizeOnly(action), world, made)), world);
}

function answered(run: Run, world: World): Answered {
  const issued = issueOf(run);
  return {
    decision: decisionOf(run, { trace: true }),
    world: issued?.world ?? world,
    response: issued?.response ?? null,
    ...(issued?.sign && { sign: issued.sign }),
  };
}

/** The long-term key of a user, the first of the world unless named. */
export function asUser({ accounts }: World, name?: string): CredentialProof {
  const user = accounts.flatMap(({ users }) => users).find((each) => each.name === (name ?? each.name));
  return { kind: 'accessKey', accessKeyId: user?.accessKeys[0]?.id ?? '', sessionToken: null };
}

export const asRoot = (accountId: string): CredentialProof => ({ kind: 'root', accountId });

/** What the MFA device of a user shows now, with its serial: the parameters that prove MFA. */
export function mfaOf(
  { accounts, clock }: World,
  name?: string,
): { SerialNumber: string; TokenCode: string } {
  const user = accounts.flatMap(({ users }) => users).find((each) => each.name === (name ?? each.name));
  if (!user?.mfa) throw new Error('the user has no device');
  return { SerialNumber: user.mfa.serial, TokenCode: mfaCode(user.mfa, clock) };
}

/** The session that the last call issued. */
export function lastSession({ sessions }: World): Session {
  const session = sessions.at(-1);
  if (!session) throw new Error('no session has been issued');
  return session;
}

/** The credentials of that session. */
export function asLast(world: World): CredentialProof {
  const { accessKeyId, sessionToken } = lastSession(world);
  return { kind: 'accessKey', accessKeyId, sessionToken };
}

/** `allow`, or AWS's code and text, or what the lab does not model. */
export function answer({ decision }: Answered): unknown {
  if (decision.outcome === 'unmodelled') return decision.notModelled;
  if (!decision.error) return decision.outcome;
  const { code, httpStatus, message } = awsAnswer(decision.error);
  return `${httpStatus} ${code}: ${message}`;
}

/** An answer with its credentials taken out, which are drawn from the seed, but for when they expire. */
export function told({ response }: Answered): unknown {
  const { Credentials, ...rest } = response ?? {};
  const credentials = Credentials as Readonly<Record<string, string>>;
  return { ...rest, members: Object.keys(credentials), expires: credentials['Expiration'] };
}

/** What decided, `policyType element`. */
export const decider = ({ decision: { decidedBy } }: Answered): string =>
  decidedBy ? `${decidedBy.policyType} ${decidedBy.element}` : '';

/** The permissions that were asked for besides the action, what made them necessary, and how each came out. */
export const permissions = ({ decision: { trace } }: Answered): unknown =>
  trace.flatMap(({ id, question, outcome }) => {
    if (question !== 'permission') return [];
    const reason = trace.find(({ parentId }) => parentId === id)?.reason;
    return reason?.code === 'permission.needed'
      ? [`${reason.params.action} ${reason.params.because} ${outcome}`]
      : [];
  });

/** The reason of the step that decided. */
export const because = ({ decision: { trace } }: Answered): unknown =>
  trace.find(({ decisive }) => decisive)?.reason;
