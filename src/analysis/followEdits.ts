import { finish, type Steps } from '../lib/steps.ts';
import type { World } from '../world/world.ts';
import { changesBetween, type Changes } from './changes.ts';
import { askWhoMayAssume, type Among, type Asking, type WhoMayAssume } from './whoMayAssume.ts';

/** Who may assume which role while a world is worked on, and what the last change of it opened or shut. */
export interface Followed {
  readonly now: WhoMayAssume;
  readonly changes: Changes;
  /** `edit`: typed into a policy. `step`: any other change, undo among them. */
  readonly by: 'edit' | 'step';
  /** What it was worked out from. */
  readonly saved: World;
  readonly draft: World;
  readonly among: Among;
  /** The world before the change, and the answers for it. */
  readonly base: World;
  readonly before: WhoMayAssume;
}

/**
 * Goes on following. What is typed is compared with the saved world, over all its keystrokes; that it is saved then is
 * no change. Anything else is compared with what there was. A change stays the last one until the next that is typed,
 * or that changes an answer.
 * @param earlier null at the beginning
 * @param draft the saved world with the drafts of the editors in it; the same value while there are none
 * @param among whom to ask about; others than before are no change of the world
 */
export const followEdits = (earlier: Followed | null, saved: World, draft: World, among: Among): Followed =>
  finish(followInSteps(earlier, saved, draft, among));

/**
 * The same in steps, since much may have to be asked to begin with; an edit mostly takes a few or none.
 * @param soFar answers of a beginning that was not seen through
 */
export function* followInSteps(
  earlier: Followed | null,
  saved: World,
  draft: World,
  among: Among,
  soFar: WhoMayAssume | null = null,
): Steps<Asking, Followed> {
  if (!earlier) return yield* begin(saved, draft, among, soFar);
  if (earlier.saved === saved && earlier.draft === draft && earlier.among === among) return earlier;
  const now =
    earlier.draft === draft && earlier.among === among
      ? earlier.now
      : yield* askWhoMayAssume(draft, earlier.now, among);
  const { base, by } = yield* baseOf(earlier, saved, draft, among, now);
  const before =
    earlier.base === base && earlier.among === among
      ? earlier.before
      : yield* askWhoMayAssume(base, earlier.base === base ? earlier.before : earlier.now, among);
  return { now, changes: changesBetween(before, now), by, saved, draft, among, base, before };
}

function* begin(
  saved: World,
  draft: World,
  among: Among,
  soFar: WhoMayAssume | null,
): Steps<Asking, Followed> {
  const before = yield* askWhoMayAssume(saved, soFar, among);
  const now = draft === saved ? before : yield* askWhoMayAssume(draft, before, among);
  return { now, changes: changesBetween(before, now), by: 'edit', saved, draft, among, base: saved, before };
}

/** The world to compare with. */
function* baseOf(
  earlier: Followed,
  saved: World,
  draft: World,
  among: Among,
  now: WhoMayAssume,
): Steps<Asking, Pick<Followed, 'base' | 'by'>> {
  if (earlier.saved === saved) return earlier.draft === draft ? earlier : { base: saved, by: 'edit' };
  const was =
    earlier.among === among ? earlier.now : yield* askWhoMayAssume(earlier.draft, earlier.now, among);
  const { opened, shut, other } = changesBetween(was, now);
  return opened.length + shut.length + other.length === 0 ? earlier : { base: earlier.draft, by: 'step' };
}
