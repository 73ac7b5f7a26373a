import { GLOBAL_ARGUMENTS } from '../command/globals.ts';
import { topCommands } from '../command/commandTable.ts';
import { argumentLines } from './argumentLines.ts';
import { bullets, pageTitle, part, wrap } from './layout.ts';

/** `aws help` */
export const topHelp = (): string =>
  [
    pageTitle('aws'),
    part('NAME', ['aws -']),
    part('DESCRIPTION', wrap('One command for the services of AWS, as the lab models them.')),
    part('SYNOPSIS', [
      'aws [options] <command> <subcommand> [parameters]',
      '',
      'aws <command> help and aws <command> <subcommand> help say more.',
    ]),
    part('GLOBAL OPTIONS', GLOBAL_ARGUMENTS.flatMap(argumentLines)),
    part('AVAILABLE SERVICES', bullets(topCommands())),
  ].join('');
