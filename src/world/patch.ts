import { applyPatch, type Operation } from 'rfc6902';
import { err, ok, type Result } from '../lib/result.ts';
import { sameJson } from '../lib/sameJson.ts';
import { inWords, type FileErrorCode, type WorldFileError } from './file/fileError.ts';
import { plainJson } from './file/plain.ts';
import { withoutProto } from './file/protoKey.ts';
import type { Json } from './file/source.ts';

/** RFC 6902. */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

/** An object or list on the way of a JSON pointer, and the step taken from it. */
export interface Step {
  readonly node: object;
  readonly key: string;
}

/**
 * Applies one operation to a value of JSON, in place. Checks itself that the paths lead somewhere, since the package
 * follows `length` and other inherited names.
 * @returns the steps to what the operation changed; none for a test
 */
export function applyOperation(
  target: object,
  given: JsonPatchOperation,
): Result<readonly Step[], WorldFileError> {
  const operation = readOperation(given);
  if (!operation.ok) return operation;
  const { op, path } = operation.value;
  const steps = stepsTo(target, path, op === 'add' || op === 'move' || op === 'copy');
  if (!steps.ok) return steps;
  if (op === 'test') return test(steps.value, operation.value);
  const from = 'from' in operation.value ? stepsTo(target, operation.value.from, false) : ok([]);
  if (!from.ok) return from;
  const source = from.value.at(-1);
  if (source && holdsProto(partOf(source.node, source.key))) return err(lost(path));
  const [fault] = applyPatch(target, [operation.value]);
  if (fault) return err(fail(path, 'patch.path', `a path to which ${op} can lead`, inWords(path)));
  return ok(op === 'move' ? [...from.value, ...steps.value] : steps.value);
}

/** The package leaves members of this name behind, whatever it copies. */
const holdsProto = (value: unknown): boolean => value !== withoutProto(value as Json);

const lost = (path: string): WorldFileError => fail(path, 'key.forbidden', 'another key', '"__proto__"');

const fail = (path: string, code: FileErrorCode, expected: string, found: string): WorldFileError => ({
  path,
  line: null,
  column: null,
  code,
  expected,
  found,
});

/** A copy of the operation that is plain JSON and has what its op needs. */
function readOperation(given: unknown): Result<Operation, WorldFileError> {
  const { value, findings } = plainJson(given);
  const [unfit] = findings;
  if (unfit) return err(fail('', unfit.code, unfit.expected, unfit.found));
  if (holdsProto(value)) return err(lost(''));
  const operation: unknown = value;
  return isOperation(operation)
    ? ok(operation)
    : err(
        fail(
          '',
          'patch.form',
          'an operation of JSON Patch with op, path and what the op needs',
          inWords(given),
        ),
      );
}

function isOperation(value: unknown): value is Operation {
  if (typeof value !== 'object' || value === null) return false;
  const { op, path, from } = value as Readonly<Record<string, unknown>>;
  if (!isPointer(path)) return false;
  if (op === 'remove') return true;
  if (op === 'move' || op === 'copy') return isPointer(from);
  return (op === 'add' || op === 'replace' || op === 'test') && Object.hasOwn(value, 'value');
}

/** The whole file cannot be the target, so a pointer has at least one step. */
const isPointer = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/');

/** Names that the package steps over. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function stepsTo(
  target: object,
  pointer: string,
  mayBeNew: boolean,
): Result<readonly Step[], WorldFileError> {
  const escaped = pointer.slice(1).split('/');
  const steps: Step[] = [];
  let node: unknown = target;
  for (const [index, step] of escaped.entries()) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const isNew = mayBeNew && index === escaped.length - 1;
    if (FORBIDDEN.includes(key) || !hasPart(node, key, isNew)) {
      const missing = `/${escaped.slice(0, index + 1).join('/')}`;
      return err(fail(pointer, 'patch.path', 'a path to something in the world', `nothing at ${missing}`));
    }
    steps.push({ node: node as object, key });
    node = partOf(node as object, key);
  }
  return ok(steps);
}

function hasPart(node: unknown, key: string, mayBeNew: boolean): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (!Array.isArray(node)) return mayBeNew || Object.hasOwn(node, key);
  if (mayBeNew && key === '-') return true;
  return /^(0|[1-9]\d*)$/.test(key) && Number(key) < node.length + (mayBeNew ? 1 : 0);
}

const partOf = (node: object, key: string): unknown => (node as Readonly<Record<string, unknown>>)[key];

function test(
  steps: readonly Step[],
  { path, value }: { path: string; value?: unknown },
): Result<[], WorldFileError> {
  const last = steps.at(-1);
  const actual = last && partOf(last.node, last.key);
  return sameJson(actual, value) ? ok([]) : err(fail(path, 'patch.test', inWords(value), inWords(actual)));
}
