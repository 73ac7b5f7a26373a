import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Failure } from '../failure.ts';
import { compileQuery, type Query } from '../output/query.ts';
import { oneOfGiven, type Argument } from './argument.ts';
import { parseArguments } from './parseArguments.ts';

/** The options that every command takes. */
export interface Globals {
  readonly profile: string | null;
  readonly region: string | null;
  readonly output: string | null;
  readonly query: Query | null;
  readonly sign: boolean;
  readonly paginate: boolean;
  readonly version: boolean;
}

const OUTPUTS = ['json', 'text', 'table', 'yaml', 'yaml-stream'] as const;

/** In the order that the CLI's help has them. The lab has no other endpoints, pager or connections to set up. */
export const GLOBAL_ARGUMENTS: readonly Argument[] = [
  { name: '--debug', takes: 'none', summary: 'Accepted; the lab shows each request anyway.' },
  { name: '--endpoint-url', takes: 'one', summary: 'Accepted; every request comes to the lab.' },
  { name: '--no-verify-ssl', takes: 'none', summary: 'Accepted; there is no TLS to verify.' },
  { name: '--no-paginate', takes: 'none', summary: 'Asks for the first page only.' },
  { name: '--output', takes: 'one', choices: OUTPUTS, summary: 'The format of the answer.' },
  { name: '--query', takes: 'one', summary: 'A JMESPath expression: the part of the answer to print.' },
  { name: '--profile', takes: 'one', summary: 'The profile to take settings and credentials from.' },
  { name: '--region', takes: 'one', summary: 'The Region to call.' },
  { name: '--version', takes: 'none', summary: 'Prints the version of this tool.' },
  {
    name: '--color',
    takes: 'one',
    choices: ['on', 'off', 'auto'],
    summary: 'Accepted; there are no colors.',
  },
  { name: '--no-sign-request', takes: 'none', summary: 'Sends the request without a signature.' },
  { name: '--ca-bundle', takes: 'one', summary: 'Accepted; there is no TLS to verify.' },
  { name: '--cli-read-timeout', takes: 'one', summary: 'Accepted; the lab answers at once.' },
  { name: '--cli-connect-timeout', takes: 'one', summary: 'Accepted; the lab answers at once.' },
  {
    name: '--cli-binary-format',
    takes: 'one',
    choices: ['base64', 'raw-in-base64-out'],
    summary: 'How bytes are written in parameters.',
  },
  { name: '--no-cli-pager', takes: 'none', summary: 'Accepted; there is no pager.' },
  { name: '--cli-auto-prompt', takes: 'none', summary: 'Accepted; use the Tab key.' },
  { name: '--no-cli-auto-prompt', takes: 'none', summary: 'Accepted.' },
];

/** Takes the global options out of a command line, wherever they stand. */
export function readGlobals(
  words: readonly string[],
): Result<{ readonly globals: Globals; readonly rest: readonly string[] }, Failure> {
  const parsed = parseArguments(words, GLOBAL_ARGUMENTS);
  if (!parsed.ok) return parsed;
  const { given, rest } = parsed.value;
  const text = oneOfGiven(given, '--query');
  const query = text === null ? ok(null) : compileQuery(text);
  if (!query.ok) return err({ reason: 'badQuery', query: text ?? '', what: query.error });
  return ok({
    globals: {
      profile: oneOfGiven(given, '--profile'),
      region: oneOfGiven(given, '--region'),
      output: oneOfGiven(given, '--output'),
      query: query.value,
      sign: !given.has('--no-sign-request'),
      paginate: !given.has('--no-paginate'),
      version: given.has('--version'),
    },
    rest,
  });
}
