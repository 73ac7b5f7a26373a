import { fromBase64 } from '../../federation/base64.ts';
import type { Operation } from '../../operations/operation.ts';
import type { Member } from '../../operations/shape.ts';
import { utf8 } from '../http.ts';
import { isValues, valueOf, wireNameOf, type Values } from '../params.ts';
import { scalarText } from '../scalar.ts';
import { element, escapeXml, writeMembers } from '../xml/writeXml.ts';

/** What an answer of S3 is made of, before the headers that all answers have. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without a body. */
  readonly body: { readonly type: string; readonly bytes: Uint8Array } | null;
}

/** Writes an answer of S3: each member where the model carries it. */
export function writeRest(operation: Operation, output: Values, namespace: string | null): RestAnswer {
  const headers = Object.fromEntries(
    operation.output
      .filter(({ location }) => location === 'header')
      .flatMap((member) => headersOf(member, valueOf(output, member.name))),
  );
  return {
    status: statusOf(operation, output, headers),
    headers,
    body: bodyOf(operation, output, namespace),
  };
}

/** The one that the answer says; 206 for a part of an object, as HTTP has it (RFC 9110, 15.3.7). */
function statusOf(operation: Operation, output: Values, headers: RestAnswer['headers']): number {
  const status = operation.output.find(({ location }) => location === 'status');
  const given = status && valueOf(output, status.name);
  if (typeof given === 'number') return given;
  return 'content-range' in headers ? 206 : (operation.http?.status ?? 200);
}

function headersOf(member: Member, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return [];
  const name = wireNameOf(member).toLowerCase();
  if (member.type !== 'map') return [[name, headerText(member, value)]];
  return isValues(value)
    ? Object.entries(value).map(([key, text]) => [
        `${name}${key.toLowerCase()}`,
        headerText(member.value, text),
      ])
    : [];
}

/** Times in headers are those of HTTP; characters that no header can carry become question marks. */
function headerText({ type }: Pick<Member, 'type'>, value: unknown): string {
  const text = type === 'timestamp' ? httpDate(scalarText(value)) : scalarText(value);
  return text.replaceAll(/[^\t\u0020-\u007E\u0080-\u00FF]/g, '?');
}

/** An ISO 8601 time as `Thu, 15 Jan 2026 09:00:00 GMT`; other text as it is. */
export function httpDate(iso: string): string {
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? iso : new Date(instant).toUTCString();
}

function bodyOf(
  { http, output: members }: Operation,
  output: Values,
  namespace: string | null,
): RestAnswer['body'] {
  const payload = members.find(({ location }) => location === 'payload');
  if (payload) return payloadBody(payload, valueOf(output, payload.name), namespace);
  const inBody = members.filter(({ location }) => !location);
  const [only] = inBody;
  if (http?.root === undefined || !only) return null;
  const content = http.unwrapped
    ? escapeXml(scalarText(valueOf(output, only.name) ?? ''))
    : writeMembers(inBody, output, 'member');
  return xml(element(http.root, content, namespace));
}

function payloadBody(payload: Member, value: unknown, namespace: string | null): RestAnswer['body'] {
  if (value === undefined || value === null) return null;
  if (payload.type === 'blob')
    return { type: 'binary/octet-stream', bytes: fromBase64(scalarText(value)) ?? new Uint8Array() };
  if (payload.type !== 'structure') return { type: 'application/json', bytes: utf8(scalarText(value)) };
  const content = isValues(value) ? writeMembers(payload.members, value, 'member') : '';
  return xml(element(wireNameOf(payload), content, namespace));
}

const xml = (text: string): RestAnswer['body'] => ({
  type: 'application/xml',
  bytes: utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
});
