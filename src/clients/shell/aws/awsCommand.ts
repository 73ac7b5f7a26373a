import { invalidChoice } from './command/invalidChoice.ts';
import { operationCommands, SERVICE_COMMANDS, topCommands } from './command/commandTable.ts';
import { readGlobals, type Globals } from './command/globals.ts';
import { runOperation } from './command/runOperation.ts';
import { configure } from './configure/configure.ts';
import { printFailure, type Failure } from './failure.ts';
import { serviceHelp } from './help/serviceHelp.ts';
import { topHelp } from './help/topHelp.ts';
import { printed, type Printed } from './printed.ts';
import { s3 } from './s3/s3.ts';
import type { Surroundings } from './surroundings.ts';

const VERSION = 'aws-cli/2.30.7 Python/3.13.7 Linux/6.1 source/x86_64.sts-lab\n';

/**
 * The `aws` command: version 2 of AWS's CLI over the operations that the lab knows, with its words and its exit codes.
 * Everything it asks AWS goes through the door as a signed request.
 */
export async function aws(words: readonly string[], around: Surroundings): Promise<Printed> {
  const read = readGlobals(words);
  if (!read.ok) return printFailure(read.error);
  const { globals, rest } = read.value;
  if (globals.version) return printed(VERSION);
  const [command, ...following] = rest;
  if (command === undefined) return refused('the following arguments are required: command');
  if (command === 'help') return printed(topHelp());
  if (command === 's3') return s3(following, globals, around);
  if (command === 'configure') return configure(following, globals, around);
  const service = SERVICE_COMMANDS.get(command);
  if (service === undefined) return refused(invalidChoice('command', command, topCommands()));
  return runService(command, service, following, globals, around);
}

async function runService(
  command: string,
  service: string,
  [name, ...words]: readonly string[],
  globals: Globals,
  around: Surroundings,
): Promise<Printed> {
  if (name === undefined) return refused('the following arguments are required: operation');
  const operations = operationCommands(service);
  if (name === 'help') return printed(serviceHelp(command, operations));
  const operation = operations.get(name);
  if (!operation) return refused(invalidChoice('operation', name, [...operations.keys(), 'help']));
  return runOperation(`${command} ${name}`, operation, words, globals, around);
}

const refused = (what: string): Printed => printFailure({ reason: 'usage', what } satisfies Failure);
