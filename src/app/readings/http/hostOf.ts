import type { Call } from '../../../call/call.ts';
import { endpointOf } from '../../../clients/shell/aws/wire/endpoint.ts';

/** Where a call goes; null for services that the lab has no endpoints of. */
export function hostOf({ service, region, globalEndpoint }: Call): string | null {
  const endpoint = endpointOf(service, region, globalEndpoint);
  return endpoint.ok ? endpoint.value.host : null;
}
