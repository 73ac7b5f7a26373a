import type { Service } from '../../../../operations/service.ts';
import type { Member } from '../../../../operations/shape.ts';
import { textOf, type HttpResponse } from '../../../../protocol/http.ts';
import { readXml } from '../../../../protocol/xml/readXml.ts';

/** What a service answers when it refuses. */
export interface ServiceError {
  readonly code: string;
  readonly message: string;
}

/** Reads a refusal; one without a body, as HEAD requests get it, goes by its status. */
export function readError({ protocol }: Service, response: HttpResponse): ServiceError {
  if (response.body.length === 0) {
    return { code: String(response.status), message: REASONS[response.status] ?? 'Unknown' };
  }
  const text = textOf(response.body);
  if (protocol === 'json') return readJsonError(text);
  const values = readXml(text, ERROR_MEMBERS);
  const list = values?.['Errors'] as { readonly Error?: Partial<Record<string, string>> } | undefined;
  const inner = (values?.['Error'] ?? list?.Error ?? values) as Partial<Record<string, string>> | null;
  return { code: inner?.['Code'] ?? 'Unknown', message: inner?.['Message'] ?? 'Unknown' };
}

const REASONS: Readonly<Record<number, string>> = {
  301: 'Moved Permanently',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
};

const CODE_AND_MESSAGE: readonly Member[] = [
  { name: 'Code', type: 'string' },
  { name: 'Message', type: 'string' },
];
const ERROR: Member = { name: 'Error', type: 'structure', members: CODE_AND_MESSAGE };

/** `ErrorResponse/Error` of the query protocol, `Response/Errors/Error` of EC2, `Error` of S3. */
const ERROR_MEMBERS: readonly Member[] = [
  ERROR,
  { name: 'Errors', type: 'structure', members: [ERROR] },
  ...CODE_AND_MESSAGE,
];

function readJsonError(text: string): ServiceError {
  try {
    const body = JSON.parse(text) as Partial<Record<string, string>>;
    return {
      code: (body['__type'] ?? 'Unknown').replace(/^.*#/, ''),
      message: body['message'] ?? body['Message'] ?? '',
    };
  } catch {
    return { code: 'Unknown', message: 'Unknown' };
  }
}
