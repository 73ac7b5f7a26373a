import { isRegion } from '../hosts.ts';
import type { Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';
import type { Result } from '../../lib/result.ts';

/** What a signature must be made for. */
export interface ExpectedScope {
  readonly service: string;
  /** Null where the address does not tell, as on the learner's own computer. */
  readonly region: string | null;
}

/** Holds the credential scope to the endpoint and to the date of the request; null when it fits. */
export function judgeScope(
  { scope, date, form }: Signing,
  expected: ExpectedScope,
): Result<never, Slip> | null {
  if (scope.terminator !== 'aws4_request')
    return slip('scopeTerminator', { terminator: scope.terminator, form });
  if (expected.region === null ? !isRegion(scope.region) : scope.region !== expected.region) {
    return slip('scopeRegion', { region: scope.region, expected: expected.region ?? 'us-east-1', form });
  }
  if (scope.service !== expected.service) {
    return slip('scopeService', { service: scope.service, expected: expected.service, form });
  }
  const day = date.slice(0, 8);
  return scope.date === day ? null : slip('scopeDate', { scopeDate: scope.date, day, date, form });
}
