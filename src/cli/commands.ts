import { action } from './action.ts';
import { check } from './check.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { curriculum } from './curriculum.ts';
import { ledger } from './ledger.ts';
import { lint } from './lint.ts';
import { prove } from './prove.ts';
import { serve } from './serve.ts';
import { who } from './who.ts';

const COMMANDS: readonly Command[] = [action, check, curriculum, ledger, lint, prove, serve, who];

/** How the lab is started from a shell; `-s` keeps npm's own lines out of the output. */
const LAB = 'npm run -s lab --';

const listing = (): string =>
  [
    `usage: ${LAB} COMMAND …`,
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name}  ${summary}`),
    '',
    `${LAB} COMMAND --help tells more.`,
    '',
  ].join('\n');

/**
 * Runs the command that the arguments name.
 * @returns the exit code
 */
export function runLab(args: readonly string[], around: Surroundings): number | Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    around.out(listing());
    return EXIT.ok;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const why = name === undefined ? 'no command' : `unknown command ${JSON.stringify(name)}`;
    around.err(`lab: ${why}\n${listing()}`);
    return EXIT.unusable;
  }
  const flags = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (flags.includes('--help') || flags.includes('-h')) {
    around.out(`usage: ${LAB} ${command.name} ${command.usage}\n\n${command.help}`);
    return EXIT.ok;
  }
  return command.run(rest, around);
}
