import { dirname, isAbsolute, join } from 'node:path';
import { caseFileErrorText, readCase, type NamedText } from '../content/case/read.ts';
import { runCase } from '../content/case/run.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { fileReport, summary, type CheckedFile } from './checkReport.ts';

export const check = {
  name: 'check',
  usage: 'FILE… [--json]',
  summary: 'runs case files and tells whether each call gets the answer it should',
  help: [
    'Runs each case file: a world, and calls with the answer each should get.',
    '',
    '  --json   prints one JSON list instead of text',
    '',
    'Exit code 0: every step holds. 1: one does not, or the lab cannot judge it. 2: a file cannot be read.',
    '',
  ].join('\n'),
  run: runCheck,
} satisfies Command;

function runCheck(args: readonly string[], around: Surroundings): number {
  const { files, json, unknown } = argumentsOf(args);
  if (unknown !== null || files.length === 0) {
    around.err(
      `check: ${unknown === null ? 'no files' : `unknown flag ${unknown}`}\nusage: check ${check.usage}\n`,
    );
    return EXIT.unusable;
  }
  const checked = files.flatMap((file) => {
    const one = checkFile(file, around);
    if (one && !json) around.out(fileReport(one));
    return one ? [one] : [];
  });
  around.out(json ? `${JSON.stringify(checked.map(jsonOf), null, 2)}\n` : summary(checked, files.length));
  if (checked.length < files.length) return EXIT.unusable;
  return checked.every(({ results }) => results.every(({ holds }) => holds !== false))
    ? EXIT.ok
    : EXIT.failed;
}

function argumentsOf(args: readonly string[]): { files: string[]; json: boolean; unknown: string | null } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const before = args.slice(0, end);
  const flags = before.filter((arg) => arg.startsWith('-'));
  return {
    files: [...before.filter((arg) => !arg.startsWith('-')), ...args.slice(end + 1)],
    json: flags.includes('--json'),
    unknown: flags.find((flag) => flag !== '--json') ?? null,
  };
}

/** Reads and runs one file; what is wrong with it goes to standard error. */
function checkFile(file: string, around: Surroundings): CheckedFile | null {
  const text = around.readFile(file);
  if (!text.ok) {
    around.err(`${file}: ${text.error}\n`);
    return null;
  }
  const read = readCase({ name: file, text: text.value }, (path) => worldBeside(file, path, around));
  if (!read.ok) {
    around.err(read.error.map((error) => `${caseFileErrorText(error)}\n`).join(''));
    return null;
  }
  return { file, steps: read.value.steps, results: runCase(read.value) };
}

function worldBeside(file: string, path: string, around: Surroundings): NamedText | null {
  const name = isAbsolute(path) ? path : join(dirname(file), path);
  const text = around.readFile(name);
  return text.ok ? { name, text: text.value } : null;
}

/** Exactly the shape that docs/formats.md fixes (Running cases). */
const jsonOf = ({ file, results }: CheckedFile) => ({
  file,
  steps: results.map(({ index, outcome, error, decidedBy, holds }) => ({
    index,
    outcome,
    error: error && { code: error.code, message: error.message, httpStatus: error.httpStatus },
    decidedBy: decidedBy && {
      policyType: decidedBy.policyType,
      element: decidedBy.element,
      policy: decidedBy.policy,
      statement: decidedBy.statement,
    },
    holds,
  })),
});
