import type { World } from '../world/world.ts';

/** The lab's own bound on sessions that have expired. */
const MOST = 10_000;

/** Looked for with every so many sessions, so that not each call has to look. */
const STEP = 1000;

/**
 * The world without its longest expired sessions, once there are more than 10,000. AWS tells an expired session so however
 * late it comes, so they are kept as long as that: of one that is forgotten the key is unknown. Sessions
 * that have not expired are never forgotten. For worlds that are served for long; to be asked after each call.
 */
export function forgetExpired(world: World): World {
  const { sessions, clock } = world;
  if (sessions.length <= MOST || sessions.length % STEP !== 0) return world;
  const ends = sessions.flatMap(({ expiresAt }) => (expiresAt <= clock ? [expiresAt] : [])).toSorted();
  const oldest = ends[ends.length - MOST];
  if (oldest === undefined || ends.length <= MOST) return world;
  return { ...world, sessions: sessions.filter(({ expiresAt }) => expiresAt >= oldest) };
}
