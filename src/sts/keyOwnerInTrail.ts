import { memoised } from '../lib/memoised.ts';
import type { TrailEvent, World } from '../world/world.ts';

/**
 * The account of a long-term access key that no user has any more, as far as CloudTrail tells: from the calls that created
 * or deleted it, and from those that it signed (B-143). Null for one that left no trace.
 */
export const keyOwnerInTrail = ({ trail }: World, accessKeyId: string): string | null =>
  ownersIn(trail).get(accessKeyId) ?? null;

const ownersIn = memoised((trail: readonly TrailEvent[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const event of trail) {
    const signed = textAt(event, 'userIdentity', 'accessKeyId');
    const signer = textAt(event, 'userIdentity', 'accountId');
    if (signed !== null && signer !== null) owners.set(signed, signer);
    const handled = handledKey(event);
    const recipient = textAt(event, 'recipientAccountId');
    if (handled !== null && recipient !== null) owners.set(handled, recipient);
  }
  return owners;
});

/** The key that a call created or deleted; IAM logs such calls in the key's own account alone. */
function handledKey(event: TrailEvent): string | null {
  if (event['eventSource'] !== 'iam.amazonaws.com' || event['errorCode'] !== undefined) return null;
  if (event['eventName'] === 'CreateAccessKey')
    return textAt(event, 'responseElements', 'accessKey', 'accessKeyId');
  return event['eventName'] === 'DeleteAccessKey' ? textAt(event, 'requestParameters', 'accessKeyId') : null;
}

/** The text that stands in an object under one key after the other. */
function textAt(event: TrailEvent, ...keys: readonly string[]): string | null {
  const found = keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    event,
  );
  return typeof found === 'string' ? found : null;
}
