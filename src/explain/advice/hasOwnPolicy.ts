import { parseArn } from '../../world/names.ts';

/**
 * Whether a resource-based policy can be attached to a resource. The trust policy of a role is none for calls that
 * read or change the role.
 */
export function hasOwnPolicy(arn: string): boolean {
  const { service = '', resource = '' } = parseArn(arn) ?? {};
  return !WITHOUT_POLICY.has(service) && !(service === 'kms' && resource.startsWith('alias/'));
}

const WITHOUT_POLICY: ReadonlySet<string> = new Set(['iam', 'sts', 'organizations', 'ec2']);
