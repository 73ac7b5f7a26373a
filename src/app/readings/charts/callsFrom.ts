import type { CredentialProof } from '../../../call/call.ts';
import { callOfAsked, sessionNamed, type Asked, type LabState } from '../../../content/call/made.ts';
import type { Identity, Who } from '../../../machines/identity/identity.ts';
import { stsCalls, type StsCall } from '../../../machines/identity/stsCalls.ts';
import type { Session } from '../../../world/world.ts';
import { foundOf, type IdentityChart } from './identityChart.ts';

/**
 * What may be called of STS from a state of the chart. From where the learner stands the credentials are the real ones,
 * with whatever their session carries; from elsewhere those that the exploration came by.
 * @param state null: where the learner stands, and the chart has no state for it
 */
export function callsFrom(
  state: string | null,
  { chart, asked, now, who, active }: Standing,
): readonly StsCall[] {
  const own = callOfAsked(asked, now)?.credentials ?? NOBODY;
  if (state === active) return stsCalls(now.world, own, identityOf(who));
  if (state === 'nobody') return stsCalls(now.world, NOBODY, null);
  const found = state === null ? undefined : foundOf(state, chart.identities);
  if (found) return stsCalls(found.world, found.credentials, found.identity);
  const session = sessionInHand(asked, now);
  return session ? stsCalls({ ...now.world, clock: session.expiresAt }, own, null) : [];
}

/** Where the learner stands. */
interface Standing {
  readonly chart: IdentityChart;
  readonly asked: Asked;
  readonly now: LabState;
  readonly who: Who;
  readonly active: string | null;
}

/** The session that the call in question is made with; null when it is made otherwise. */
export const sessionInHand = ({ as }: Asked, state: LabState): Session | null =>
  as.startsWith(SESSION) ? sessionNamed(state, as.slice(SESSION.length)) : null;

const SESSION = 'session:';

const NOBODY: CredentialProof = { kind: 'none' };

const identityOf = (who: Who): Identity | null => (typeof who === 'string' ? null : who);
