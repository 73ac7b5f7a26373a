import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Operation } from '../../../../operations/operation.ts';
import { general, printFailure, type Failure } from '../failure.ts';
import { operationHelp } from '../help/operationHelp.ts';
import { formatAnswer } from '../output/format.ts';
import { jsonText } from '../output/json.ts';
import { allPages, joinPages, type Paging } from '../paging/allPages.ts';
import { paginatorOf, type Paginator } from '../paging/paginators.ts';
import { printed, type Printed } from '../printed.ts';
import { openSession } from '../profiles/session.ts';
import type { Surroundings } from '../surroundings.ts';
import { readWhole } from '../values/readWhole.ts';
import { validateParams } from '../values/validateParams.ts';
import { oneOfGiven, type Given } from './argument.ts';
import { callerOf } from './caller.ts';
import type { Globals } from './globals.ts';
import { operationArguments } from './operationArguments.ts';
import { operationParams } from './operationParams.ts';
import { missingArguments, parseArguments } from './parseArguments.ts';
import { printAnswers } from './printAnswers.ts';
import { saveAnswer } from './saveAnswer.ts';
import { skeletonOf } from './skeleton.ts';

/** `aws SERVICE OPERATION …`: reads the parameters, calls, prints the answer. */
export async function runOperation(
  command: string,
  operation: Operation,
  words: readonly string[],
  globals: Globals,
  around: Surroundings,
): Promise<Printed> {
  if (words.length === 1 && words[0] === 'help') return printed(operationHelp(command, operation));
  const run = await runParsed(operation, words, globals, around);
  return run.ok ? run.value : printFailure(run.error);
}

async function runParsed(
  operation: Operation,
  words: readonly string[],
  globals: Globals,
  around: Surroundings,
): Promise<Result<Printed, Failure>> {
  const parsed = readOptions(operation, words);
  if (!parsed.ok) return parsed;
  const given = parsed.value;
  const session = await openSession(globals, around);
  if (!session.ok) return session;
  if (given.has('--generate-cli-skeleton')) return ok(printed(skeletonText(operation, given)));
  const paginator = globals.paginate ? paginatorOf(operation) : null;
  const params = await operationParams(operation, given, paginator !== null, around.files);
  if (!params.ok) return params;
  const lines = validateParams(params.value, operation.input);
  if (lines.length > 0) return err({ reason: 'validation', lines });
  const caller = await callerOf(session.value, globals, around, operation.unsigned === true);
  if (!caller.ok) return caller;
  const print = (pages: readonly unknown[], whole: unknown): Result<Printed, Failure> =>
    printAnswers(pages, whole, operation.name, session.value.output, globals.query);
  if (!paginator || isPagedByHand(params.value, paginator)) {
    const answer = await caller.value(operation, params.value);
    if (!answer.ok) return answer;
    const saved = await saveAnswer(operation, answer.value, given, around.files);
    return saved.ok ? print([saved.value], saved.value) : saved;
  }
  const paging = readPaging(given);
  if (!paging.ok) return paging;
  const call = async (sent: Values): Promise<Result<Values, Failure>> => caller.value(operation, sent);
  const pages = await allPages(call, params.value, paginator, paging.value);
  if (!pages.ok) return pages;
  const { nextToken } = pages.value;
  const cut = nextToken === null ? [] : [{ NextToken: { NextToken: nextToken } }];
  return print([...pages.value.pages, ...cut], joinPages(pages.value, paginator));
}

type Values = Readonly<Record<string, unknown>>;

/** Whoever names a page or its size wants that page only. */
const isPagedByHand = (params: Values, { inputToken, limit }: Paginator): boolean =>
  Object.hasOwn(params, inputToken) || Object.hasOwn(params, limit);

/** `help` may stand anywhere that nothing else can; the first word that does is named last among the unknown. */
function readOptions(operation: Operation, words: readonly string[]): Result<Given, Failure> {
  const table = operationArguments(operation);
  const parsed = parseArguments(words, [...table, { name: 'help', takes: 'one' }]);
  if (!parsed.ok) return parsed;
  const { given, rest } = parsed.value;
  const isFilledIn = ['--cli-input-json', '--generate-cli-skeleton'].some((option) => given.has(option));
  const missing = isFilledIn ? ok(null) : missingArguments(given, table);
  if (!missing.ok) return missing;
  const stray = oneOfGiven(given, 'help');
  const unknown = [...rest, ...(stray === null ? [] : [stray])];
  return unknown.length > 0 ? err({ reason: 'unknownOptions', options: unknown }) : ok(given);
}

const skeletonText = (operation: Operation, given: Given): string =>
  oneOfGiven(given, '--generate-cli-skeleton') === 'output'
    ? `${jsonText(skeletonOf(operation.output, true))}\n`
    : formatAnswer(skeletonOf(operation.input), 'json', operation.name);

function readPaging(given: Given): Result<Paging, Failure> {
  const numbers: (number | null)[] = [];
  for (const option of ['--max-items', '--page-size']) {
    const text = oneOfGiven(given, option);
    const number = text === null ? ok(null) : readWhole(text);
    if (!number.ok) return err(general(number.error));
    numbers.push(number.value);
  }
  const [maxItems = null, pageSize = null] = numbers;
  return ok({ maxItems, pageSize, startingToken: oneOfGiven(given, '--starting-token') });
}
