import { callerOf } from '../command/caller.ts';
import type { Globals } from '../command/globals.ts';
import { invalidChoice } from '../command/invalidChoice.ts';
import { missingArguments, parseArguments } from '../command/parseArguments.ts';
import { general, printFailure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import { openSession } from '../profiles/session.ts';
import type { Surroundings } from '../surroundings.ts';
import { part } from '../help/layout.ts';
import { cp } from './cp.ts';
import { ls } from './ls.ts';
import type { S3Command } from './s3Command.ts';
import { mb, rb } from './buckets.ts';
import { rm } from './rm.ts';

/** The order of the CLI. */
const COMMANDS: Readonly<Record<string, S3Command>> = { ls, cp, rm, mb, rb };

/** `aws s3 …`: the file manager over the API of S3. */
export async function s3(
  [name, ...words]: readonly string[],
  globals: Globals,
  around: Surroundings,
): Promise<Printed> {
  if (name === undefined) return printFailure({ reason: 'other', what: TOO_FEW, code: 252 });
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
  const session = await openSession(globals, around);
  if (!session.ok) return printFailure(session.error);
  const fault = await command.check?.(given, around);
  if (fault) return printFailure(fault);
  const call = await callerOf(session.value, globals, around);
  if (!call.ok) return printFailure(call.error);
  return command.run(given, { call: call.value, session: session.value, around });
}

const TOO_FEW = 'usage: aws [options] s3 <subcommand> [parameters]\naws: error: too few arguments';
