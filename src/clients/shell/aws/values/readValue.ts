import { toBase64 } from '../../../../federation/base64.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Shape } from '../../../../operations/shape.ts';
import { general, type Failure } from '../failure.ts';
import type { Files } from '../surroundings.ts';
import { fitShorthand } from './fitShorthand.ts';
import { paramFile } from './paramFile.ts';
import { parseJson } from './parseJson.ts';
import { readShorthand, type Loose } from './shorthand.ts';
import { readWhole } from './readWhole.ts';

/** What stood behind an option: one word, or the words of a list. */
export type Words = string | readonly string[] | boolean;

/**
 * The value of a parameter by its shape. Lists are words, or JSON; structures are shorthand, or JSON; a word may name a
 * file that holds the value.
 * @param option with its hyphens, for the error
 */
export async function readValue(
  words: Words,
  shape: Shape,
  option: string,
  files: Files,
): Promise<Result<unknown, Failure>> {
  if (typeof words === 'boolean') return ok(words);
  const alone = typeof words === 'string' ? words : words.length === 1 ? (words[0] ?? '') : null;
  if (shape.type === 'blob') return readBlob(alone ?? '', option, files);
  const loaded = alone === null ? ok(alone) : await paramFile(alone, files);
  if (!loaded.ok) return bad(option, loaded.error);
  if (loaded.value instanceof Uint8Array) return ok(toBase64(loaded.value));
  const text = loaded.value;
  if (shape.type === 'list') return readList(text === null ? words : [text], shape.item, option, files);
  return readOne(text ?? '', shape, option, files);
}

const bad = (option: string, what: string): Result<never, Failure> =>
  err({ reason: 'parameter', option, what });

/** Bytes that are streamed come from a file, or are none. */
async function readBlob(path: string, option: string, files: Files): Promise<Result<unknown, Failure>> {
  const bytes = await files.read(path.replace(/^fileb?:\/\//, ''));
  return bytes ? ok(toBase64(bytes)) : bad(option, 'Blob values must be a path to a file.');
}

async function readList(
  words: Words,
  item: Shape,
  option: string,
  files: Files,
): Promise<Result<unknown, Failure>> {
  const all = Array.isArray(words) ? (words as readonly string[]) : [];
  if (all[0]?.trimStart().startsWith('[')) return readJson(all[0], option);
  const items: unknown[] = [];
  for (const word of all) {
    const read = await readOne(word, item, option, files);
    if (!read.ok) return read;
    items.push(read.value);
  }
  return ok(items);
}

async function readOne(
  text: string,
  shape: Shape,
  option: string,
  files: Files,
): Promise<Result<unknown, Failure>> {
  switch (shape.type) {
    case 'structure':
    case 'map':
    case 'list':
      return /^\s*[[{]/.test(text) ? readJson(text, option) : readLoose(text, shape, option, files);
    case 'integer': {
      const whole = readWhole(text);
      return whole.ok ? whole : err(general(whole.error));
    }
    default:
      return ok(text);
  }
}

function readJson(text: string, option: string): Result<unknown, Failure> {
  const parsed = parseJson(text);
  return parsed.ok ? parsed : bad(option, `Invalid JSON: ${parsed.error}\nJSON received: ${text}`);
}

async function readLoose(
  text: string,
  shape: Shape,
  option: string,
  files: Files,
): Promise<Result<unknown, Failure>> {
  const named: string[] = [];
  const first = readShorthand(text, (value) => {
    named.push(value);
    return value;
  });
  if (!first.ok) return bad(option, first.error);
  const contents = new Map<string, string>();
  for (const value of named) {
    const content = await paramFile(value, files);
    if (!content.ok) return bad(option, content.error);
    contents.set(value, typeof content.value === 'string' ? content.value : toBase64(content.value));
  }
  const read = readShorthand(text, (value) => contents.get(value) ?? value);
  const loose: Loose = read.ok ? read.value : first.value;
  const fitted = fitShorthand(loose, shape);
  return fitted.ok ? fitted : err(general(fitted.error));
}
