import type { Printed } from './printed.ts';

/** Why the CLI gives up: a reason and what its line names. */
export type Failure =
  /** The command line does not parse; printed with the usage. */
  | { readonly reason: 'usage'; readonly what: string }
  | { readonly reason: 'unknownOptions'; readonly options: readonly string[] }
  /** The value of one option cannot be read. */
  | { readonly reason: 'parameter'; readonly option: string; readonly what: string }
  /** Parameters do not fit the operation's shapes; one line each. */
  | { readonly reason: 'validation'; readonly lines: readonly string[] }
  /** The service refused. */
  | {
      readonly reason: 'refused';
      readonly code: string;
      readonly operation: string;
      readonly message: string;
    }
  | { readonly reason: 'noCredentials' }
  | { readonly reason: 'noRegion' }
  | { readonly reason: 'badQuery'; readonly query: string; readonly what: string }
  /** Any other text of the CLI, with the code that it ends with. */
  | { readonly reason: 'other'; readonly what: string; readonly code: number };

/** What the CLI prints on standard error, and the exit code that scripts look at. */
export function printFailure(failure: Failure): Printed {
  return { stdout: '', stderr: `\n${failureText(failure)}\n`, code: exitCodeOf(failure) };
}

/** The exit codes of version 2 of the CLI. */
const EXIT = { parameters: 252, configuration: 253, service: 254, general: 255 } as const;

const exitCodeOf = (failure: Failure): number => {
  switch (failure.reason) {
    case 'other':
      return failure.code;
    case 'refused':
      return EXIT.service;
    case 'noCredentials':
    case 'noRegion':
      return EXIT.configuration;
    default:
      return EXIT.parameters;
  }
};

/** A failure of no kind of its own. */
export const general = (what: string, code: number = EXIT.general): Failure => ({
  reason: 'other',
  what,
  code,
});

const USAGE = [
  'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]',
  'To see help text, you can run:',
  '',
  '  aws help',
  '  aws <command> help',
  '  aws <command> <subcommand> help',
  '',
].join('\n');

/** AWS's own words, those of version 2.30 of the CLI (F-035). */
export function failureText(failure: Failure): string {
  switch (failure.reason) {
    case 'usage':
      return `${USAGE}\naws: error: ${failure.what}\n`;
    case 'unknownOptions':
      return `${USAGE}\nUnknown options: ${failure.options.join(', ')}\n`;
    case 'parameter':
      return `Error parsing parameter '${failure.option}': ${failure.what}`;
    case 'validation':
      return ['Parameter validation failed:', ...failure.lines].join('\n');
    case 'refused': {
      const { code, operation, message } = failure;
      return `An error occurred (${code}) when calling the ${operation} operation: ${message}`;
    }
    case 'noCredentials':
      return 'Unable to locate credentials. You can configure credentials by running "aws configure".';
    case 'noRegion':
      return 'You must specify a region. You can also configure your region by running "aws configure".';
    case 'badQuery':
      return `Bad value for --query ${failure.query}: ${failure.what}`;
    case 'other':
      return failure.what;
  }
}
