import type { CredentialProof } from '../../call/call.ts';
import { decide } from '../../engine/engine.ts';
import type { Decision } from '../../pipeline/run.ts';
import type { World } from '../../world/world.ts';
import { becoming, callOfAttempt, staying, withTokens, type Attempt } from './attempts.ts';
import type { Identity } from './identity.ts';

/** A call to STS that can be tried from where one is, and the engine's answer with its trace. */
export interface StsCall {
  readonly attempt: Attempt;
  readonly decision: Decision;
  /** Whether the caller is let in: allowed, or refused for what a sample parameter says after every policy let it pass. */
  readonly mayCall: boolean;
}

/**
 * What of STS may be called with these credentials, and what may not (B-001 to B-013): the engine's answers, operation by
 * operation, to sample parameters.
 * @param identity whose credentials they are, as far as that is known
 */
export const stsCalls = (
  world: World,
  credentials: CredentialProof,
  identity: Identity | null,
): readonly StsCall[] =>
  [...becoming(world, identity), ...withTokens(world), ...staying(world)].map((attempt) => {
    const decision = decide(world, callOfAttempt(attempt, credentials, world));
    const isLetIn = decision.trace.some(
      ({ question, outcome }) => question === 'authorize' && outcome === 'pass',
    );
    return { attempt, decision, mayCall: decision.outcome === 'allow' || isLetIn };
  });
