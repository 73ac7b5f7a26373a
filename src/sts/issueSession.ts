import { addSeconds } from '../world/clock.ts';
import { drawId, type IdSource } from '../world/ids.ts';
import type { Session, World } from '../world/world.ts';

type Credentials = 'accessKeyId' | 'secretAccessKey' | 'sessionToken' | 'issuedAt' | 'expiresAt';

/** A session of some kind, but for its credentials and times. */
export type SessionToIssue = Session extends infer Kind
  ? Kind extends Session
    ? Omit<Kind, Credentials>
    : never
  : never;

export interface IssuedSession {
  readonly world: World;
  /** As every answer of STS has them. */
  readonly credentials: Readonly<
    Record<'AccessKeyId' | 'SecretAccessKey' | 'SessionToken' | 'Expiration', string>
  >;
}

/** Gives a session its three-part credentials, good from the lab's clock on, and adds it to the world. */
export function issueSession(world: World, session: SessionToIssue, durationSeconds: number): IssuedSession {
  const source: IdSource = { seed: world.seed, drawn: world.drawn };
  const key = drawId(source, 'temporaryAccessKey');
  const secret = drawId(key.world, 'secret');
  const token = drawId(secret.world, 'sessionToken');
  const expiresAt = addSeconds(world.clock, durationSeconds);
  const issued: Session = {
    ...session,
    accessKeyId: key.id,
    secretAccessKey: secret.id,
    sessionToken: token.id,
    issuedAt: world.clock,
    expiresAt,
  };
  return {
    // A world may have thousands of sessions: `concat` of two lists copies fastest.
    world: { ...world, drawn: token.world.drawn, sessions: world.sessions.concat([issued]) },
    credentials: {
      AccessKeyId: key.id,
      SecretAccessKey: secret.id,
      SessionToken: token.id,
      Expiration: expiresAt,
    },
  };
}
