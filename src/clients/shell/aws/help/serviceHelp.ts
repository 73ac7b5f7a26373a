import type { Operation } from '../../../../operations/operation.ts';
import { bullets, pageTitle, part } from './layout.ts';

/** `aws SERVICE help` */
export const serviceHelp = (command: string, operations: ReadonlyMap<string, Operation>): string =>
  [
    pageTitle(command),
    part('NAME', [`${command} -`]),
    part('AVAILABLE COMMANDS', bullets([...operations.keys(), 'help'])),
  ].join('');
