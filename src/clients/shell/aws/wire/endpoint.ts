import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Service } from '../../../../operations/service.ts';
import { SERVICES } from '../../../../operations/services.ts';
import type { Failure } from '../failure.ts';

/** Where a call goes, and the Region that it is signed for. */
export interface Endpoint {
  readonly service: Service;
  readonly host: string;
  readonly region: string;
}

/** Services that work without a Region, at the host that belongs to none. */
const WITHOUT_REGION: Readonly<Record<string, string>> = { s3: 's3.amazonaws.com' };

/**
 * The endpoint of a service as version 2 of the CLI picks it: STS in the Region of the caller, IAM and
 * Organizations at their one place, the others in the Region.
 * @param region null where none is set
 * @param legacySts whether `sts_regional_endpoints` is `legacy`: STS at its global endpoint
 */
export function endpointOf(
  name: string,
  region: string | null,
  legacySts: boolean,
): Result<Endpoint, Failure> {
  const service = SERVICES.find((each) => each.name === name);
  if (!service) return err({ reason: 'noRegion' });
  const { global } = service;
  if (global && (name !== 'sts' || region === null || legacySts)) {
    return ok({ service, host: global.host, region: global.region });
  }
  if (region !== null) return ok({ service, host: `${name}.${region}.amazonaws.com`, region });
  const host = WITHOUT_REGION[name];
  return host === undefined ? err({ reason: 'noRegion' }) : ok({ service, host, region: 'us-east-1' });
}
