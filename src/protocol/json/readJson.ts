import { err, ok, type Result } from '../../lib/result.ts';
import type { Operation } from '../../operations/operation.ts';
import type { Member, Shape } from '../../operations/shape.ts';
import type { DoorError } from '../../wording/doorMessages.ts';
import { isValues, structureOf, valueOf, wireNameOf, withNotModelled, type Values } from '../params.ts';

/** What a value was, and what it should have been, in the words of AWS's parser. */
interface Misfit {
  readonly found: string;
  readonly wanted: string;
}

/** Reads the body of a JSON request by the operation's members; a value of another type is refused at once. */
export function readJson(text: string, operation: Operation): Result<Values, DoorError> {
  const parsed = parseJson(text);
  if (!isValues(parsed)) return serialization({ found: '', wanted: '' });
  const misfits: Misfit[] = [];
  const values = readMembers(operation.input, parsed, misfits);
  const [misfit] = misfits;
  if (misfit) return serialization(misfit);
  const isThere = ({ name }: { readonly name: string }) => (valueOf(parsed, name) ?? null) !== null;
  return ok(withNotModelled(operation, values, isThere));
}

const serialization = ({ found, wanted }: Misfit): Result<never, DoorError> =>
  err({ message: 'serialization', params: { found, wanted } });

/** An empty body is an empty object. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const readMembers = (
  members: readonly Member[],
  values: Values,
  misfits: Misfit[],
): Record<string, unknown> =>
  structureOf(members, (member) => readShape(member, valueOf(values, wireNameOf(member)), misfits));

function readShape(shape: Shape, value: unknown, misfits: Misfit[]): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.type) {
    case 'structure':
      if (isValues(value)) return readMembers(shape.members, value, misfits);
      break;
    case 'list':
      if (Array.isArray(value)) return value.map((item) => readShape(shape.item, item, misfits) ?? null);
      break;
    case 'map':
      if (isValues(value)) {
        return Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, readShape(shape.value, item, misfits)]),
        );
      }
      break;
    case 'timestamp':
      if (typeof value === 'number') return timeOf(value) ?? String(value);
      break;
    case 'string':
    case 'blob':
      if (typeof value === 'string') return value;
      break;
    case 'integer':
      if (typeof value === 'number') return value;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
  }
  misfits.push({ found: kindOf(value), wanted: WANTED[shape.type] });
  return undefined;
}

const WANTED: Readonly<Record<Shape['type'], string>> = {
  structure: 'a Structure',
  list: 'a List',
  map: 'a Map',
  timestamp: 'a Timestamp',
  string: 'a String',
  blob: 'a Blob',
  integer: 'an Integer',
  boolean: 'a Boolean',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'LIST_VALUE';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  return typeof value === 'object' ? 'STRUCTURE_VALUE' : `${typeof value}_VALUE`.toUpperCase();
}

function timeOf(seconds: number): string | null {
  const instant = seconds * 1000;
  if (!(Math.abs(instant) <= 8.64e15)) return null;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
