import { makeCall, type Asked, type LabState } from '../../../content/call/made.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { NO_TARGET, type SwitchTarget } from '../../../view/console/console.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import type { RoleSession, UserSession } from '../../../world/world.ts';
import { callerOfSession } from '../sessions/sessionViews.ts';
import { signInCall, switchCall } from './consoleCalls.ts';

/** For tests: Ana of dev with MFA, and roles of prod that trust dev: one plainly, one with MFA, two with what the form lacks. */

export const words = INTERFACES.en;
export const ANA = 'arn:aws:iam::444455556666:user/Ana';
export const PROD = '111122223333';

const trusting = (Condition?: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
      ...(Condition !== undefined && { Condition }),
    },
  ],
});

export const START: LabState = start();

function start(): LabState {
  const read = readWorldValue({
    accounts: [
      {
        id: PROD,
        alias: 'prod',
        roles: [
          { name: 'Audit', path: '/finance/', trustPolicy: trusting() },
          { name: 'Long', maxSessionDuration: 43_200, trustPolicy: trusting() },
          { name: 'Mfa', trustPolicy: trusting({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }) },
          { name: 'Partner', trustPolicy: trusting({ StringEquals: { 'sts:ExternalId': 'p-1' } }) },
          { name: 'Named', trustPolicy: trusting({ StringLike: { 'sts:SourceIdentity': '*' } }) },
          { name: 'Tagged', trustPolicy: trusting({ StringLike: { 'aws:RequestTag/team': '*' } }) },
        ],
        resources: [{ arn: 'arn:aws:s3:::reports', objects: { 'a.csv': 'x', 'b.csv': 'y' } }],
      },
      {
        id: '444455556666',
        alias: 'dev',
        users: [
          {
            name: 'Ana',
            mfa: true,
            inlinePolicies: {
              go: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
              },
            },
          },
          { name: 'Bo' },
          { name: 'Cleo', accessKeys: [] },
        ],
        resources: [{ arn: 'arn:aws:s3:::scratch' }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { world: read.value.world, calls: [] };
}

export function made(state: LabState, asked: Asked): LabState {
  const after = makeCall(state, asked);
  if (!after) throw new Error('no credentials');
  return after;
}

const latest = ({ world, calls }: LabState) => findSessionByAccessKey(world, calls.at(-1)?.issued ?? '');

/** Ana signed in. */
export function signedIn(withMfa = false): { state: LabState; session: UserSession; as: string } {
  const state = made(START, signInCall(ANA, withMfa, START.world));
  const session = latest(state);
  if (session?.kind !== 'user') throw new Error('not signed in');
  return { state, session, as: callerOfSession(state, session.accessKeyId) ?? '' };
}

export const target = (role: string, more: Partial<SwitchTarget> = {}): SwitchTarget => ({
  ...NO_TARGET,
  account: 'prod',
  role,
  ...more,
});

/** Ana switched to a role; a session of null where she was refused. */
export function switchedTo(role: string, withMfa = false): { state: LabState; session: RoleSession | null } {
  const { state, session: signIn, as } = signedIn(withMfa);
  const call = switchCall(target(role), as, signIn, state.world);
  if (!call.ok) throw new Error(call.error);
  const after = made(state, call.value);
  const session = latest(after);
  return { state: after, session: session?.kind === 'role' ? session : null };
}
