import type { TrailEventView } from '../../view/trail/TrailList.tsx';
import type { TrailEvent, World } from '../../world/world.ts';
import { accountName } from './names.ts';

/** An account with a trail, and how many events there are in it. */
export interface TrailAccount {
  readonly id: string;
  readonly name: string;
  readonly events: number;
}

/** The accounts of a world, and others that events were sent to. */
export function trailAccounts(world: World): readonly TrailAccount[] {
  const counts = new Map(world.accounts.map(({ id }) => [id, 0]));
  for (const event of world.trail) {
    const id = textOf(event['recipientAccountId']);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, events]) => ({ id, name: accountName(world, id), events }));
}

/** The most events that are shown. */
const MOST_SHOWN = 100;

/** The events of an account, the newest first; those of all accounts for null. */
export function trailEvents(world: World, accountId: string | null): readonly TrailEventView[] {
  return world.trail
    .filter((event) => accountId === null || event['recipientAccountId'] === accountId)
    .slice(-MOST_SHOWN)
    .toReversed()
    .map((event) => viewOf(world, event));
}

function viewOf(world: World, event: TrailEvent): TrailEventView {
  const error = event['errorCode'];
  return {
    id: textOf(event['eventID']),
    time: textOf(event['eventTime']),
    account: accountName(world, textOf(event['recipientAccountId'])),
    name: `${textOf(event['eventSource']).replace('.amazonaws.com', '')}:${textOf(event['eventName'])}`,
    who: whoIn(event),
    error: error === undefined ? null : textOf(error),
    json: JSON.stringify(event, null, 2),
  };
}

/** As whom CloudTrail knows the caller: by ARN, service or type. */
function whoIn(event: TrailEvent): string {
  const identity = (event['userIdentity'] ?? {}) as Readonly<Record<string, unknown>>;
  const known = ['arn', 'invokedBy', 'userName', 'principalId', 'type'].find(
    (name) => typeof identity[name] === 'string',
  );
  return known === undefined ? '' : textOf(identity[known]);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
