import type { HttpRequest, QueryPair } from '../../protocol/http.ts';
import { LEVELS, type FromWorker, type Level, type Thrown } from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A message of the worker, made anew from what is known of it; null when it is none. */
export function readMessage(value: unknown): FromWorker | null {
  const fields = fieldsOf(value);
  const type = fields?.['type'];
  return fields && typeof type === 'string' && Object.hasOwn(READERS, type)
    ? (READERS[type as FromWorker['type']](fields) ?? null)
    : null;
}

const READERS: Readonly<Record<FromWorker['type'], (fields: Fields) => FromWorker | null>> = {
  started: () => ({ type: 'started' }),
  truncated: () => ({ type: 'truncated' }),
  output: ({ level, text }) => (isLevel(level) && isText(text) ? { type: 'output', level, text } : null),
  request: ({ id, request }) => {
    const read = requestOf(request);
    return isNumber(id) && read ? { type: 'request', id, request: read } : null;
  },
  ended: ({ exitCode }) => (isNumber(exitCode) ? { type: 'ended', exitCode } : null),
  threw: ({ thrown }) => {
    const read = thrownOf(thrown);
    return read && { type: 'threw', thrown: read };
  },
  unavailable: ({ message }) => (isText(message) ? { type: 'unavailable', message } : null),
};

function requestOf(value: unknown): HttpRequest | null {
  const { method, host, path, query, headers, body } = fieldsOf(value) ?? {};
  if (!isText(method) || !isText(host) || !isText(path) || !(body instanceof Uint8Array)) return null;
  if (!Array.isArray(query) || !query.every(isPair)) return null;
  const named = Object.entries(fieldsOf(headers) ?? {});
  if (!named.every((pair): pair is [string, string] => isText(pair[1]))) return null;
  return { method, host, path, query, headers: Object.fromEntries(named), body };
}

function thrownOf(value: unknown): Thrown | null {
  const { name, message, text, line } = fieldsOf(value) ?? {};
  if (!isText(name) || !isText(message) || !isText(text)) return null;
  return { name, message, text, line: isNumber(line) ? line : null };
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

const isText = (value: unknown): value is string => typeof value === 'string';

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isLevel = (value: unknown): value is Level => (LEVELS as readonly unknown[]).includes(value);

const isPair = (value: unknown): value is QueryPair =>
  Array.isArray(value) && value.length === 2 && value.every(isText);
