import type { Given } from '../../../clients/shell/aws/command/argument.ts';
import {
  operationCommands,
  SERVICE_COMMANDS,
  topCommands,
} from '../../../clients/shell/aws/command/commandTable.ts';
import { readGlobals } from '../../../clients/shell/aws/command/globals.ts';
import { invalidChoice } from '../../../clients/shell/aws/command/invalidChoice.ts';
import { operationArguments, optionOf } from '../../../clients/shell/aws/command/operationArguments.ts';
import { operationParams } from '../../../clients/shell/aws/command/operationParams.ts';
import { missingArguments, parseArguments } from '../../../clients/shell/aws/command/parseArguments.ts';
import { failureText, type Failure } from '../../../clients/shell/aws/failure.ts';
import { paginatorOf } from '../../../clients/shell/aws/paging/paginators.ts';
import type { Files } from '../../../clients/shell/aws/surroundings.ts';
import { validateParams } from '../../../clients/shell/aws/values/validateParams.ts';
import type { Asked } from '../../../content/call/made.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { actionOf, type Operation } from '../../../operations/operation.ts';
import type { PasteProblem } from '../../../view/request/pasteProblem.ts';
import type { World } from '../../../world/world.ts';
import { withOperation } from './changes.ts';
import { shellWords } from './shellWords.ts';
import { tokenParameterOf } from '../../../content/call/tokenParameter.ts';

/**
 * The request of a command for the AWS CLI, read by the parser of the lab's own `aws`. Who calls, the context and the
 * label stay as they are, but for a command that asks not to be signed.
 * @param asked the request so far
 */
export async function readCommand(
  text: string,
  asked: Asked,
  world: World,
): Promise<Result<Asked, PasteProblem>> {
  const split = shellWords(text);
  if (!split.ok) return split;
  const [program, ...words] = split.value;
  if (program !== 'aws') return err({ code: 'notAws' });
  const globals = readGlobals(words);
  if (!globals.ok) return refused(globals.error);
  const { rest } = globals.value;
  const found = operationIn(rest);
  if (!found.ok) return found;
  const operation = found.value;
  const given = readOptions(operation, rest.slice(2));
  if (!given.ok) return refused(given.error);
  const params = await paramsOf(operation, given.value);
  if (!params.ok) return params;
  const filled = withOperation(asked, actionOf(operation), world);
  const token = params.value.isTokenMade ? (filled.token ?? {}) : null;
  return ok({
    ...filled,
    as: globals.value.globals.sign ? asked.as : 'none',
    params: params.value.params,
    resource: null,
    token,
  });
}

const refused = (failure: Failure): Result<never, PasteProblem> =>
  err({ code: 'cli', text: failureText(failure).trim() });

function operationIn([command, name]: readonly string[]): Result<Operation, PasteProblem> {
  const missing = (what: string) =>
    refused({ reason: 'usage', what: `the following arguments are required: ${what}` });
  if (command === undefined) return missing('command');
  const service = SERVICE_COMMANDS.get(command);
  if (service === undefined) {
    return topCommands().includes(command)
      ? err({ code: 'noOperation', command: `aws ${command}` })
      : refused({ reason: 'usage', what: invalidChoice('command', command, topCommands()) });
  }
  if (name === undefined) return missing('operation');
  if (name === 'help') return err({ code: 'noOperation', command: `aws ${command} help` });
  const operations = operationCommands(service);
  const operation = operations.get(name);
  return operation
    ? ok(operation)
    : refused({ reason: 'usage', what: invalidChoice('operation', name, [...operations.keys(), 'help']) });
}

function readOptions(operation: Operation, words: readonly string[]): Result<Given, Failure> {
  const table = operationArguments(operation);
  const parsed = parseArguments(words, table);
  if (!parsed.ok) return parsed;
  const { given, rest } = parsed.value;
  const missing = given.has('--cli-input-json') ? ok(null) : missingArguments(given, table);
  if (!missing.ok) return missing;
  return rest.length > 0 ? err({ reason: 'unknownOptions', options: rest }) : ok(given);
}

interface ReadParams {
  readonly params: Asked['params'];
  /** Its token is said to be in a file: the lab makes one. */
  readonly isTokenMade: boolean;
}

async function paramsOf(operation: Operation, given: Given): Promise<Result<ReadParams, PasteProblem>> {
  const token = tokenParameterOf(actionOf(operation))?.parameter ?? '';
  const isTokenMade = token !== '' && isFile(given.get(optionOf(token)));
  const held = isTokenMade ? new Map(given).set(optionOf(token), HELD) : given;
  const missed: string[] = [];
  const read = await operationParams(operation, held, paginatorOf(operation) !== null, noFiles(missed));
  const [path] = missed;
  if (path !== undefined) return err({ code: 'file', path });
  if (!read.ok) return refused(read.error);
  const lines = validateParams(read.value, operation.input);
  if (lines.length > 0) return refused({ reason: 'validation', lines });
  const params = { ...read.value, ...pageLimit(operation, given) };
  return ok({ params: isTokenMade ? without(params, token) : params, isTokenMade });
}

const without = (params: Asked['params'], name: string): Asked['params'] =>
  Object.fromEntries(Object.entries(params).filter(([each]) => each !== name));

/** Stands for a token while the other parameters are looked at. */
const HELD = 'in-a-file';

const isFile = (value: unknown): boolean => typeof value === 'string' && /^fileb?:\/\//.test(value);

/** The CLI's own option for how many items a page has, by the name that the API has for it. */
function pageLimit(operation: Operation, given: Given): Asked['params'] {
  const size = given.get('--page-size');
  const limit = paginatorOf(operation)?.limit;
  return typeof size === 'string' && /^\d+$/.test(size) && limit ? { [limit]: Number(size) } : {};
}

/** @param missed what was asked for */
const noFiles = (missed: string[]): Files => ({
  read: async (path) => {
    missed.push(path);
    return null;
  },
  write: async () => false,
  isFolder: async () => false,
  below: async () => [],
});
