import { err, ok, type Result } from '../../lib/result.ts';
import {
  inWords,
  worldFileErrorText,
  type Finding,
  type WorldFileError,
} from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import { factsFile, type Fact } from './schema.ts';

/** One thing wrong with a facts file. */
export interface FactsFileError extends WorldFileError {
  readonly file: string;
}

/**
 * Reads the facts of several files, each rule once among them all; a verified fact names its source.
 * @param files texts by file name
 * @returns the facts in the order of their ids, or what is wrong, file by file
 */
export function readFacts(files: ReadonlyMap<string, string>): Result<readonly Fact[], FactsFileError[]> {
  const facts: Fact[] = [];
  const errors: FactsFileError[] = [];
  const places = new Map<string, string>();
  for (const [file, text] of files) {
    const read = readFactsFile(text, file, places);
    if (read.ok) facts.push(...read.value);
    else errors.push(...read.error.map((error) => ({ ...error, file })));
  }
  return errors.length > 0 ? err(errors) : ok(facts.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
}

/** The error as an English sentence: `b.yaml, line 12, /3/id: expected …, found "x"`. */
export const factsFileErrorText = ({ file, ...error }: FactsFileError): string =>
  worldFileErrorText(error, file);

/** @param places the file of every id read so far; those of this file join them */
function readFactsFile(
  text: string,
  file: string,
  places: Map<string, string>,
): Result<readonly Fact[], WorldFileError[]> {
  const source = readText(text);
  if (!source.ok) return source;
  const { value, locate, errors } = source.value;
  const read = factsFile.safeParse(value);
  if (!read.success || errors.length > 0) {
    return err(reportOf(read.success ? [] : shapeFindings(read.error, value), value, locate, errors));
  }
  const findings = read.data.flatMap((fact, index) => meaningFindings(fact, index, file, places));
  return findings.length > 0 ? err(reportOf(findings, value, locate)) : ok(read.data);
}

function meaningFindings(
  { id, source, confidence }: Fact,
  index: number,
  file: string,
  places: Map<string, string>,
): Finding[] {
  const findings: Finding[] = [];
  const before = places.get(id);
  places.set(id, file);
  if (before !== undefined) {
    const found = `${inWords(id)} again, which is in ${before === file ? 'this file' : before}`;
    findings.push({
      path: [index, 'id'],
      part: 'value',
      code: 'name.duplicate',
      expected: 'each id once',
      found,
    });
  }
  if (confidence === 'verified' && source === null) {
    const expected = 'the source of a verified fact';
    findings.push({ path: [index, 'source'], part: 'value', code: 'value.form', expected, found: 'null' });
  }
  return findings;
}
