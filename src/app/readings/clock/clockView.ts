import type { Asked, LabState } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import { endsOf, type End } from '../../../machines/clock/ends.ts';
import type { ClockView, EndView } from '../../../view/clock/clock.ts';
import { addSeconds, epochSeconds, secondsBetween } from '../../../world/clock.ts';
import { sessionTitle } from '../sessions/sessionTitle.ts';
import { stripOf, placeOn, type Stretch } from './strip.ts';

/** The clock with what it is going to end, and the sessions that have just ended. */
export function clockView({ world }: LabState, asked: Asked, words: Interface): ClockView {
  const { clock } = world;
  const upcoming = endsOf({ world }, asked);
  const ended = world.sessions
    .filter(({ expiresAt }) => expiresAt <= clock && secondsBetween(expiresAt, clock) <= RECENT)
    .toSorted((one, other) => (one.expiresAt < other.expiresAt ? -1 : 1))
    .slice(-MOST_ENDED)
    .map((session): End => ({ kind: 'session', session, at: session.expiresAt }));
  const shown = [...ended, ...upcoming.slice(0, MOST)];
  const stretch = stretchOf(clock, shown);
  return {
    clock,
    ends: shown.map((end): EndView => {
      const left = secondsBetween(clock, end.at);
      return {
        id: end.kind === 'session' ? end.session.accessKeyId : 'token',
        name: end.kind === 'session' ? sessionTitle(world, end.session) : words.clockTool.token,
        at: end.at,
        left: left > 0 ? left : null,
        bar:
          end.kind === 'session'
            ? { from: placeOn(stretch, end.session.issuedAt), to: placeOn(stretch, end.at) }
            : { from: placeOn(stretch, clock), to: placeOn(stretch, end.at) },
      };
    }),
    more: Math.max(0, upcoming.length - MOST),
    strip: stripOf(stretch, clock),
  };
}

/** Sessions that ended longer ago are told in the list of sessions alone. Seconds. */
const RECENT = 3600;
const MOST_ENDED = 2;
const MOST = 12;

const HOUR = 3600;

/** From the first beginning to the last end, an hour at least, in whole hours. */
function stretchOf(clock: string, ends: readonly End[]): Stretch {
  const begins = ends.flatMap((end) => (end.kind === 'session' ? [end.session.issuedAt] : []));
  const [from = clock] = [clock, ...begins].toSorted();
  const to = [addSeconds(clock, HOUR), ...ends.map(({ at }) => at)].toSorted().at(-1) ?? clock;
  return {
    from: addSeconds(from, -(epochSeconds(from) % HOUR)),
    to: addSeconds(to, (HOUR - (epochSeconds(to) % HOUR)) % HOUR),
  };
}
