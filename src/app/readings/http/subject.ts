import type { Call } from '../../../call/call.ts';
import { requestUuid } from '../../../cloudTrail/eventIds.ts';
import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { commit, type Committed } from '../../../engine/engine.ts';
import type { TrailEvent, World } from '../../../world/world.ts';

/** A call as the readings of a decision take it: as it would be made now, or as it was made. */
export interface Subject {
  readonly asked: Asked;
  readonly call: Call;
  /** The world that it comes upon, at the time it is made. */
  readonly world: World;
  readonly committed: Committed;
  /** What the trails of the accounts concerned get of it. */
  readonly events: readonly TrailEvent[];
  /** A UUID. */
  readonly requestId: string;
}

/** The call in question, as if it were made in that world; nothing comes of it. */
export function subjectNow(asked: Asked, call: Call, world: World): Subject {
  const committed = commit(world, call);
  const before = new Set(world.trail);
  const events = committed.world.trail.filter((event) => !before.has(event));
  return { asked, call, world, committed, events, requestId: requestIdOf(events) ?? requestUuid(world) };
}

/**
 * A call that was made.
 * @param world as it is now: keys and names are looked up in it
 */
export function subjectMade(made: MadeCall, world: World): Subject {
  const { asked, call, at, decision, response, sign } = made;
  const then = { ...world, clock: at };
  const last = world.trail.findLast((event) => isOf(event, made));
  const events = last ? world.trail.filter((event) => event['requestID'] === last['requestID']) : [];
  return {
    asked,
    call,
    world: then,
    committed: { decision, response, sign, world: then },
    events,
    requestId: requestIdOf(events) ?? requestUuid(then),
  };
}

function isOf(event: TrailEvent, { call, at, decision }: MadeCall): boolean {
  const refused = event['errorCode'] !== undefined;
  return (
    event['eventName'] === call.operation &&
    event['eventTime'] === at &&
    refused === (decision.error !== null) &&
    keyIn(event) === (call.credentials.kind === 'accessKey' ? call.credentials.accessKeyId : null)
  );
}

function keyIn({ userIdentity }: TrailEvent): string | null {
  const { accessKeyId } = (userIdentity ?? {}) as Readonly<Record<string, unknown>>;
  return typeof accessKeyId === 'string' ? accessKeyId : null;
}

function requestIdOf([event]: readonly TrailEvent[]): string | null {
  const id = event?.['requestID'];
  return typeof id === 'string' ? id : null;
}
