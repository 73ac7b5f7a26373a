import type { RequestedResource } from '../../authorize/request.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { plainResource } from '../serviceOperation.ts';
import { refusedBesides } from '../refusedBesides.ts';

/**
 * Whether the caller is denied to start instances with what they need besides: their image, which names no account, and
 * subnet, network interface, security group and volume, of which the lab has none by name. Source: Amazon EC2 User Guide,
 * "Launch instances (RunInstances)" among the example policies.
 */
export function refusedLaunch(at: Resolved): AwsError | null {
  const keys: GivenKeys = new Map([['ec2:region', [at.call.region]]]);
  for (const resource of launchResources(at)) {
    const denied = refusedBesides(at, at.action, resource, keys);
    if (denied) return denied;
  }
  return null;
}

function launchResources({ call, caller }: Resolved): readonly RequestedResource[] {
  const accountId = callerAccount(caller);
  const prefix = `arn:aws:ec2:${call.region}:`;
  return [
    plainResource(`${prefix}:image/${String(call.params['ImageId'])}`, null),
    ...TYPES.map((type) => plainResource(`${prefix}${accountId ?? ''}:${type}/*`, accountId)),
  ];
}

const TYPES = ['subnet', 'network-interface', 'security-group', 'volume'] as const;
