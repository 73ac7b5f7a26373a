import { stringify } from 'yaml';
import { withoutDefaults } from '../../../world/file/defaults.ts';
import { askedOf, stepOf } from '../../case/steps.ts';
import type { LessonFiles } from '../read.ts';
import { lessonFile, stepFile, type ActionFile, type CallFile } from '../schema.ts';
import { stepPath } from '../stepPath.ts';
import type { LessonDraft, StepDraft } from './draft.ts';

/** The files of a lesson by their paths from `lessons/` (docs/formats.md, Lesson). */
export function filesOf({ about, world, steps }: LessonDraft): LessonFiles {
  const folder = folderOf(about.id);
  const { version: _version, ...rest } = about;
  const { title, summary, part } = rest;
  const lesson = { ...rest, title: title.trim(), summary: summary.trim(), part: part.trim() };
  const head = {
    ...(withoutDefaults(lesson, lessonFile) as typeof lesson),
    world: `../../worlds/${about.id}.yaml`,
    steps: steps.map(({ id }) => id),
  };
  return new Map([
    [`${folder}/lesson.yaml`, yaml(head)],
    ...steps.map((step, index) => [stepPath(folder, step.id, index), stepText(step)] as const),
    [`worlds/${about.id}.yaml`, yaml(world)],
  ]);
}

/** Where the files of a lesson lie, by its id. */
export const folderOf = (id: string): string => `tutorials/${id}`;

function stepText({ id: _id, prose, ...front }: StepDraft): string {
  const written = {
    ...front,
    title: front.title.trim(),
    begin: front.begin.map(writtenAction),
    calls: front.calls.map(writtenCall),
    goals: front.goals.map((goal) => ({
      ...goal,
      title: goal.title.trim(),
      ...(goal.allow && { allow: writtenCall(goal.allow) }),
      ...(goal.deny && { deny: writtenCall(goal.deny) }),
      ...(goal.invalid && { invalid: writtenCall(goal.invalid) }),
    })),
    solution: front.solution.map(writtenAction),
    wrongTurns: front.wrongTurns.map((turn) => ({
      ...turn,
      title: turn.title.trim(),
      do: turn.do.map(writtenAction),
    })),
  };
  return `---\n${yaml(withoutDefaults(written, stepFile))}---\n\n${prose.trim()}\n`;
}

const writtenCall = (call: CallFile) => stepOf(askedOf(call));

const writtenAction = (action: ActionFile) => ('call' in action ? writtenCall(action) : action);

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
