import type { StageResult } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { findAccount } from '../world/find.ts';
import { isOptIn, isStsActive } from '../world/regions.ts';
import type { World } from '../world/world.ts';

/**
 * Whether STS gives out credentials of an account in the Region called: the account that they are of counts, not the
 * caller's; an opt-in Region that is off there knows no caller of it in the first place. The global
 * endpoint is always active. Null when it does.
 */
export function inactiveRegion({ world, call }: Authenticated, accountId: string): StageResult<never> | null {
  if (call.globalEndpoint) return null;
  const { region } = call;
  const account = findAccount(world, accountId);
  return account && !isStsActive(account, region) ? inactive(region, accountId) : null;
}

function inactive(region: string, accountId: string): StageResult<never> {
  return {
    outcome: 'stop',
    error: { message: 'regionDisabled', params: { accountId } },
    decidedBy: decidedByProtocol('Credentials'),
    step: () => ({
      outcome: 'stop',
      reason: { code: 'region.notActive', params: { region, accountId, optIn: isOptIn(region) } },
      rules: ['A-055', 'A-056'],
      decisive: true,
    }),
  };
}

/** Tokens of the global endpoint are of the version that the account of the credentials has chosen. */
export function tokenVersion(world: World, accountId: string, globalEndpoint: boolean): 1 | 2 {
  return globalEndpoint ? (findAccount(world, accountId)?.sts.globalTokenVersion ?? 1) : 2;
}
