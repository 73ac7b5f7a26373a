import { ok } from '../../lib/result.ts';
import type { Operation } from '../../operations/operation.ts';
import { headerOf, utf8, type HttpRequest, type HttpResponse } from '../http.ts';
import { writeJson } from '../json/writeJson.ts';
import type { Exchange, Protocol } from '../protocol.ts';
import { element, textElement, writeMembers } from '../xml/writeXml.ts';
import { fieldsOf } from './fields.ts';
import { findQueryOperation } from './findOperation.ts';
import { QUERY_NAMING, readOperation } from './readParams.ts';

/** Where STS and IAM send a request that names no action. */
const HOME = 'https://aws.amazon.com/iam';

/** The query protocol of STS and IAM: a form in, XML out, or JSON where the client asks for it (F-027 to F-032). */
export const query: Protocol = {
  operation: findQueryOperation,
  params: (request, operation) => ok(readOperation(operation, fieldsOf(request), QUERY_NAMING)),
  success: (output, operation, exchange) => {
    const { requestId, request, service } = exchange;
    const { name } = operation;
    if (wantsJson(request)) {
      return respond(200, exchange, {
        [`${name}Response`]: {
          [`${name}Result`]: hasResult(operation) ? writeJson(operation.output, output) : null,
          ResponseMetadata: { RequestId: requestId },
        },
      });
    }
    const result =
      hasResult(operation) && element(`${name}Result`, writeMembers(operation.output, output, 'member'));
    const metadata = element('ResponseMetadata', textElement('RequestId', requestId));
    return respond(
      200,
      exchange,
      element(`${name}Response`, `${result || ''}${metadata}`, service.namespace),
    );
  },
  failure: ({ code, httpStatus, message }, exchange) => {
    const { requestId, request, service } = exchange;
    if (httpStatus === 302) return redirect(exchange);
    const type = httpStatus < 500 ? 'Sender' : 'Receiver';
    if (wantsJson(request)) {
      return respond(httpStatus, exchange, {
        Error: { Code: code, Message: message, Type: type },
        RequestId: requestId,
      });
    }
    const error = textElement('Type', type) + textElement('Code', code) + textElement('Message', message);
    const body = element('Error', error) + textElement('RequestId', requestId);
    return respond(httpStatus, exchange, element('ErrorResponse', body, service.namespace));
  },
};

const wantsJson = (request: HttpRequest): boolean =>
  (headerOf(request, 'accept') ?? '').split(',').some((type) => /^\s*application\/json\s*(;|$)/i.test(type));

/** XML is handed over as text, JSON as a value. */
function respond(status: number, { requestId }: Exchange, content: string | object): HttpResponse {
  const isXml = typeof content === 'string';
  return {
    status,
    headers: { 'content-type': isXml ? 'text/xml' : 'application/json', 'x-amzn-requestid': requestId },
    body: utf8(isXml ? content : JSON.stringify(content)),
  };
}

const redirect = ({ requestId }: Exchange): HttpResponse => ({
  status: 302,
  headers: { location: HOME, 'x-amzn-requestid': requestId },
  body: new Uint8Array(),
});

const hasResult = ({ output, emptyResult }: Operation): boolean => output.length > 0 || emptyResult === true;
