import { utf8, type HttpResponse } from '../http.ts';
import type { Exchange, Protocol } from '../protocol.ts';
import { element, textElement } from '../xml/writeXml.ts';
import { findRestOperation } from './findOperation.ts';
import { readRest } from './readRest.ts';
import { writeRest } from './writeRest.ts';

/** S3: the operation is method, path and query string; answers have ids of their own kind. */
export const restXml: Protocol = {
  operation: findRestOperation,
  params: readRest,
  success: (output, operation, exchange) => {
    const { status, headers, body } = writeRest(operation, output, exchange.service.namespace);
    const type = body ? { 'content-type': body.type } : {};
    return respond(exchange, status, { ...type, ...headers }, body?.bytes ?? NOTHING);
  },
  failure: ({ code, httpStatus, message }, exchange) => {
    const ids = textElement('RequestId', idOf(exchange)) + textElement('HostId', hostIdOf(exchange));
    const error = element('Error', textElement('Code', code) + textElement('Message', message) + ids);
    const body = utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${error}`);
    return respond(exchange, httpStatus, { 'content-type': 'application/xml' }, body);
  },
};

const NOTHING = new Uint8Array();

const respond = (
  exchange: Exchange,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): HttpResponse => ({
  status,
  headers: { ...headers, 'x-amz-request-id': idOf(exchange), 'x-amz-id-2': hostIdOf(exchange) },
  body: exchange.request.method === 'HEAD' || status === 204 ? NOTHING : body,
});

/** Sixteen characters, out of the request's UUID. */
const idOf = ({ requestId }: Exchange): string => requestId.replaceAll('-', '').slice(0, 16).toUpperCase();

const hostIdOf = ({ requestId }: Exchange): string => btoa(`${requestId}${requestId}`);
