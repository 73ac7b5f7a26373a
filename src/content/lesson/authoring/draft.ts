import { readWorldValue } from '../../../world/file/readValue.ts';
import type { WorldFile } from '../../../world/file/schema.ts';
import { writeWorld } from '../../../world/file/write.ts';
import { memoised } from '../../../lib/memoised.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { World } from '../../../world/world.ts';
import { secretsOf, withoutSecrets } from '../../shared/leftOut.ts';
import type { CallFile, LessonFile, StepFile } from '../schema.ts';

/** A lesson while it is made: what its files say, and may still be missing. */
export interface LessonDraft {
  /** `lesson.yaml` but for its world and steps. */
  readonly about: Omit<LessonFile, 'world' | 'steps'>;
  /** The world of the first step, as its file has it. */
  readonly world: WorldFile;
  readonly steps: readonly StepDraft[];
}

/** A step: its front matter, and its prose in Markdown. */
export type StepDraft = StepFile & { readonly id: string; readonly prose: string };

/**
 * A lesson that begins: one step over a world, without what is never exported of one.
 * @param calls that the step offers to begin with
 */
export function newDraft(
  title: string,
  id: string,
  world: World,
  calls: readonly CallFile[] = [],
): LessonDraft {
  const file = writeWorld(world, { policies: 'objects', secrets: false });
  return {
    about: {
      version: 1,
      id,
      title,
      summary: '',
      minutes: 10,
      part: '',
      order: 1,
      prerequisites: [],
      examTasks: [],
      learnt: [],
      next: [],
      hints: {},
    },
    world: withoutSecrets(file, secretsOf(world)),
    steps: [{ ...newStep('step-1'), calls: [...calls] }],
  };
}

/** A step of which nothing is known yet. */
export const newStep = (id: string): StepDraft => ({
  id,
  title: '',
  prose: '',
  begin: [],
  calls: [],
  goals: [],
  hints: {},
  editable: [],
  solution: [],
  wrongTurns: [],
  panels: ['decision', 'policies', 'world'],
  terminal: { files: {} },
  teaches: [],
  examTasks: [],
});

/** The world of a draft; the error says why it cannot be built. */
export const worldOf = ({ world }: Pick<LessonDraft, 'world'>): Result<World, string> => built(world);

/** Remembered, since everything that an author types asks for it. */
const built = memoised((file: WorldFile): Result<World, string> => {
  const read = readWorldValue(file);
  if (read.ok) return ok(read.value.world);
  const [first] = read.error;
  return err(`${first?.path}: ${first?.expected}`);
});
