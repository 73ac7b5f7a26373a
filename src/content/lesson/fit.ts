import { fingerprint } from '../../lib/fingerprint.ts';
import { memoised } from '../../lib/memoised.ts';
import { writeWorld } from '../../world/file/write.ts';
import type { World } from '../../world/world.ts';
import type { Lesson } from './lesson.ts';
import { stepStart } from './play.ts';
import type { LessonWork, SavedLesson } from './saved.ts';

/** How a lesson differs from the one that was saved, and what became of the work. */
export interface LessonChange {
  /** How many solved steps are still there. */
  readonly solved: number;
  /** Ids of steps that have come in. */
  readonly added: readonly string[];
  /** How many steps are gone. */
  readonly gone: number;
  /** Id of the step that opens. */
  readonly opens: string;
  /** Whether that step is as the learner left it; otherwise it begins anew. */
  readonly asLeft: boolean;
}

/**
 * What was saved, as far as it fits the lesson as it is now. Solved steps stay solved and hints stay shown where the step
 * is still there. The step that was open opens again, as it was left unless its world, calls or goals are others now; if
 * it is gone, the first one that is not solved opens at its start.
 * @returns the work to go on with, and what has changed; null when nothing has that the learner would notice
 */
export function fitted(
  lesson: Lesson,
  saved: SavedLesson,
): { readonly work: LessonWork; readonly change: LessonChange | null } {
  const ids = lesson.steps.map(({ id }) => id);
  const before = saved.steps ?? ids;
  const has = (id: string): boolean => ids.includes(id);
  const solved = saved.solved.filter(has);
  const hints = Object.fromEntries(
    Object.entries(saved.hints).filter(([key]) => has(key.slice(0, key.indexOf('/')))),
  );
  const left = ids.indexOf(before[saved.at] ?? '');
  const firstOpen = ids.findIndex((id) => !solved.includes(id));
  const at = left >= 0 ? left : firstOpen >= 0 ? firstOpen : ids.length - 1;
  const asLeft =
    left >= 0 && (saved.fingerprint ?? workFingerprint(lesson, at)) === workFingerprint(lesson, at);
  const added = lesson.steps.filter(({ id }) => !before.includes(id)).map(({ id }) => id);
  const gone = new Set([...before, ...saved.solved].filter((id) => !has(id))).size;
  const work = asLeft ? saved : begun(lesson, at, saved);
  const opens = ids[at] ?? '';
  return {
    work: { ...work, at, solved, hints },
    change:
      asLeft && added.length === 0 && gone === 0
        ? null
        : { solved: solved.length, added, gone, opens, asLeft },
  };
}

/**
 * What the work in a step rests on, in a few characters: where the lesson starts, and what the step asks for. Texts are
 * no part of it, nor are solutions: when they change, the work is as good as before.
 */
export function workFingerprint(lesson: Lesson, at: number): string {
  const asks = JSON.stringify(lesson.steps[at], (key, value: unknown) => (TOLD.has(key) ? undefined : value));
  return fingerprint(`${worldText(lesson.world)}${asks}`);
}

/** Fields of a step that nothing the learner does depends on. */
const TOLD: ReadonlySet<string> = new Set([
  'title',
  'prose',
  'hints',
  'atGate',
  'solution',
  'wrongTurns',
  'panels',
  'examTasks',
  'teaches',
  'tests',
]);

const worldText = memoised((world: World) =>
  JSON.stringify(writeWorld(world, { policies: 'text', secrets: true })),
);

/** A step at its start; one that cannot be played to is begun in the lesson's own world. */
function begun(
  lesson: Lesson,
  at: number,
  { asked }: SavedLesson,
): Omit<LessonWork, 'at' | 'solved' | 'hints'> {
  const start = stepStart(lesson, at);
  const entry = start.ok ? start.value : { world: lesson.world, calls: [] };
  return {
    state: entry,
    entry,
    drafts: [],
    asked: lesson.steps[at]?.calls[0] ?? asked,
    begun: lesson.steps.slice(0, at + 1).map(({ id }) => id),
  };
}
