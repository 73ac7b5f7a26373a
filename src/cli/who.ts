import { whoMayAssume, type WhoMayAssume } from '../analysis/whoMayAssume.ts';
import { readWorld } from '../world/file/read.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';

export const who = {
  name: 'who',
  usage: 'FILE [--json]',
  summary: 'lists who may assume each role of a world',
  help: [
    'Asks for every user and role of a world file which roles it may assume, with nothing but a session name.',
    'A role stands for whoever has assumed it.',
    '',
    '  --json   prints one JSON list instead of text',
    '',
    'Exit code 0: the world has been asked. 2: the file cannot be read.',
    '',
  ].join('\n'),
  run: runWho,
} satisfies Command;

function runWho(args: readonly string[], around: Surroundings): number {
  const files = args.filter((arg) => !arg.startsWith('-'));
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  const [file] = files;
  if (flag !== undefined || file === undefined || files.length > 1) {
    const why =
      flag === undefined ? (file === undefined ? 'no file' : 'one file at a time') : `unknown flag ${flag}`;
    around.err(`who: ${why}\nusage: who ${who.usage}\n`);
    return EXIT.unusable;
  }
  const text = around.readFile(file);
  const read = text.ok ? readWorld(text.value) : null;
  if (!text.ok || !read?.ok) {
    const errors = read && !read.ok ? read.error.map((error) => worldFileErrorText(error, file)) : [];
    around.err(
      [...errors, ...(text.ok ? [] : [`${file}: ${text.error}`])].map((line) => `${line}\n`).join(''),
    );
    return EXIT.unusable;
  }
  const answers = answersIn(whoMayAssume(read.value.world));
  around.out(args.includes('--json') ? `${JSON.stringify(answers, null, 2)}\n` : answersText(answers));
  return EXIT.ok;
}

/** Who gets a role, and about whom the lab cannot tell. */
interface RoleAnswer {
  readonly role: string;
  readonly allowed: readonly string[];
  readonly unmodelled: readonly string[];
}

const answersIn = ({ principals, roles, outcomes }: WhoMayAssume): readonly RoleAnswer[] =>
  roles.map((role, column) => {
    const having = (wanted: string): readonly string[] =>
      principals.filter((_, row) => outcomes[row]?.[column] === wanted);
    return { role, allowed: having('allow'), unmodelled: having('unmodelled') };
  });

function answersText(answers: readonly RoleAnswer[]): string {
  if (answers.length === 0) return 'The world has no roles.\n';
  return answers
    .flatMap(({ role, allowed, unmodelled }) => [
      role,
      ...(allowed.length > 0 ? allowed.map((arn) => `  ${arn}`) : ['  nobody']),
      ...unmodelled.map((arn) => `  ${arn}: cannot be judged`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
