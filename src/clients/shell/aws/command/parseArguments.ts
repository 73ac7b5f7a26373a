import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Failure } from '../failure.ts';
import type { Argument, Given } from './argument.ts';
import { invalidChoice } from './invalidChoice.ts';

/** What was understood, and the words that were not, in their order. */
export interface Parsed {
  readonly given: Given;
  readonly rest: readonly string[];
}

/**
 * Reads words by a table of arguments, in the way of Python's argparse: options anywhere, `--name=value`, and shortened
 * to any beginning that fits one option only. Words that fit nothing are handed back.
 */
export function parseArguments(
  words: readonly string[],
  table: readonly Argument[],
): Result<Parsed, Failure> {
  const given = new Map<string, string | readonly string[] | boolean>();
  const rest: string[] = [];
  const places = table.filter(({ name }) => !name.startsWith('-'));
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    at++;
    if (!isOption(word)) {
      const place = places.find(({ name }) => !given.has(name));
      if (place) given.set(place.name, word);
      else rest.push(word);
      continue;
    }
    const found = findOption(word, table);
    if (!found.ok) return found;
    if (!found.value) {
      rest.push(word);
      continue;
    }
    const { argument, attached } = found.value;
    const following = attached === null ? valuesFrom(words, at) : [attached];
    const read = valueOf(argument, following, attached);
    if (!read.ok) return read;
    given.set(argument.negates ?? argument.name, read.value);
    if (attached === null) at += taken(argument, following);
  }
  return ok({ given, rest });
}

/** What a command needs and was not given. */
export function missingArguments(given: Given, table: readonly Argument[]): Result<null, Failure> {
  const missing = table.filter(({ name, required }) => required && !given.has(name)).map(({ name }) => name);
  if (missing.length === 0) return ok(null);
  return usage(`the following arguments are required: ${missing.join(', ')}`);
}

const usage = (what: string): Result<never, Failure> => err({ reason: 'usage', what });

/** A hyphen alone, a negative number and a word with a space in it are values. */
const isOption = (word: string): boolean =>
  word.startsWith('-') && word !== '-' && !/^-\d+$|^-\d*\.\d+$/.test(word) && !word.includes(' ');

function valuesFrom(words: readonly string[], at: number): readonly string[] {
  const end = words.findIndex((word, index) => index >= at && isOption(word));
  return words.slice(at, end < 0 ? words.length : end);
}

interface Found {
  readonly argument: Argument;
  /** What stands behind an equals sign. */
  readonly attached: string | null;
}

function findOption(word: string, table: readonly Argument[]): Result<Found | null, Failure> {
  const exact = table.find(({ name }) => name === word);
  if (exact) return ok({ argument: exact, attached: null });
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  const attached = equals < 0 ? null : word.slice(equals + 1);
  const whole = table.find((argument) => argument.name === name);
  if (whole) return ok({ argument: whole, attached });
  const matches = name.startsWith('--') ? table.filter((argument) => argument.name.startsWith(name)) : [];
  if (matches.length > 1) {
    const names = matches.map((argument) => argument.name).join(', ');
    return usage(`ambiguous option: ${word} could match ${names}`);
  }
  const [match] = matches;
  return ok(match ? { argument: match, attached } : null);
}

type Value = string | readonly string[] | boolean;

function valueOf(
  { name, takes, choices, negates }: Argument,
  following: readonly string[],
  attached: string | null,
): Result<Value, Failure> {
  if (takes === 'none') {
    if (attached === null) return ok(negates === undefined);
    return usage(`argument ${name}: ignored explicit argument '${attached}'`);
  }
  if (takes === 'many') return ok(following);
  const [first] = following;
  if (first === undefined) {
    return takes === 'optional' ? ok(true) : usage(`argument ${name}: expected one argument`);
  }
  if (choices && !choices.includes(first)) return usage(invalidChoice(name, first, choices));
  return ok(first);
}

const taken = ({ takes }: Argument, following: readonly string[]): number => {
  if (takes === 'none') return 0;
  return takes === 'many' ? following.length : Math.min(1, following.length);
};
