import {
  decodePercent,
  queryPairs,
  textOf,
  type HttpRequest,
  type HttpResponse,
} from '../../../protocol/http.ts';
import type { MessageView } from '../../../view/decision/wire/message.ts';
import { hideIn, type Hidden } from './hide.ts';
import { indentXml } from './indentXml.ts';
import { REASONS } from './reasons.ts';

/** A request as it goes over the wire in HTTP/1.1. */
export function requestView(request: HttpRequest, hidden: readonly Hidden[]): MessageView {
  const query = request.query.map(([name, value]) => `${name}=${value}`).join('&');
  return {
    start: hideIn(`${request.method} ${request.path}${query === '' ? '' : `?${query}`} HTTP/1.1`, hidden),
    ...contentOf(request, hidden),
    fields: isForm(request) ? fieldsOf(textOf(request.body), hidden) : [],
  };
}

export function responseView(response: HttpResponse, hidden: readonly Hidden[]): MessageView {
  const { status } = response;
  return {
    start: [`HTTP/1.1 ${status} ${REASONS[status] ?? ''}`.trimEnd()],
    ...contentOf(response, hidden),
    fields: [],
  };
}

function contentOf(
  { headers, body }: Pick<HttpResponse, 'headers' | 'body'>,
  hidden: readonly Hidden[],
): Pick<MessageView, 'headers' | 'body' | 'indented'> {
  const type = headers['content-type'] ?? '';
  const text = textOf(body);
  const readable = type.includes('xml') ? indentXml(text) : type.includes('json') ? indentJson(text) : text;
  return {
    headers: Object.entries(headers).map(([name, value]) => ({
      name: headerName(name),
      value: hideIn(value, hidden),
    })),
    body: hideIn(readable, hidden),
    indented: readable !== text,
  };
}

const isForm = ({ headers }: HttpRequest): boolean =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** A form, field by field, decoded. */
const fieldsOf = (body: string, hidden: readonly Hidden[]): MessageView['fields'] =>
  queryPairs(body).map(([name, value]) => ({
    name: decodePercent(name),
    value: hideIn(decodePercent(value), hidden),
  }));

/** As AWS writes them; other names with capitals, as is usual. */
const headerName = (name: string): string =>
  NAMES[name] ?? name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());

const NAMES: Readonly<Partial<Record<string, string>>> = {
  'x-amzn-requestid': 'x-amzn-RequestId',
  'x-amz-request-id': 'x-amz-request-id',
  'x-amz-id-2': 'x-amz-id-2',
};

function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
