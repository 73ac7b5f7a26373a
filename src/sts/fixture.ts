import { callOf, type CredentialProof } from '../pipeline/call.ts';
import { begin, decisionOf, finish, issueOf, type Decision } from '../pipeline/run.ts';
import { readWorldValue } from '../world/file/read.ts';
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

export function worldOf(inlinePolicies: Readonly<Record<string, string>> = { federate }): World {
  const scoped = { name: 'Scoped', document: READ };
  const read = readWorldValue({
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
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

export interface Answered {
  readonly decision: Decision;
  /** The world after the call. */
  readonly world: World;
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** Makes a call of STS, as `Ana` with her long-term key unless told otherwise. */
export function call(
  world: World,
  operation: string,
  params: Readonly<Record<string, unknown>> = {},
  credentials: CredentialProof = asAna(world),
): Answered {
  const made = callOf({ service: 'sts', operation, credentials, params });
  const run = finish(begin(stsAction(operation), world, made));
  const issued = issueOf(run);
  return {
    decision: decisionOf(run, { trace: true }),
    world: issued?.world ?? world,
    response: issued?.response ?? null,
  };
}

const asAna = (world: World): CredentialProof => ({
  kind: 'accessKey',
  accessKeyId: world.accounts[0]?.users[0]?.accessKeys[0]?.id ?? '',
  sessionToken: null,
});

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
