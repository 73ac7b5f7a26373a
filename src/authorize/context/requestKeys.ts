import type { ContextKey } from './contextKey.ts';

/** Keys about the request itself. The lab knows no address unless the call gives `aws:SourceIp`. */
export const requestKeys: Readonly<Record<string, ContextKey>> = {
  // D-054
  'aws:RequestedRegion': ({ region }) => region,
  // D-055
  'aws:SecureTransport': () => 'true',
  'aws:CurrentTime': ({ world }) => world.clock,
  'aws:EpochTime': ({ world }) => String(Math.floor(Date.parse(world.clock) / 1000)),
  // D-049
  'aws:ViaAWSService': () => 'false',
};
