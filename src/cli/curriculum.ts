import { coverageOf, holesIn, type Coverage } from '../content/curriculum/coverage.ts';
import { readCurriculum } from '../content/curriculum/read.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { HOME, lessonsBelow } from './prove/findLessons.ts';
import { findQuestions } from './prove/findQuestions.ts';

export const curriculum = {
  name: 'curriculum',
  usage: '[--json]',
  summary: 'tells where each fact of the curriculum is taught and tested, and each command runs',
  help: [
    'Goes through lessons/curriculum.yaml below the folder that it is started in.',
    '',
    '  --json   prints one JSON object instead of text',
    '',
    'Exit code 0: no hole. 1: a fact is taught or tested nowhere, or a command runs nowhere. 2: a file cannot be read.',
    '',
  ].join('\n'),
  run: runCurriculum,
} satisfies Command;

function runCurriculum(args: readonly string[], around: Surroundings): number {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) {
    around.err(`curriculum: ${unknown} is not understood\nusage: curriculum ${curriculum.usage}\n`);
    return EXIT.unusable;
  }
  const text = around.readFile(`${HOME}/curriculum.yaml`);
  const read = text.ok ? readCurriculum(text.value) : { ok: false as const, error: [text.error] };
  const lessons = lessonsBelow(HOME, around);
  const bank = findQuestions(`${HOME}/exam`, around);
  if (!read.ok || !lessons.ok || !bank.ok) {
    around.err([read, lessons, bank].flatMap((each) => (each.ok ? [] : each.error)).join('\n') + '\n');
    return EXIT.unusable;
  }
  const questions = bank.value.questions.map(({ question }) => question);
  const coverage = coverageOf(read.value, lessons.value.lessons, questions);
  const holes = holesIn(coverage);
  around.out(
    args.length > 0 ? `${JSON.stringify({ ...coverage, holes }, null, 2)}\n` : report(coverage, holes),
  );
  return holes.length === 0 ? EXIT.ok : EXIT.failed;
}

function report({ facts, commands }: Coverage, holes: readonly string[]): string {
  const width = Math.max(...facts.map(({ id }) => id.length));
  const listed = (places: readonly string[]): string => (places.length === 0 ? '–' : places.join(' '));
  return [
    ...facts.flatMap(({ id, taught, tested }) => [
      `${id.padEnd(width)}  taught ${listed(taught)}`,
      `${''.padEnd(width)}  tested ${listed(tested)}`,
    ]),
    '',
    ...commands.flatMap(({ command, runs }) => [command, `  runs ${listed(runs)}`]),
    '',
    ...holes.map((hole) => `HOLE  ${hole}`),
    `${facts.length} facts, ${commands.length} commands, ${holes.length} holes.`,
    '',
  ].join('\n');
}
