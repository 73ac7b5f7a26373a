import { callOf } from '../call/call.ts';
import { begin, decisionOf, finish, issueOf } from '../pipeline/run.ts';
import { assumeRole } from '../sts/assumeRole.ts';
import type { AwsError } from '../trace/awsError.ts';
import { addSeconds } from '../world/clock.ts';
import type { RoleSession, World } from '../world/world.ts';

/** A role that a service hands on to a workload. */
export interface RoleToDeliver {
  /** The service principal that calls, such as `ec2.amazonaws.com`. */
  readonly service: string;
  readonly roleArn: string;
  /** Instance id (H-001), function name (H-007) or task id (H-008). */
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly region?: string;
}

export interface Delivery {
  /** With the session in it when the role trusts the service; else as it was. */
  readonly world: World;
  /** Null when the service may not assume the role: the workload runs without credentials (H-003). */
  readonly session: RoleSession | null;
  readonly refusal: AwsError | null;
}

/**
 * Assumes a role as a service does for a workload, and gives the session. The service's own call is no chaining, even for
 * a role session that asked for the workload (B-026, H-012), and the role's maximum does not bind it (I-020).
 */
export function deliverRole(world: World, role: RoleToDeliver): Delivery {
  const { service, roleArn, sessionName, durationSeconds, region = 'us-east-1' } = role;
  const call = callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials: { kind: 'service', service },
    params: { RoleArn: roleArn, RoleSessionName: sessionName },
    region,
  });
  const run = finish(begin(assumeRole, world, call));
  const issued = issueOf(run);
  const session = issued?.world.sessions.at(-1);
  if (!issued || session?.kind !== 'role') {
    return { world, session: null, refusal: decisionOf(run, { trace: false }).error };
  }
  const delivered = { ...session, expiresAt: addSeconds(world.clock, durationSeconds) };
  return {
    world: { ...issued.world, sessions: [...issued.world.sessions.slice(0, -1), delivered] },
    session: delivered,
    refusal: null,
  };
}
