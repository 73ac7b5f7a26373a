import type { Operation } from '../../../../operations/operation.ts';
import type { Parameter } from '../../../../operations/shape.ts';
import { paginatorOf } from '../paging/paginators.ts';
import type { Argument } from './argument.ts';
import { xformName } from './xformName.ts';

/** `--role-arn` for `RoleArn`. */
export const optionOf = (member: string): string => `--${xformName(member)}`;

/** Everything that may follow the command of an operation: its parameters, and what the CLI adds. */
export const operationArguments = (operation: Operation): readonly Argument[] => [
  ...operation.input
    .filter((parameter) => !isShadowed(parameter, operation))
    .flatMap((parameter) => parameterArguments(parameter, operation)),
  ...(EXTRAS[operation.name] ?? []),
  ...(paginatorOf(operation) ? PAGING : []),
  { name: '--cli-input-json', takes: 'one', summary: 'Reads parameters from JSON; options win over it.' },
  {
    name: '--generate-cli-skeleton',
    takes: 'optional',
    summary: 'Prints JSON to fill in for --cli-input-json and sends nothing.',
  },
];

/** Whether the CLI has a meaning of its own for the option of a parameter: `--max-items` is about all pages. */
export const isShadowed = ({ name }: Pick<Parameter, 'name'>, operation: Operation): boolean =>
  paginatorOf(operation) !== null && PAGING.some((argument) => argument.name === optionOf(name));

function parameterArguments(parameter: Parameter, { name: operation }: Operation): readonly Argument[] {
  const name = optionOf(parameter.name);
  const { summary } = parameter;
  if (parameter.type === 'boolean') {
    return [
      { name, takes: 'none', shape: parameter, summary },
      { name: name.replace('--', '--no-'), takes: 'none', negates: name, shape: parameter, summary },
    ];
  }
  const required = parameter.required === true && !COUNTED.has(`${operation}.${parameter.name}`);
  const takes = parameter.type === 'list' ? 'many' : 'one';
  return [{ name, takes, shape: parameter, summary, ...(required && { required }) }];
}

/** Given by `--count`. */
const COUNTED: ReadonlySet<string> = new Set(['RunInstances.MinCount', 'RunInstances.MaxCount']);

const EXTRAS: Readonly<Record<string, readonly Argument[]>> = {
  GetObject: [{ name: 'outfile', takes: 'one', required: true, summary: 'The file to put the object into.' }],
  CreateVirtualMFADevice: [
    { name: '--outfile', takes: 'one', required: true, summary: 'The file to put the secret into.' },
    {
      name: '--bootstrap-method',
      takes: 'one',
      required: true,
      choices: ['QRCodePNG', 'Base32StringSeed'],
      summary: 'What to put into the file.',
    },
  ],
  RunInstances: [{ name: '--count', takes: 'one', summary: 'How many instances, as `2` or `1:3`; 1.' }],
};

const PAGING: readonly Argument[] = [
  { name: '--starting-token', takes: 'one', summary: 'The NextToken of an answer that was cut short.' },
  { name: '--page-size', takes: 'one', summary: 'How many items to ask for at a time.' },
  { name: '--max-items', takes: 'one', summary: 'How many items to print at most.' },
];
