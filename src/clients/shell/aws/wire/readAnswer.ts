import { toBase64 } from '../../../../federation/base64.ts';
import type { Operation } from '../../../../operations/operation.ts';
import type { Service } from '../../../../operations/service.ts';
import type { Member, Shape } from '../../../../operations/shape.ts';
import { textOf, type HttpResponse } from '../../../../protocol/http.ts';
import { scalarOf } from '../../../../protocol/scalar.ts';
import { readXml } from '../../../../protocol/xml/readXml.ts';
import { readPolicies } from './readPolicies.ts';
import { printedTime } from './times.ts';

type Values = Readonly<Record<string, unknown>>;

/** The members of an answer, in the order of the model, times as the CLI prints them. */
export function readAnswer(operation: Operation, service: Service, response: HttpResponse): Values {
  const values = readBody(operation, service, response);
  return printable(operation.output, service.name === 'iam' ? readPolicies(values) : values);
}

function readBody(operation: Operation, { protocol }: Service, response: HttpResponse): Values {
  const { name, output } = operation;
  const text = (): string => textOf(response.body);
  switch (protocol) {
    case 'query': {
      const result: Member = { name: `${name}Result`, type: 'structure', members: output };
      return (readXml(text(), [result])?.[result.name] ?? {}) as Values;
    }
    case 'ec2':
      return readXml(text(), withItems(output)) ?? {};
    case 'json':
      return response.body.length === 0 ? {} : (JSON.parse(text()) as Values);
    case 'rest-xml':
      return { ...headerValues(output, response), ...restBody(operation, response) };
  }
}

/** Lists of EC2 have items of that name. */
const withItems = (members: readonly Member[]): readonly Member[] => members.map(withItem);

function withItem<S extends Shape>(shape: S): S;
function withItem(shape: Shape): Shape {
  if (shape.type === 'list')
    return { ...shape, itemName: shape.itemName ?? 'item', item: withItem(shape.item) };
  return shape.type === 'structure' ? { ...shape, members: withItems(shape.members) } : shape;
}

const headerValues = (output: readonly Member[], { headers }: HttpResponse): Values =>
  Object.fromEntries(
    output.flatMap((member) => {
      const name = (member.wireName ?? member.name).toLowerCase();
      if (member.location !== 'header' || !Object.hasOwn(headers, name)) return [];
      return [[member.name, scalarOf(member, headers[name] ?? '')]];
    }),
  );

function restBody({ output, http }: Operation, { body }: HttpResponse): Values {
  const payload = output.find(({ location }) => location === 'payload');
  if (payload) {
    if (payload.type === 'blob') return { [payload.name]: toBase64(body) };
    if (payload.type !== 'structure') return { [payload.name]: textOf(body) };
    return body.length === 0 ? {} : { [payload.name]: readXml(textOf(body), payload.members) };
  }
  const members = output.filter(({ location }) => !location);
  if (body.length === 0 || members.length === 0) return {};
  const [only] = members;
  return http?.unwrapped && only
    ? { [only.name]: /<[^?][^>]*>([^<]+)<\//.exec(textOf(body))?.[1] ?? null }
    : (readXml(textOf(body), members) ?? {});
}

const printable = (members: readonly Member[], values: Values): Values =>
  Object.fromEntries(
    members.flatMap((member) =>
      Object.hasOwn(values, member.name) ? [[member.name, printableValue(member, values[member.name])]] : [],
    ),
  );

function printableValue(shape: Shape, value: unknown): unknown {
  switch (shape.type) {
    case 'structure':
      return typeof value === 'object' && value !== null ? printable(shape.members, value as Values) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => printableValue(shape.item, item)) : value;
    case 'timestamp':
      return printedTime(value);
    default:
      return value;
  }
}
