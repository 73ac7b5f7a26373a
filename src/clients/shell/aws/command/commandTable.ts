import type { Operation } from '../../../../operations/operation.ts';
import { OPERATIONS, operationsOf } from '../../../../operations/operations.ts';
import { xformName } from './xformName.ts';

/** The CLI has the API of S3 under another name, because `aws s3` is a file manager. */
const NAMES: Readonly<Record<string, string>> = { s3: 's3api' };

/** Commands that are no service. */
const OWN_COMMANDS = ['s3', 'configure', 'help'] as const;

/** Services by the name of their command, such as `s3api` for `s3`. */
export const SERVICE_COMMANDS: ReadonlyMap<string, string> = new Map(
  [...new Set([...OPERATIONS.values()].map(({ service }) => service))]
    .toSorted()
    .map((service): [string, string] => [NAMES[service] ?? service, service]),
);

/** Operations of a service by the name of their command, in alphabetical order. */
export const operationCommands = (service: string): ReadonlyMap<string, Operation> =>
  new Map(
    operationsOf(service)
      .map((operation): [string, Operation] => [xformName(operation.name), operation])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Every word that may follow `aws`. */
export const topCommands = (): readonly string[] => [...SERVICE_COMMANDS.keys(), ...OWN_COMMANDS];
