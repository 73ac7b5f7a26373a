import type { Call } from '../call/call.ts';
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
  /** What the answer tells of the token, for those who asked for a size; that AWS tells others nothing is a best reading. */
  readonly tokenSizes: Readonly<Record<string, number>>;
}

/**
 * Gives a session its three-part credentials, good from the lab's clock on, and adds it to the world.
 * @param params of the call, which can ask for a token of some size
 */
export function issueSession(
  world: World,
  session: SessionToIssue,
  durationSeconds: number,
  params: Call['params'] = {},
): IssuedSession {
  const source: IdSource = { seed: world.seed, drawn: world.drawn };
  const key = drawId(source, 'temporaryAccessKey');
  const secret = drawId(key.world, 'secret');
  const token = drawId(secret.world, 'sessionToken');
  const smallest = params['MinimumSessionTokenSize'];
  const sessionToken = smallest === undefined ? token.id : padded(token.id, Number(smallest));
  const expiresAt = addSeconds(world.clock, durationSeconds);
  const issued: Session = {
    ...session,
    accessKeyId: key.id,
    secretAccessKey: secret.id,
    sessionToken,
    issuedAt: world.clock,
    expiresAt,
  };
  return {
    // A world may have thousands of sessions: `concat` of two lists copies fastest.
    world: { ...world, drawn: token.world.drawn, sessions: world.sessions.concat([issued]) },
    credentials: {
      AccessKeyId: key.id,
      SecretAccessKey: secret.id,
      SessionToken: sessionToken,
      Expiration: expiresAt,
    },
    tokenSizes: smallest === undefined ? NO_SIZES : sizesOf(sessionToken),
  };
}

const padded = (token: string, smallest: number): string =>
  token.length >= smallest ? token : token.repeat(Math.ceil(smallest / token.length)).slice(0, smallest);

const NO_SIZES = {};

/** The largest session token, in bytes. */
const LARGEST = 4096;

/** In bytes, and in percent of the largest. */
const sizesOf = ({ length }: string) => ({
  SessionTokenSize: length,
  SessionTokenUtilization: Math.ceil((length / LARGEST) * 100),
});
