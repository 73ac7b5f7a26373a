import type { z } from '../../lib/zod.ts';
import { FIELD_SEPARATOR } from './fields.ts';
import { inWords, type Finding, type Path } from './fileError.ts';
import { nearest } from './nearest.ts';
import { protoKey } from './protoKey.ts';
import { MAX_ERRORS, type Json } from './source.ts';

/** What a schema built of `fields.ts` found wrong with a value; the words after "expected" are the schema's own. */
export const shapeFindings = (error: z.ZodError, value: Json): Finding[] =>
  error.issues.flatMap((issue) => findingsOf(issue, value, []));

function findingsOf(issue: z.core.$ZodIssue, root: Json, base: Path): Finding[] {
  const path = [...base, ...(issue.path as Path).map(asWritten)];
  const value = valueAt(root, path);
  const finding = (code: Finding['code'], expected = issue.message): Finding[] => [
    { path, part: 'value', code, expected, found: inWords(value) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MAX_ERRORS)
        .map((key) => unknownField([...path, protoKey(key)], issue.message.split(FIELD_SEPARATOR)));
    case 'invalid_key': {
      const expected = issue.issues[0]?.message ?? issue.message;
      return [{ path, part: 'key', code: 'key.form', expected, found: inWords(path.at(-1)) }];
    }
    case 'invalid_union': {
      const inside = issue.errors.find((issues) => !issues.some(isWrongType));
      return inside
        ? inside.flatMap((each) => findingsOf(each, root, path))
        : finding(absentOr('value.type', value));
    }
    case 'invalid_type':
      return finding(absentOr('value.type', value));
    default:
      return finding(absentOr('value.form', value));
  }
}

const asWritten = (step: Path[number]): Path[number] => (typeof step === 'string' ? protoKey(step) : step);

const absentOr = (code: Finding['code'], value: unknown): Finding['code'] =>
  value === undefined ? 'field.missing' : code;

/** Whether a branch of a union is none at all for the value, rather than one with something wrong inside. */
const isWrongType = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length === 0 && issue.code !== 'unrecognized_keys';

function unknownField(path: Path, known: readonly string[]): Finding {
  const found = String(path.at(-1));
  const near = nearest(found, known);
  const expected =
    near === null ? `one of the fields ${known.join(', ')}` : `a known field such as "${near}"`;
  return { path, part: 'key', code: 'field.unknown', expected, found: inWords(found) };
}

function valueAt(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, Json>)[step];
  }
  return value;
}
