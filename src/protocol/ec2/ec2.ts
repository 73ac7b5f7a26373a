import { err, ok } from '../../lib/result.ts';
import { utf8, type HttpResponse } from '../http.ts';
import type { Exchange, Protocol } from '../protocol.ts';
import { fieldsOf, fieldValue } from '../query/fields.ts';
import { EC2_NAMING, readOperation } from '../query/readParams.ts';
import { element, textElement, writeMembers } from '../xml/writeXml.ts';

/** EC2's own query protocol: lists without an element of their own in, `requestId` beside the answer out. */
export const ec2: Protocol = {
  operation: (request, { operations, exists }) => {
    const name = fieldValue(fieldsOf(request), 'Action') ?? '';
    const found = operations.find((operation) => operation.name === name);
    if (found) return ok(found);
    return err({
      message: exists(name) ? 'operationNotModelled' : 'ec2InvalidAction',
      params: { operation: name },
    });
  },
  params: (request, operation) => ok(readOperation(operation, fieldsOf(request), EC2_NAMING)),
  success: (output, { name, output: members }, exchange) => {
    const content = textElement('requestId', exchange.requestId) + writeMembers(members, output, 'item');
    return respond(200, exchange, element(`${name}Response`, content, exchange.service.namespace));
  },
  failure: ({ code, httpStatus, message }, exchange) => {
    const error = element('Error', textElement('Code', code) + textElement('Message', message));
    const content = element('Errors', error) + textElement('RequestID', exchange.requestId);
    return respond(httpStatus, exchange, element('Response', content));
  },
};

const respond = (status: number, { requestId }: Exchange, xml: string): HttpResponse => ({
  status,
  headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': requestId },
  body: utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
});
