import type { StageResult } from '../pipeline/stage.ts';
import { unmodelled } from '../pipeline/stages/receive.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { awsManagedPolicy } from '../world/awsManagedPolicies.ts';
import { findManagedPolicy } from '../world/find.ts';
import { parseArn } from '../world/names.ts';
import type { World } from '../world/world.ts';

interface ManagedSessionPolicies {
  readonly world: World;
  readonly action: string;
  /** The account that the session will live in. */
  readonly accountId: string;
  readonly arns: readonly string[];
}

/**
 * Looks the managed session policies up: each is one of the session's own account or one of AWS's (B-037). Asked after
 * the policies have allowed the call, so that nobody else learns what exists. Null when all are there. AWS's text for one that
 * is not is a best reading.
 */
export function missingSessionPolicies(asked: ManagedSessionPolicies): StageResult<never> | null {
  const { accountId, arns } = asked;
  if (arns.length === 0) return null;
  const missing = arns.find((arn) => !isAwsManaged(arn) && !isOfAccount(arn, asked));
  if (missing !== undefined) {
    const params = { parameter: 'PolicyArns', policy: missing, accountId };
    return {
      outcome: 'stop',
      error: { message: 'arnIsInvalid', params: { value: missing } },
      decidedBy: decidedByProtocol('Parameter:PolicyArns'),
      step: () => ({
        outcome: 'stop',
        reason: { code: 'parameter.policyMissing', params },
        rules: ['B-037'],
        decisive: true,
      }),
    };
  }
  const untold = arns.filter((arn) => isAwsManaged(arn) && awsManagedPolicy(arn) === null);
  return untold.length === 0
    ? null
    : unmodelled(
        asked.action,
        untold.map((name) => ({ feature: 'managedPolicy', name })),
      );
}

const isAwsManaged = (arn: string): boolean => parseArn(arn)?.account === 'aws';

const isOfAccount = (arn: string, { world, accountId }: ManagedSessionPolicies): boolean =>
  findManagedPolicy(world, arn)?.account.id === accountId;
