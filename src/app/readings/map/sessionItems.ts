import { secondsBetween } from '../../../world/clock.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import { rootArn } from '../../../world/names.ts';
import type { Account, Session } from '../../../world/world.ts';
import { accountSessions, sessionsOf } from '../world/sessionNodes.ts';
import { sessionName } from '../worldSentences.ts';
import type { Sketching, SketchItem } from './sketching.ts';

/** Sessions that hang on one node; of more only their number is told. */
const MOST_SESSIONS = 3;

export interface HungSessions {
  /** Those that end last first. */
  readonly items: readonly SketchItem[];
  /** How many more there are. */
  readonly more: number;
}

/** Id of a session's node. */
export const sessionNodeId = (accessKeyId: string): string => `session|${accessKeyId}`;

/** The sessions of a role or user, by its unique id. */
export const sessionItems = (sketching: Sketching, owner: string, ownerId: string): HungSessions =>
  hung(
    sketching,
    owner,
    sessionsOf({ ...sketching, you: '', whole: true }, ownerId).map(({ id }) => id),
  );

/** The sessions of an account's root user. */
export const rootSessions = (sketching: Sketching, account: Account): HungSessions =>
  hung(
    sketching,
    rootArn(account.id),
    accountSessions({ ...sketching, you: '', whole: false }, account).map(({ id }) => id),
  );

function hung(sketching: Sketching, owner: string, accessKeyIds: readonly string[]): HungSessions {
  const sessions = accessKeyIds
    .flatMap((id) => findSessionByAccessKey(sketching.world, id) ?? [])
    .toSorted((one, other) => other.expiresAt.localeCompare(one.expiresAt));
  return {
    items: sessions.slice(0, MOST_SESSIONS).map((session) => itemOf(sketching, owner, session)),
    more: Math.max(0, sessions.length - MOST_SESSIONS),
  };
}

function itemOf({ world, words }: Sketching, owner: string, session: Session): SketchItem {
  const left = Math.max(0, secondsBetween(world.clock, session.expiresAt));
  const whole = secondsBetween(session.issuedAt, session.expiresAt);
  const label = sessionName(session);
  const detail = left > 0 ? words.credentials.left(left) : words.lab.session.expired;
  return {
    id: sessionNodeId(session.accessKeyId),
    kind: 'session',
    label,
    detail,
    name: words.map.node('session', label, null, detail),
    left: whole > 0 ? Math.min(1, left / whole) : 0,
    hangsOn: owner,
  };
}
