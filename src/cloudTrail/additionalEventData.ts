import type { Call } from '../call/call.ts';
import type { Logged } from './logged.ts';
import { shared } from './shared.ts';

/**
 * What STS adds to its events: the endpoint and the Region that answered (G-020), how the connection to an identity provider
 * was verified (G-019), and context that came with the call (G-035; under which name is a best reading). Null for other
 * services. The mark of a role that trusted itself without saying so (G-023) cannot occur: the lab follows B-052.
 */
export function additionalEventData({ call, caller }: Logged): Readonly<Record<string, unknown>> | null {
  if (call.service !== 'sts') return null;
  const contexts = contextIn(call);
  const plain = requestDetails(call);
  if (caller.kind !== 'federated' && !contexts) return plain;
  return {
    ...plain,
    ...(caller.kind === 'federated' &&
      caller.provider.includes(':oidc-provider/') && {
        identityProviderConnectionVerificationMethod: 'IAMTrustStore',
      }),
    ...(contexts && { requestContext: contexts }),
  };
}

const requestDetails = ({ globalEndpoint, region }: Call) => {
  const endpointType = globalEndpoint ? 'global' : 'regional';
  return details(`${endpointType} ${region}`, () => ({
    RequestDetails: { endpointType, awsServingRegion: region },
  }));
};

const details = shared<{ RequestDetails: { endpointType: string; awsServingRegion: string } }>();

/** Values by context key, from the assertion; null for a call that came without. */
function contextIn({ params, token }: Call): Readonly<Record<string, unknown>> | null {
  if (params['ProvidedContexts'] === undefined || token?.kind !== 'webIdentity') return null;
  if (token.signature !== 'valid') return null;
  return Object.fromEntries(
    Object.entries(token.claims)
      .filter(([name]) => name.includes(':'))
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
