import type { TrailEvent, World } from '../../world/world.ts';

/** When and where a role was last used, as its sessions' calls left it in the trail; empty when there were none. */
export function lastUseOfRole({ trail }: World, arn: string): { LastUsedDate?: string; Region?: string } {
  const event = trail.findLast(
    ({ userIdentity }) => at(userIdentity, 'sessionContext', 'sessionIssuer', 'arn') === arn,
  );
  return event ? { LastUsedDate: textIn(event, 'eventTime'), Region: textIn(event, 'awsRegion') } : {};
}

/** When, where and for which service an access key was last used, likewise; `N/A` for one that never was. */
export function lastUseOfKey(
  { trail }: World,
  accessKeyId: string,
): { LastUsedDate?: string; ServiceName: string; Region: string } {
  const event = trail.findLast(({ userIdentity }) => at(userIdentity, 'accessKeyId') === accessKeyId);
  if (!event) return { ServiceName: 'N/A', Region: 'N/A' };
  return {
    LastUsedDate: textIn(event, 'eventTime'),
    ServiceName: textIn(event, 'eventSource').replace(/\..*$/, ''),
    Region: textIn(event, 'awsRegion'),
  };
}

const textIn = (event: TrailEvent, field: string): string => String(event[field] ?? '');

/** What stands in an object under one key after the other. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}
