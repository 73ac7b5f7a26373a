import { fromBase64 } from '../../../../federation/base64.ts';
import type { Operation } from '../../../../operations/operation.ts';
import type { Member } from '../../../../operations/shape.ts';
import { encodePercent, queryPairs, utf8 } from '../../../../protocol/http.ts';
import { scalarText } from '../../../../protocol/scalar.ts';
import { element, writeMembers } from '../../../../protocol/xml/writeXml.ts';
import type { Endpoint } from './endpoint.ts';
import type { PlainRequest } from './request.ts';

type Values = Readonly<Record<string, unknown>>;

/** A request of S3: each parameter where the model carries it, the bucket in the host where its name can stand there. */
export function writeRestRequest(operation: Operation, params: Values, endpoint: Endpoint): PlainRequest {
  const { http, input } = operation;
  const [template = '/', fixed = ''] = (http?.uri ?? '/').split('?');
  const given = input.filter((member) => Object.hasOwn(params, member.name));
  const at = (location: Member['location']): readonly Member[] =>
    given.filter((member) => member.location === location);
  const bucket = scalarText(params['Bucket'] ?? '');
  const isVirtual = template.startsWith('/{Bucket}') && VIRTUAL.test(bucket);
  const path = template.replaceAll(/\{(\w+)(\+?)\}/g, (_, name: string, greedy: string) => {
    const text = encodePercent(scalarText(params[name] ?? ''));
    return greedy ? text.replaceAll('%2F', '/') : text;
  });
  const { headers, body } = content(operation, params);
  return {
    method: http?.method ?? 'GET',
    host: isVirtual ? `${bucket}.${endpoint.host}` : endpoint.host,
    path: isVirtual ? path.slice(bucket.length + 1) || '/' : path,
    query: [
      ...queryPairs(fixed),
      ...at('query').map(
        (member) => [member.wireName ?? member.name, scalarText(params[member.name])] as const,
      ),
    ],
    headers: {
      ...headers,
      ...Object.fromEntries(
        at('header').map((member) => [
          (member.wireName ?? member.name).toLowerCase(),
          scalarText(params[member.name]),
        ]),
      ),
    },
    body,
  };
}

/** Names that a host can begin with; dots would not match a certificate. */
const VIRTUAL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

function content({ input }: Operation, params: Values): Pick<PlainRequest, 'headers' | 'body'> {
  const payload = input.find(({ location }) => location === 'payload');
  const value = payload && params[payload.name];
  if (!payload || value === undefined) return { headers: {}, body: new Uint8Array() };
  switch (payload.type) {
    case 'blob':
      return { headers: {}, body: fromBase64(scalarText(value)) ?? new Uint8Array() };
    case 'structure': {
      const xml = element(
        payload.wireName ?? payload.name,
        writeMembers(payload.members, value as Values, 'member'),
        'http://s3.amazonaws.com/doc/2006-03-01/',
      );
      return { headers: { 'content-type': 'application/xml' }, body: utf8(xml) };
    }
    default:
      return { headers: {}, body: utf8(scalarText(value)) };
  }
}
