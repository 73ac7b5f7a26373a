import { missingArguments, parseArguments } from '../command/parseArguments.ts';
import type { Globals } from '../command/globals.ts';
import { invalidChoice } from '../command/invalidChoice.ts';
import { part } from '../help/layout.ts';
import { general, printFailure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ConfigureCommand } from './configureCommand.ts';
import { askForAll } from './askForAll.ts';
import { exportCredentials } from './exportCredentials.ts';
import { getSetting } from './getSetting.ts';
import { listProfiles } from './listProfiles.ts';
import { listSettings } from './listSettings.ts';
import { setSetting } from './setSetting.ts';

/** The order of the CLI. */
const COMMANDS: Readonly<Record<string, ConfigureCommand>> = {
  list: listSettings,
  get: getSetting,
  set: setSetting,
  'list-profiles': listProfiles,
  'export-credentials': exportCredentials,
};

/** `aws configure …`: profiles in the shell's files; with no more words it asks for everything. */
export async function configure(
  [name, ...words]: readonly string[],
  globals: Globals,
  around: Surroundings,
): Promise<Printed> {
  if (name === undefined) return askForAll(globals, around);
  const names = Object.keys(COMMANDS);
  if (name === 'help') return printed(part('AVAILABLE COMMANDS', names));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return printFailure({ reason: 'usage', what: invalidChoice('subcommand', name, names) });
  const parsed = parseArguments(words, command.arguments);
  if (!parsed.ok) return printFailure(parsed.error);
  const { given, rest } = parsed.value;
  const missing = missingArguments(given, command.arguments);
  if (!missing.ok) return printFailure(missing.error);
  if (rest.length > 0) return printFailure(general(`Unknown options: ${rest.join(',')}`, 252));
  return command.run(given, globals, around);
}
