import type { Lesson } from '../lesson/lesson.ts';
import type { Question } from '../question/question.ts';
import { runnablesIn } from '../lesson/proseTree.ts';

export interface Curriculum {
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  readonly commands: readonly string[];
}

/** Where a fact is taught, as `lesson/step`, and tested, as `lesson/step/goal` or `exam/question`. */
export interface FactCoverage {
  readonly id: string;
  readonly taught: readonly string[];
  readonly tested: readonly string[];
}

/** Where a command runs, as `lesson/step`. */
export interface CommandCoverage {
  readonly command: string;
  readonly runs: readonly string[];
}

export interface Coverage {
  readonly facts: readonly FactCoverage[];
  readonly commands: readonly CommandCoverage[];
}

/** What of the curriculum the lessons teach, test and run, and the questions test. */
export function coverageOf(
  { facts, commands }: Curriculum,
  lessons: readonly Lesson[],
  questions: readonly Question[],
): Coverage {
  const steps = lessons.flatMap((lesson) =>
    lesson.steps.map((step) => ({ step, name: `${lesson.id}/${step.id}` })),
  );
  return {
    facts: facts.map(({ id }) => ({
      id,
      taught: steps.filter(({ step }) => step.teaches.includes(id)).map(({ name }) => name),
      tested: [
        ...steps.flatMap(({ step, name }) =>
          step.goals.filter(({ tests }) => tests.includes(id)).map((goal) => `${name}/${goal.id}`),
        ),
        ...questions.filter(({ tests }) => tests.includes(id)).map((question) => `exam/${question.id}`),
      ],
    })),
    commands: commands.map((command) => ({
      command,
      runs: steps
        .filter(({ step }) => runnablesIn(step.prose).some(({ text }) => hasCommand(text, command)))
        .map(({ name }) => name),
    })),
  };
}

/** A hole in the coverage: a fact that nothing teaches or tests, or a command that nowhere runs. */
export const holesIn = ({ facts, commands }: Coverage): readonly string[] => [
  ...facts.flatMap(({ id, taught, tested }) => [
    ...(taught.length === 0 ? [`${id} is taught nowhere`] : []),
    ...(tested.length === 0 ? [`${id} is tested nowhere`] : []),
  ]),
  ...commands.flatMap(({ command, runs }) => (runs.length === 0 ? [`nowhere runs: ${command}`] : [])),
];

/** Whether commands have one, whatever stands at its `…`; lines that go on with a backslash are one. */
function hasCommand(text: string, command: string): boolean {
  const pattern = command.trim().split('…').map(escaped).join('.+?');
  return new RegExp(`(?:^|[^\\w-])${pattern}`, 'm').test(flat(text));
}

const flat = (text: string): string => text.replaceAll(/\\\n\s*/g, ' ').replaceAll(/[ \t]+/g, ' ');

const escaped = (text: string): string => flat(text).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
