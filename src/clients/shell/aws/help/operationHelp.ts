import type { Operation } from '../../../../operations/operation.ts';
import type { Argument } from '../command/argument.ts';
import { GLOBAL_ARGUMENTS } from '../command/globals.ts';
import { operationArguments } from '../command/operationArguments.ts';
import { argumentLines } from './argumentLines.ts';
import { pageTitle, part, wrap } from './layout.ts';
import { outputLines } from './outputLines.ts';

/**
 * `aws SERVICE OPERATION help`, made of the operation's entry.
 * @param command service and operation as they are typed: `sts assume-role`
 */
export function operationHelp(command: string, operation: Operation): string {
  const name = command.split(' ').at(-1) ?? command;
  const table = operationArguments(operation);
  return [
    pageTitle(name),
    part('NAME', [`${name} -`]),
    part('DESCRIPTION', wrap(operation.summary)),
    part('SYNOPSIS', [
      `  ${name}`,
      ...[...table, ...GLOBAL_ARGUMENTS].flatMap((argument) => synopsis(argument)),
    ]),
    part('OPTIONS', table.flatMap(argumentLines)),
    part('GLOBAL OPTIONS', GLOBAL_ARGUMENTS.flatMap(argumentLines)),
    part('OUTPUT', operation.output.length === 0 ? ['None'] : outputLines(operation.output)),
  ].join('');
}

function synopsis({ name, takes, required, negates, shape }: Argument): readonly string[] {
  if (negates !== undefined) return [];
  if (!name.startsWith('-')) return [`<${name}>`];
  const value = takes === 'none' ? '' : ' <value>';
  const negative = takes === 'none' && shape ? ` | ${name.replace('--', '--no-')}` : '';
  return [required ? `${name}${value}` : `[${name}${negative}${value}]`];
}
