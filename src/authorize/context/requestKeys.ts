import { givenOnly, givenValue, type ContextKey } from './contextKey.ts';
import { isForwarded } from './forwarded.ts';
import { requestedRegion } from './requestedRegion.ts';
import { epochSeconds } from './time.ts';

/** Keys about the request itself. */
export const requestKeys: Readonly<Record<string, ContextKey>> = {
  // D-048
  'aws:CalledVia': givenOnly(),
  'aws:CalledViaFirst': { value: (request) => givenValue(request, 'aws:calledvia') },
  'aws:CalledViaLast': { value: ({ given }) => given.get('aws:calledvia')?.at(-1) },
  'aws:CalledViaAWSMCP': givenOnly(),
  'aws:ViaAWSMCPService': givenOnly(),
  'aws:IsMcpServiceAction': givenOnly(),
  // D-049
  'aws:ViaAWSService': { value: (request) => String(isForwarded(request)) },
  // D-053: STS's own operations give the tags that they are sent.
  'aws:TagKeys': givenOnly(({ action }) => !action.startsWith('sts:')),
  // D-054
  'aws:RequestedRegion': { value: requestedRegion },
  // D-055: only links followed in a browser have a referer, and those carry no credentials.
  'aws:SecureTransport': { value: () => 'true' },
  'aws:CurrentTime': { value: ({ world }) => world.clock },
  'aws:EpochTime': { value: ({ world }) => String(epochSeconds(world.clock)) },
  'aws:UserAgent': givenOnly(() => true),
  'aws:referer': givenOnly(({ caller }) => caller.kind === 'anonymous'),
};
