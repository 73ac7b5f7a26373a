import { memoised } from '../../lib/memoised.ts';
import type { Account } from '../../world/world.ts';
import type { AccessRequest } from '../request.ts';
import { givenOnly, givenValue, type ContextKey } from './contextKey.ts';
import { isForwarded } from './forwarded.ts';
import { supports } from './networkKeySupport.ts';
import { isForeign, organizationId, organizationPaths } from './organization.ts';

/** Keys about the network that the call comes through (D-046). Only the call can say which; the lab assumes none. */
export const networkKeys: Readonly<Record<string, ContextKey>> = {
  'aws:SourceIp': givenOnly((request) => !comesThroughEndpoint(request)),
  'aws:SourceVpc': givenOnly(mayComeThroughEndpoint),
  'aws:SourceVpce': givenOnly(mayComeThroughEndpoint),
  'aws:VpcSourceIp': givenOnly(mayComeThroughEndpoint),
  'aws:SourceVpcArn': givenOnly(
    (request) => supports('aws:SourceVpcArn', request) && mayComeThroughEndpoint(request),
  ),
  'aws:VpceAccount': {
    value: (request) => (supports('aws:VpceAccount', request) ? endpointOwner(request) : undefined),
    unseen: (request) => supports('aws:VpceAccount', request) && mayComeThroughEndpoint(request),
  },
  'aws:VpceOrgID': {
    value: (request) =>
      supports('aws:VpceOrgID', request) ? organizationId(request.world, endpointOwner(request)) : undefined,
    unseen: (request) => supports('aws:VpceOrgID', request) && organizationUnseen(request),
  },
  'aws:VpceOrgPaths': {
    value: (request) =>
      supports('aws:VpceOrgPaths', request)
        ? organizationPaths(request.world, endpointOwner(request))
        : undefined,
    unseen: (request) => supports('aws:VpceOrgPaths', request) && organizationUnseen(request),
  },
};

const ENDPOINT_KEYS = ['aws:sourcevpce', 'aws:sourcevpc', 'aws:vpcsourceip', 'aws:sourcevpcarn'] as const;

const comesThroughEndpoint = (request: AccessRequest): boolean =>
  ENDPOINT_KEYS.some((key) => givenValue(request, key) !== undefined);

/** A call from a public address does not come through an endpoint; a forwarded one has lost its VPC (D-047). */
function mayComeThroughEndpoint(request: AccessRequest): boolean {
  if (comesThroughEndpoint(request)) return true;
  return givenValue(request, 'aws:sourceip') === undefined && !isForwarded(request);
}

const organizationUnseen = (request: AccessRequest): boolean =>
  mayComeThroughEndpoint(request) && isForeign(request.world, endpointOwner(request));

/** The account of the endpoint that the call names, if the world has it. */
function endpointOwner(request: AccessRequest): string | undefined {
  const endpoint = givenValue(request, 'aws:sourcevpce');
  return endpoint === undefined ? undefined : endpointOwners(request.world.accounts).get(endpoint);
}

const endpointOwners = memoised(
  (accounts: readonly Account[]): ReadonlyMap<string, string> =>
    new Map(accounts.flatMap(({ id, vpcEndpoints }) => vpcEndpoints.map((endpoint) => [endpoint.id, id]))),
);
