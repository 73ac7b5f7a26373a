import { optionOf, isShadowed } from '../../../clients/shell/aws/command/operationArguments.ts';
import { SERVICE_COMMANDS } from '../../../clients/shell/aws/command/commandTable.ts';
import { xformName } from '../../../clients/shell/aws/command/xformName.ts';
import { paginatorOf } from '../../../clients/shell/aws/paging/paginators.ts';
import type { Asked } from '../../../content/call/made.ts';
import type { Parameter } from '../../../operations/shape.ts';
import { apiCallOf, type ApiCall } from '../../../content/call/apiCall.ts';
import { optionText } from './optionText.ts';
import { shellWord } from './shellWords.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';

/**
 * The call as one types it for the AWS CLI: `aws sts assume-role --role-arn …`. What no option can carry goes into
 * `--cli-input-json`; a token that the lab makes, and what an answer is saved to, stand as names of files.
 * @param between what stands between the options: a space, or a backslash and a new line
 */
export function awsCommand(asked: Asked, between = ' '): string {
  const api = apiCallOf(asked);
  const [service = '', action = ''] = asked.call.split(':');
  if (!api) return [`aws ${service} ${xformName(action)}`, ...looseOptions(asked)].join(between);
  const { operation } = api;
  const unsigned = asked.as === 'none' && operation.unsigned !== true;
  return [
    `aws ${commandOf(operation.service)} ${xformName(operation.name)}`,
    ...options(api),
    ...tokenOption(asked),
    ...(EXTRAS[operation.name]?.(api.params) ?? []),
    ...(unsigned ? ['--no-sign-request'] : []),
  ].join(between);
}

const commandOf = (service: string): string =>
  [...SERVICE_COMMANDS].find(([, each]) => each === service)?.[0] ?? service;

/** In the order of the operation's parameters; those that it does not have are for the CLI to refuse. */
function options({ operation, params }: ApiCall): readonly string[] {
  const counted = countOption(operation.name, params);
  const known = operation.input.filter(({ name }) => name in params && !(counted && COUNTS.has(name)));
  const written = known.map((parameter): [Parameter, string | null] => [
    parameter,
    isShadowed(parameter, operation)
      ? pageSize({ operation, params }, parameter)
      : optionText(optionOf(parameter.name), parameter, params[parameter.name]),
  ]);
  const inJson = written.flatMap(([{ name }, text]) => (text === null ? [[name, params[name]]] : []));
  return [
    ...(counted ? [counted] : []),
    ...written.flatMap(([, text]) => text ?? []),
    ...(inJson.length > 0
      ? [`--cli-input-json ${shellWord(JSON.stringify(Object.fromEntries(inJson)))}`]
      : []),
    ...Object.entries(params)
      .filter(([name]) => !operation.input.some((each) => each.name === name))
      .map(([name, value]) => `${optionOf(name)} ${shellWord(textOf(value))}`),
  ];
}

/** The CLI asks for pages itself: how long they are is an option of its own, which cannot stand beside a page's token. */
function pageSize({ operation, params }: ApiCall, { name }: Parameter): string | null {
  const paginator = paginatorOf(operation);
  const value = params[name];
  if (!paginator || name !== paginator.limit || paginator.inputToken in params) return null;
  return Number.isInteger(value) ? `--page-size ${String(value)}` : null;
}

const COUNTS: ReadonlySet<string> = new Set(['MinCount', 'MaxCount']);

function countOption(operation: string, { MinCount, MaxCount }: ApiCall['params']): string | null {
  if (operation !== 'RunInstances' || !isCount(MinCount) || !isCount(MaxCount)) return null;
  return MinCount === MaxCount ? `--count ${MinCount}` : `--count ${MinCount}:${MaxCount}`;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function tokenOption(asked: Asked): readonly string[] {
  const made = madeToken(asked);
  return made ? [`${optionOf(made.parameter)} file://${made.file}`] : [];
}

/** Where the CLI wants to put what it gets. */
const EXTRAS: Readonly<Partial<Record<string, (params: ApiCall['params']) => readonly string[]>>> = {
  GetObject: ({ Key }) => [shellWord(fileName(Key))],
  CreateVirtualMFADevice: () => ['--outfile qr-code.png', '--bootstrap-method QRCodePNG'],
};

const fileName = (key: unknown): string => {
  const name =
    String(key ?? '')
      .split('/')
      .at(-1) ?? '';
  return name === '' || name.startsWith('-') ? 'outfile' : name;
};

/** What a client would most likely call the parameters of an operation that the lab does not have. */
const looseOptions = ({ params }: Asked): readonly string[] =>
  Object.entries(params).map(([name, value]) => `${optionOf(name)} ${shellWord(textOf(value))}`);

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
