import { err, ok, type Result } from '../lib/result.ts';
import { readJsonText } from '../world/file/json.ts';
import { isTooDeep } from './depth.ts';

/** Why a text is no JSON object that a token could have, and where it breaks. */
export interface JsonFault {
  /** `syntax`: no JSON; `notObject`: other JSON than an object; `tooDeep`: nested beyond use. */
  readonly code: 'empty' | 'syntax' | 'notObject' | 'tooDeep';
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Reads the JSON object in a text, such as the header or the claims of a token (RFC 7515). Never throws. */
export function readJsonObject(text: string): Result<Readonly<Record<string, unknown>>, JsonFault> {
  if (text.trim() === '') return err({ code: 'empty', line: 1, column: 1 });
  const parsed = parsedJson(text);
  if (!parsed) return err(syntaxFault(text));
  const { value } = parsed;
  if (!isObject(value)) return err({ code: 'notObject', line: 1, column: 1 });
  return isTooDeep<unknown>(value, partsOf) ? err({ code: 'tooDeep', line: 1, column: 1 }) : ok(value);
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Browsers word their errors differently and some give no place, so the reader of world files is asked. */
function syntaxFault(text: string): JsonFault {
  const read = readJsonText(text);
  const fault = read.ok ? undefined : read.error[0];
  const code = fault?.code === 'file.tooDeep' ? 'tooDeep' : 'syntax';
  return { code, line: fault?.line ?? 1, column: fault?.column ?? 1 };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
