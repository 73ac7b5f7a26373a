import type { Asked } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import { conform } from '../../../operations/conform.ts';
import type { Member, Parameter, Shape, StructureShape } from '../../../operations/shape.ts';
import type { Column, FieldContent, FieldView } from '../../../view/request/field.ts';
import type { World } from '../../../world/world.ts';
import { operationOf } from './changes.ts';
import { offersFor } from './offers.ts';
import { helpIn, type Help } from './help.ts';
import { bytesText } from './paramValue.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';
import { tokenCodeText } from '../tokenCode.ts';

/**
 * A field for each parameter of the operation; the one whose token the lab makes has its own place.
 * @param help what parameters do in the language in use
 */
export function fieldViews(asked: Asked, world: World, words: Interface, help: Help): readonly FieldView[] {
  const operation = operationOf(asked.call);
  if (!operation) return [];
  const made = madeToken(asked)?.parameter;
  const codeText = tokenCodeText(asked, world, words);
  return operation.input
    .filter(({ name }) => name !== made)
    .map((parameter) => ({
      name: parameter.name,
      ...(parameter.name === 'TokenCode' && codeText !== null
        ? { help: codeText, limits: null }
        : { help: helpIn(help, parameter.summary), limits: limitsOf(parameter, words) }),
      required: parameter.required === true,
      given: asked.params[parameter.name] !== undefined,
      content: contentOf(parameter, asked, world),
    }));
}

function contentOf(parameter: Parameter, { call, params }: Asked, world: World): FieldContent {
  const { name } = parameter;
  const value = conform([parameter], params)[name];
  const offers = (member = name) => offersFor(call, member, world);
  switch (parameter.type) {
    case 'boolean':
      return { kind: 'choice', text: textOf(value), values: ['true', 'false'] };
    case 'integer':
      return { kind: 'text', text: textOf(value), numeric: true, offers: [] };
    case 'blob':
      return { kind: 'longText', text: typeof value === 'string' ? bytesText(value) : textOf(value) };
    case 'list':
      return listContent(parameter.item, value, offers);
    case 'structure':
      return isTable(parameter) && (value === undefined || fitsTable(parameter, value))
        ? {
            kind: 'rows',
            single: true,
            columns: columnsOf(parameter, offers),
            rows: [rowOf(parameter, value ?? {})],
          }
        : { kind: 'json', text: jsonOf(value) };
    case 'map':
      return { kind: 'json', text: jsonOf(value) };
    default:
      if (parameter.type === 'string' && parameter.values)
        return { kind: 'choice', text: textOf(value), values: parameter.values };
      if (LONG.has(name)) return { kind: 'longText', text: textOf(value) };
      return { kind: 'text', text: textOf(value), numeric: false, offers: offers() };
  }
}

/** Parameters that hold documents. */
const LONG: ReadonlySet<string> = new Set([
  'AssumeRolePolicyDocument',
  'Content',
  'EncodedMessage',
  'Policy',
  'PolicyDocument',
  'ResourcePolicy',
  'SAMLAssertion',
  'SAMLMetadataDocument',
  'TradeInToken',
  'WebIdentityToken',
]);

type Offers = (member?: string) => Column['offers'];

function listContent(item: Shape, value: unknown, offers: Offers): FieldContent {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (item.type === 'string' && items.every((each) => typeof each === 'string')) {
    return { kind: 'texts', texts: items, offers: offers() };
  }
  if (item.type === 'structure' && isTable(item) && items.every((each) => fitsTable(item, each))) {
    const rows = items.map((each) => rowOf(item, each));
    return { kind: 'rows', single: false, columns: columnsOf(item, offers), rows };
  }
  return { kind: 'json', text: jsonOf(value) };
}

const COLUMNS = 2;

/** A structure that a row of a few texts can show. */
const isTable = ({ members }: StructureShape): boolean =>
  members.length <= COLUMNS && members.every(({ type }) => type === 'string');

const fitsTable = ({ members }: StructureShape, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, each]) => typeof each === 'string' && members.some((member) => member.name === name),
  );

const rowOf = ({ members }: StructureShape, value: unknown): readonly string[] =>
  members.map(({ name }) => textOf((value as Readonly<Record<string, unknown>>)[name]));

const columnsOf = ({ members }: StructureShape, offers: Offers): readonly Column[] =>
  members.map((member: Member) => ({
    name: member.name,
    required: member.required === true,
    values: (member.type === 'string' && member.values) || null,
    offers: member.name === 'Key' || member.name === 'Value' ? [] : offers(member.name),
  }));

function limitsOf(shape: Shape, words: Interface): string | null {
  const { length, range, items } = words.request.limits;
  switch (shape.type) {
    case 'string':
      return shape.values ? null : length(shape.minimum ?? null, shape.maximum ?? null);
    case 'integer':
      return range(shape.minimum ?? null, shape.maximum ?? null);
    case 'list':
      return items(shape.minimum ?? null, shape.maximum ?? null);
    default:
      return null;
  }
}

const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const jsonOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));
