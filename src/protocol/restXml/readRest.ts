import { toBase64 } from '../../federation/base64.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { NotModelledParameter } from '../../operations/notModelled.ts';
import type { Operation } from '../../operations/operation.ts';
import type { Member } from '../../operations/shape.ts';
import type { DoorError } from '../../wording/doorMessages.ts';
import { headerOf, queryValue, textOf, type HttpRequest } from '../http.ts';
import { structureOf, wireNameOf, withNotModelled, type Values } from '../params.ts';
import type { Endpoint } from '../protocol.ts';
import { scalarOf } from '../scalar.ts';
import { readXml } from '../xml/readXml.ts';
import { pathOf, readLabels, templateOf } from './uri.ts';

/** The parameters of a REST request, from where each is carried: path, query string, headers, body. */
export function readRest(
  request: HttpRequest,
  operation: Operation,
  at: Endpoint,
): Result<Values, DoorError> {
  const template = templateOf(operation);
  if (!template) return ok({});
  const labels = readLabels(pathOf(request, at), template);
  if (!labels.ok) return labels;
  const body = readBody(request, operation.input);
  if (body === null) return err({ message: 'malformedXml', params: {} });
  const params = structureOf(operation.input, (member) => {
    switch (member.location) {
      case 'uri':
        return labels.value.get(wireNameOf(member)) ?? labels.value.get(member.name);
      case 'query':
        return scalar(member, queryValue(request, wireNameOf(member)));
      case 'header':
        return readHeader(request, member);
      case 'status':
        return undefined;
      default:
        return Object.hasOwn(body, member.name) ? body[member.name] : undefined;
    }
  });
  return ok(withNotModelled(operation, params, (parameter) => isCarried(request, parameter)));
}

/** A map is there when any header begins with its name. */
function isCarried(request: HttpRequest, parameter: NotModelledParameter): boolean {
  if (parameter.location === 'query') return queryValue(request, wireNameOf(parameter)) !== null;
  const name = wireNameOf(parameter).toLowerCase();
  if (name.endsWith('-')) return Object.keys(request.headers).some((header) => header.startsWith(name));
  return headerOf(request, name) !== null;
}

const scalar = (member: Member, text: string | null): unknown =>
  text === null ? undefined : scalarOf(member, text);

/** A map is carried by all headers that begin with its name. */
function readHeader(request: HttpRequest, member: Member): unknown {
  const name = wireNameOf(member).toLowerCase();
  if (member.type !== 'map') return scalar(member, headerOf(request, name));
  const entries = Object.entries(request.headers).filter(([header]) => header.startsWith(name));
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(([header, value]) => [header.slice(name.length), value]));
}

/** The member that is the whole body, or those that the body's root element holds; null for XML that is none. */
function readBody(request: HttpRequest, input: readonly Member[]): Values | null {
  const payload = input.find(({ location }) => location === 'payload');
  const members = payload?.type === 'structure' ? payload.members : input.filter(({ location }) => !location);
  if (payload?.type === 'blob') return { [payload.name]: toBase64(request.body) };
  if (request.body.length === 0 || (!payload && members.length === 0)) return {};
  const text = textOf(request.body);
  if (payload && payload.type !== 'structure') return { [payload.name]: text };
  const values = readXml(text, members, payload ? wireNameOf(payload) : null);
  return values && payload ? { [payload.name]: values } : values;
}
