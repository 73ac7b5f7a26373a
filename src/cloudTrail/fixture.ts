import { callOf, type Call, type CredentialProof } from '../call/call.ts';
import type { Action } from '../pipeline/action.ts';
import { begin, decisionOf, finish, issueOf } from '../pipeline/run.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { TrailEvent, World } from '../world/world.ts';
import { recordCall } from './recordCall.ts';

/* For the tests of this room: `Ana` in one account; `Audit` in her account and `Vendor` in another both trust it. */

export const HOME = '111122223333';
export const AWAY = '444455556666';
export const ANA = `arn:aws:iam::${HOME}:user/staff/Ana`;
export const AUDIT = `arn:aws:iam::${HOME}:role/team/Audit`;
export const VENDOR = `arn:aws:iam::${AWAY}:role/Vendor`;

export const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

const ALL = document({ Effect: 'Allow', Action: '*', Resource: '*' });

const trust = document(
  { Effect: 'Allow', Principal: { AWS: HOME }, Action: 'sts:*' },
  { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
);

export function worldOf(more: object = {}): World {
  const role = { trustPolicy: trust, inlinePolicies: { own: ALL } };
  const read = readWorldValue({
    ...more,
    accounts: [
      {
        id: HOME,
        users: [
          {
            name: 'Ana',
            path: '/staff/',
            id: 'AIDAANAANAANAANAANAAA',
            inlinePolicies: { own: ALL },
            mfa: true,
          },
        ],
        roles: [{ name: 'Audit', path: '/team/', id: 'AROAAUDITAUDITAUDITAU', ...role }],
        instanceProfiles: [{ name: 'Audit', role: 'Audit' }],
        resources: [{ arn: 'arn:aws:s3:::reports' }],
      },
      { id: AWAY, roles: [{ name: 'Vendor', id: 'AROAVENDORVENDORVENDO', ...role }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

export interface Recorded {
  readonly events: readonly TrailEvent[];
  readonly response: Readonly<Record<string, unknown>> | null;
  /** The world after the call, its events in the trail. */
  readonly world: World;
}

/** Makes a call, as Ana with her long-term key unless told otherwise, and logs it. */
export function made(action: Action, world: World, more: Partial<Call> = {}): Recorded {
  const [service = '', operation = ''] = action.name.split(':');
  const call = callOf({ service, operation, credentials: asAna(world), ...more });
  const run = finish(begin(action, world, call));
  const issued = issueOf(run);
  const after = issued?.world ?? world;
  const response = issued?.response ?? null;
  const events = recordCall(world, call, run, decisionOf(run, { trace: false }), after, response);
  return { events, response, world: { ...after, trail: [...after.trail, ...events] } };
}

/** Parameters of AssumeRole. */
export const roleParams = (RoleArn: string, more: object = {}) => ({
  params: { RoleArn, RoleSessionName: 'ana', ...more },
});

const keyOf = (world: World): string => world.accounts[0]?.users[0]?.accessKeys[0]?.id ?? '';

export const asAna = (world: World): CredentialProof => ({
  kind: 'accessKey',
  accessKeyId: keyOf(world),
  sessionToken: null,
});

/** The credentials that the last call of STS gave. */
export function asLast({ sessions }: World): CredentialProof {
  const session = sessions.at(-1);
  if (!session) throw new Error('no session has been issued');
  return { kind: 'accessKey', accessKeyId: session.accessKeyId, sessionToken: session.sessionToken };
}

/** A member of the only event of a call. */
export const only = ({ events }: Recorded, member: string): unknown => {
  if (events.length !== 1) throw new Error(`${events.length} events`);
  return events[0]?.[member];
};
