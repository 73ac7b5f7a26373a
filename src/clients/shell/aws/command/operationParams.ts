import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Operation } from '../../../../operations/operation.ts';
import type { Failure } from '../failure.ts';
import { readText, type Files } from '../surroundings.ts';
import { parseJson } from '../values/parseJson.ts';
import { pythonType } from '../values/pythonText.ts';
import { readValue } from '../values/readValue.ts';
import { oneOfGiven, type Given } from './argument.ts';
import { isShadowed, optionOf } from './operationArguments.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The parameters of a call, from its options and from `--cli-input-json` for what no option says.
 * @param isPaged whether `--max-items` and the like are about all pages, and no parameters
 */
export async function operationParams(
  operation: Operation,
  given: Given,
  isPaged: boolean,
  files: Files,
): Promise<Result<Values, Failure>> {
  const params: Record<string, unknown> = {};
  for (const parameter of operation.input) {
    const option = optionOf(parameter.name);
    const words = given.get(option);
    if (words === undefined || (isPaged && isShadowed(parameter, operation))) continue;
    const value = await readValue(words, parameter, option, files);
    if (!value.ok) return value;
    params[parameter.name] = value.value;
  }
  if (operation.name === 'RunInstances') {
    const counts = readCount(oneOfGiven(given, '--count') ?? '1');
    if (!counts.ok) return counts;
    for (const [name, count] of Object.entries(counts.value)) params[name] ??= count;
  }
  const input = await readInput(given, files);
  return input.ok ? ok({ ...input.value, ...params }) : input;
}

function readCount(text: string): Result<Values, Failure> {
  const [, least, most] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
  return least === undefined
    ? err({
        reason: 'parameter',
        option: '--count',
        what: 'count parameter should be of form min[:max] (e.g. 1 or 1:10)',
      })
    : ok({ MinCount: Number(least), MaxCount: Number(most ?? least) });
}

async function readInput(given: Given, files: Files): Promise<Result<Values, Failure>> {
  const text = oneOfGiven(given, '--cli-input-json');
  if (text === null) return ok({});
  const path = /^fileb?:\/\/(.*)$/s.exec(text)?.[1];
  const content = path === undefined ? text : await readText(files, path);
  if (content === null) {
    const what = `Unable to load paramfile ${text}: [Errno 2] No such file or directory: '${path}'`;
    return err({ reason: 'parameter', option: 'cli-input-json', what });
  }
  const value = parseJson(content);
  if (!value.ok)
    return err({ reason: 'parameter', option: 'cli-input-json', what: 'Invalid JSON received.' });
  if (pythonType(value.value) === 'dict') return ok(value.value as Values);
  const what = `Invalid type: expecting map, received <class '${pythonType(value.value)}'>`;
  return err({ reason: 'parameter', option: '--cli-input-json', what });
}
