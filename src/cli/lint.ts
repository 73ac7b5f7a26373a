import type { PolicyType } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import { diagnosePolicy } from '../policy/validate/diagnose.ts';
import { documentsOf, readDocument } from '../world/documents.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { readWorld } from '../world/file/read.ts';
import { diagnose } from '../world/saveDocument.ts';
import type { World } from '../world/world.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { documentJson, documentReport, summary, type LintedDocument } from './lintReport.ts';

/** Kinds of policy in the order in which people meet them. */
const KINDS: readonly PolicyType[] = [
  'identity',
  'resource',
  'trust',
  'boundary',
  'session',
  'scp',
  'rcp',
  'endpoint',
];

export const lint = {
  name: 'lint',
  usage: '[--kind KIND] [--json] FILE…',
  summary: 'tells what AWS would refuse in policies, and what a good reviewer would question',
  help: [
    'Reads world files, and tells of every policy document in them what AWS would refuse to save it for, and advice.',
    '',
    '  --kind KIND   each file is the JSON of one policy of that kind, and no world:',
    `                ${KINDS.join(', ')}`,
    '  --json        prints one JSON list instead of text',
    '',
    'Exit code 0: nothing, or advice alone. 1: AWS would refuse a policy. 2: a file cannot be read.',
    '',
  ].join('\n'),
  run: runLint,
} satisfies Command;

function runLint(args: readonly string[], around: Surroundings): number {
  const { files, kind, json, unusable } = argumentsOf(args);
  if (unusable !== null) {
    around.err(`lint: ${unusable}\nusage: lint ${lint.usage}\n`);
    return EXIT.unusable;
  }
  const linted = files.flatMap((file) => {
    const documents = lintFile(file, kind, around);
    if (documents && !json) around.out(documents.map(documentReport).join(''));
    return documents ? [documents] : [];
  });
  const documents = linted.flat();
  around.out(
    json
      ? `${JSON.stringify(documents.map(documentJson), null, 2)}\n`
      : summary(documents, linted.length, files.length),
  );
  if (linted.length < files.length) return EXIT.unusable;
  return documents.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    ? EXIT.failed
    : EXIT.ok;
}

interface LintArguments {
  readonly files: readonly string[];
  readonly kind: PolicyType | null;
  readonly json: boolean;
  /** Why the command line makes no sense; null when it does. */
  readonly unusable: string | null;
}

function argumentsOf(args: readonly string[]): LintArguments {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const before = args.slice(0, end);
  const at = before.indexOf('--kind');
  const named = at === -1 ? null : (before[at + 1] ?? '');
  const rest = at === -1 ? before : before.toSpliced(at, 2);
  const kind = KINDS.find((each) => each === named) ?? null;
  const files = [...rest.filter((arg) => !arg.startsWith('-')), ...args.slice(end + 1)];
  const unknown = rest.find((arg) => arg.startsWith('-') && arg !== '--json');
  return {
    files,
    kind,
    json: rest.includes('--json'),
    unusable: unusableBecause(unknown, named, kind, files),
  };
}

function unusableBecause(
  unknown: string | undefined,
  named: string | null,
  kind: PolicyType | null,
  files: readonly string[],
): string | null {
  if (unknown !== undefined) return `unknown flag ${unknown}`;
  if (named !== null && kind === null)
    return `unknown kind ${JSON.stringify(named)}; kinds are ${KINDS.join(', ')}`;
  return files.length === 0 ? 'no files' : null;
}

/** The documents of a file with what is to be said of each; why it has none to read goes to standard error. */
function lintFile(
  file: string,
  kind: PolicyType | null,
  around: Surroundings,
): readonly LintedDocument[] | null {
  const read = around.readFile(file);
  if (!read.ok) {
    around.err(`${file}: ${read.error}\n`);
    return null;
  }
  const text = read.value;
  if (kind !== null)
    return [{ file, document: null, text, problems: diagnosePolicy(parsePolicy(text), kind) }];
  const world = readWorld(text);
  if (!world.ok) {
    around.err(world.error.map((error) => `${worldFileErrorText(error, file)}\n`).join(''));
    if (world.error.some(({ path }) => path === '/Statement'))
      around.err(`${file}: looks like a policy and is read as a world; say its kind with --kind\n`);
    return null;
  }
  return lintWorld(file, world.value.world);
}

const lintWorld = (file: string, world: World): readonly LintedDocument[] =>
  documentsOf(world).map((document) => {
    const text = readDocument(world, document) ?? '';
    return { file, document, text, problems: diagnose(world, document, text) };
  });
