import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { RefusedParameter } from './refusedParameter.ts';

/** Operations that the global endpoint does not have. Null for calls to an endpoint of a Region. */
export function refusedGlobalEndpoint({ call, action }: Authenticated): RefusedParameter | null {
  if (!call.globalEndpoint) return null;
  return {
    parameter: 'Action',
    error: { message: 'globalEndpointRefused', params: { operation: call.operation } },
    reason: { code: 'endpoint.globalRefused', params: { action } },
    rules: ['A-051'],
  };
}
