import type { Operation } from '../../../../operations/operation.ts';
import type { Member, Shape } from '../../../../operations/shape.ts';
import { encodePercent, utf8 } from '../../../../protocol/http.ts';
import { EC2_NAMING, QUERY_NAMING, type Naming } from '../../../../protocol/query/readParams.ts';
import { scalarText } from '../../../../protocol/scalar.ts';
import type { Endpoint } from './endpoint.ts';
import type { PlainRequest } from './request.ts';
import { requestTime, timeOf } from './times.ts';
import { writeRestRequest } from './writeRestRequest.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation with its parameters in the protocol of its service (F-031). */
export function writeRequest(operation: Operation, params: Values, endpoint: Endpoint): PlainRequest {
  const { service, host } = endpoint;
  switch (service.protocol) {
    case 'query':
      return form(operation, params, endpoint, QUERY_NAMING);
    case 'ec2':
      return form(operation, params, endpoint, EC2_NAMING);
    case 'json':
      return {
        ...post(host),
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `${service.targetPrefix}.${operation.name}`,
        },
        body: utf8(JSON.stringify(jsonMembers(operation.input, params))),
      };
    case 'rest-xml':
      return writeRestRequest(operation, params, endpoint);
  }
}

const post = (host: string): Pick<PlainRequest, 'method' | 'host' | 'path' | 'query'> => ({
  method: 'POST',
  host,
  path: '/',
  query: [],
});

function form(
  { name, input }: Operation,
  params: Values,
  { service, host }: Endpoint,
  naming: Naming,
): PlainRequest {
  const fields = [
    ['Action', name],
    ['Version', service.apiVersion],
    ...memberFields(input, params, '', naming),
  ] as const;
  const text = fields.map(([key, value]) => `${encodePercent(key)}=${encodePercent(value)}`).join('&');
  return {
    ...post(host),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: utf8(text),
  };
}

type Field = readonly [name: string, value: string];

const memberFields = (
  members: readonly Member[],
  values: Values,
  prefix: string,
  naming: Naming,
): readonly Field[] =>
  members.flatMap((member) =>
    Object.hasOwn(values, member.name)
      ? fieldsOf(member, values[member.name], `${prefix}${naming.nameOf(member)}`, naming)
      : [],
  );

function fieldsOf(shape: Shape, value: unknown, name: string, naming: Naming): readonly Field[] {
  switch (shape.type) {
    case 'structure':
      return memberFields(shape.members, value as Values, `${name}.`, naming);
    case 'list': {
      const items = value as readonly unknown[];
      if (items.length === 0) return [[name, '']];
      const between = shape.flat ? null : naming.itemName && (shape.itemName ?? naming.itemName);
      const prefix = between === null ? name : `${name}.${between}`;
      return items.flatMap((item, index) => fieldsOf(shape.item, item, `${prefix}.${index + 1}`, naming));
    }
    case 'map':
      return Object.entries(value as Values).flatMap(([key, each], index) => [
        [`${name}.entry.${index + 1}.key`, key] as const,
        ...fieldsOf(shape.value, each, `${name}.entry.${index + 1}.value`, naming),
      ]);
    case 'timestamp':
      return [[name, requestTime(value)]];
    default:
      return [[name, scalarText(value)]];
  }
}

const jsonMembers = (members: readonly Member[], values: Values): Values =>
  Object.fromEntries(
    members.flatMap((member) =>
      Object.hasOwn(values, member.name)
        ? [[member.wireName ?? member.name, jsonValue(member, values[member.name])]]
        : [],
    ),
  );

function jsonValue(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case 'structure':
      return jsonMembers(shape.members, value as Values);
    case 'list':
      return (value as readonly unknown[]).map((item) => jsonValue(shape.item, item));
    case 'timestamp':
      return (timeOf(value) ?? 0) / 1000;
    default:
      return value;
  }
}
