import type { TrailEvent } from '../../world/world.ts';
import { eventResources } from './eventResources.ts';

type Members = Readonly<Record<string, unknown>>;

/** An event as LookupEvents answers it, the whole of it as JSON text besides. */
export function eventAnswer(event: TrailEvent): Members {
  const username = usernameOf(event);
  const { accessKeyId } = membersOf(event['userIdentity']);
  return {
    EventId: event['eventID'],
    EventName: event['eventName'],
    ReadOnly: String(event['readOnly']),
    ...(accessKeyId !== undefined && { AccessKeyId: accessKeyId }),
    EventTime: event['eventTime'],
    EventSource: event['eventSource'],
    ...(username !== null && { Username: username }),
    Resources: eventResources(event),
    CloudTrailEvent: JSON.stringify(event),
  };
}

/** The values by which an event is found under a lookup attribute. */
export function attributesOf(event: TrailEvent, key: string): readonly string[] {
  if (key === 'ResourceName') return eventResources(event).map(({ ResourceName }) => ResourceName);
  if (key === 'ResourceType') return eventResources(event).map(({ ResourceType }) => ResourceType);
  const value = eventAnswer(event)[key];
  return typeof value === 'string' ? [value] : [];
}

/** The user; for a session its name, and `root` for root. Another account's caller has none. */
function usernameOf(event: TrailEvent): string | null {
  const identity = membersOf(event['userIdentity']);
  const { type, userName, principalId } = identity;
  if (typeof userName === 'string') return userName;
  if (type === 'Root') return 'root';
  if (type !== 'AssumedRole' && type !== 'FederatedUser') return null;
  return String(principalId).split(':').slice(1).join(':');
}

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
