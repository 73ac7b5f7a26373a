import { err, ok } from '../../lib/result.ts';
import { headerOf, textOf, utf8, type HttpResponse } from '../http.ts';
import type { Exchange, Protocol } from '../protocol.ts';
import { readJson } from './readJson.ts';
import { writeJson } from './writeJson.ts';

/** JSON 1.1, as Organizations and CloudTrail speak it: `X-Amz-Target` names the operation. */
export const json: Protocol = {
  operation: (request, { service, operations, exists }) => {
    const target = headerOf(request, 'x-amz-target') ?? '';
    const prefix = `${service.targetPrefix}.`;
    const name = target.startsWith(prefix) ? target.slice(prefix.length) : '';
    const found = operations.find((operation) => operation.name === name);
    if (found) return ok(found);
    return err(
      name !== '' && exists(name)
        ? { message: 'operationNotModelled', params: { operation: name } }
        : { message: 'unknownTarget', params: {} },
    );
  },
  params: (request, operation) => readJson(textOf(request.body), operation),
  success: (output, operation, exchange) => respond(200, exchange, writeJson(operation.output, output)),
  failure: ({ code, httpStatus, message }, exchange) =>
    respond(httpStatus, exchange, message === '' ? { __type: code } : { __type: code, message }),
};

const respond = (status: number, { requestId }: Exchange, content: object): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
  body: utf8(JSON.stringify(content)),
});
