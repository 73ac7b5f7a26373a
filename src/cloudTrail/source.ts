import type { Call } from '../call/call.ts';
import { cut } from './cut.ts';
import type { Logged } from './logged.ts';

/** Where calls come from that do not say it: an address of the block for documentation. */
const ADDRESS = '203.0.113.10';
const AGENT = 'sts-lab';

/** Address and program of the caller, and the VPC endpoint it went through; of a service its principal (G-007). */
export function sourceOf({ call, caller }: Logged) {
  if (caller.kind === 'service') return { sourceIPAddress: caller.service, userAgent: caller.service };
  const endpoint = contextValue(call, 'aws:sourcevpce');
  return {
    sourceIPAddress: contextValue(call, 'aws:sourceip') ?? contextValue(call, 'aws:vpcsourceip') ?? ADDRESS,
    userAgent: cut(contextValue(call, 'aws:useragent') ?? AGENT),
    ...(endpoint !== null && { vpcEndpointId: endpoint }),
  };
}

/** What the call gives for a condition key, by its name in lower case. */
function contextValue({ context }: Call, key: string): string | null {
  const name = Object.keys(context).find((each) => each.toLowerCase() === key);
  const value = name === undefined ? undefined : context[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}
