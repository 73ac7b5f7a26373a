import { operationCommands, SERVICE_COMMANDS, topCommands } from '../aws/command/commandTable.ts';
import type { Argument } from '../aws/command/argument.ts';
import { GLOBAL_ARGUMENTS } from '../aws/command/globals.ts';
import { operationArguments } from '../aws/command/operationArguments.ts';
import { readProfiles } from '../aws/profiles/profileFiles.ts';
import { startingWith, type Known } from './known.ts';

/** Words of commands that are no service. */
const OWN: Readonly<Partial<Record<string, readonly string[]>>> = {
  s3: ['cp', 'ls', 'mb', 'rb', 'rm'],
  configure: ['export-credentials', 'get', 'list', 'list-profiles', 'set'],
};

/** What a word behind `aws` can become; null where it can only be a file. */
export async function completeAws(
  before: readonly string[],
  word: string,
  known: Known,
): Promise<readonly string[] | null> {
  const [command, name] = commandsIn(before);
  if (command === undefined && !word.startsWith('-')) return startingWith(word, topCommands());
  const service = SERVICE_COMMANDS.get(command ?? '');
  const operations = service === undefined ? null : operationCommands(service);
  const operation = operations?.get(name ?? '');
  const table = [...(operation ? operationArguments(operation) : []), ...GLOBAL_ARGUMENTS];
  if (word.startsWith('-')) return optionsFor(before, word, table);
  const option = table.find((argument) => argument.name === before.at(-1) && argument.takes !== 'none');
  if (option) return valuesOf(option, word, known);
  if (name === undefined) {
    const words = operations ? [...operations.keys(), 'help'] : OWN[command ?? ''];
    return words ? startingWith(word, words) : null;
  }
  return null;
}

/** The words that are neither options nor their values. */
const commandsIn = (before: readonly string[]): readonly string[] =>
  before.filter((word, index) => {
    const option = GLOBAL_ARGUMENTS.find(({ name }) => name === before[index - 1]);
    return !word.startsWith('-') && option?.takes !== 'one';
  });

/** Options that were not given yet. */
const optionsFor = (before: readonly string[], word: string, table: readonly Argument[]): readonly string[] =>
  startingWith(
    word,
    table.map(({ name }) => name).filter((name) => name.startsWith('-') && !before.includes(name)),
  );

async function valuesOf(
  { name, choices, shape }: Argument,
  word: string,
  { env, files }: Known,
): Promise<readonly string[] | null> {
  if (name === '--profile') {
    return startingWith(word, [...(await readProfiles({ env, files })).merged.keys()]);
  }
  const values = choices ?? (shape?.type === 'string' ? shape.values : undefined);
  return values ? startingWith(word, values) : null;
}
