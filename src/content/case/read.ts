import { err, ok, type Result } from '../../lib/result.ts';
import type { Locate, WorldFileError } from '../../world/file/fileError.ts';
import { worldFileErrorText } from '../../world/file/fileError.ts';
import { readWorld } from '../../world/file/read.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { reportOf } from '../../world/file/report.ts';
import type { Json } from '../../world/file/source.ts';
import { readText } from '../../world/file/text.ts';
import type { World } from '../../world/world.ts';
import type { Case } from './case.ts';
import { rehearse } from './rehearse.ts';
import { readShape } from './shape.ts';

/** One thing wrong with a case file, or with the world file that it names. */
export interface CaseFileError extends WorldFileError {
  readonly file: string;
}

/** A file that a case names: its text, and what to call it in errors. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a case file, YAML or JSON (docs/formats.md, Case). A case that reads can run: its world stands, every edit
 * applies, and everybody who calls is somebody at that point.
 * @param file the case file's text, and what to call it in errors
 * @param fileAt finds the world file of a path written in the case, relative to it; null when there is none
 */
export function readCase(
  file: NamedText,
  fileAt: (path: string) => NamedText | null,
): Result<Case, CaseFileError[]> {
  const source = readText(file.text);
  if (!source.ok) return err(inFile(file.name, source.error));
  const { value, locate, errors } = source.value;
  const shape = readShape(value);
  const world = readItsWorld(value, locate, file.name, fileAt);
  const wrong = [
    ...inFile(file.name, reportOf(shape.ok ? [] : shape.error, value, locate, errors)),
    ...(world.ok ? [] : world.error),
  ].toSorted(inOrderOf(file.name));
  if (wrong.length > 0 || !shape.ok || !world.ok) return err(wrong);
  const read = { world: world.value, steps: shape.value };
  const findings = rehearse(read);
  return findings.length > 0 ? err(inFile(file.name, reportOf(findings, value, locate))) : ok(read);
}

/** The error as an English sentence: `case.yaml, line 12, /steps/0/as: expected …, found "x"`. */
export const caseFileErrorText = ({ file, ...error }: CaseFileError): string =>
  worldFileErrorText(error, file);

const inFile = (file: string, errors: readonly WorldFileError[]): CaseFileError[] =>
  errors.map((error) => ({ ...error, file }));

/** Errors of the case file by line, then those of its world file. */
const inOrderOf =
  (caseFile: string) =>
  (one: CaseFileError, other: CaseFileError): number =>
    one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file === caseFile ? -1 : 1;

/** The world written in the case or in the file it names. A case without one is told so by its shape. */
function readItsWorld(
  value: Json,
  locate: Locate,
  caseName: string,
  fileAt: (path: string) => NamedText | null,
): Result<World, CaseFileError[]> {
  const world = memberOf(value, 'world');
  if (typeof world === 'string') {
    const file = fileAt(world);
    if (!file) return err(inFile(caseName, reportOf([noSuchFile(world)], value, locate)));
    const read = readWorld(file.text);
    return read.ok ? ok(read.value.world) : err(inFile(file.name, read.error));
  }
  if (!isObject(world)) return err([]);
  const read = readWorldValue(world, (path, part) => locate(['world', ...path], part));
  if (read.ok) return ok(read.value.world);
  return err(
    inFile(
      caseName,
      read.error.map((error) => ({ ...error, path: `/world${error.path}` })),
    ),
  );
}

const noSuchFile = (path: string) => ({
  path: ['world'],
  part: 'value' as const,
  code: 'name.unknown' as const,
  expected: 'the path of a world file that can be read, relative to this file',
  found: JSON.stringify(path),
});

const memberOf = (value: Json, name: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
