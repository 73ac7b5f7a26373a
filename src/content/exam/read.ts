import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { isRule } from '../facts/ruleIds.ts';
import { errorsAt, type LessonFileError } from '../lesson/fileError.ts';
import { readParagraph } from '../lesson/paragraph.ts';
import { readLocated } from '../lesson/readLocated.ts';
import type { Exam, Misconceptions } from './exams.ts';
import { examsFile, misconceptionsFile } from './schema.ts';

/** Reads `exam/exams.yaml`: each exam once, each domain once in it. */
export function readExams(text: string): Result<readonly Exam[], LessonFileError[]> {
  const read = readLocated('exam/exams.yaml', text, examsFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const findings = [
    ...twice(data.map(({ code }) => code)).map((index) => again([index, 'code'])),
    ...data.flatMap(({ domains }, exam) =>
      twice(domains.map(({ number }) => String(number))).map((index) =>
        again([exam, 'domains', index, 'number']),
      ),
    ),
  ];
  return findings.length > 0 ? err(errorsAt(at, findings)) : ok(data);
}

/** Reads `exam/misconceptions.yaml`: each once, the rules that it rests on there. */
export function readMisconceptions(text: string): Result<Misconceptions, LessonFileError[]> {
  const read = readLocated('exam/misconceptions.yaml', text, misconceptionsFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors = errorsAt(at, [
    ...twice(data.map(({ id }) => id)).map((index) => again([index, 'id'])),
    ...data.flatMap(({ rules }, index) =>
      rules.flatMap((rule, place) =>
        isRule(rule) ? [] : [wrong([index, 'rules', place], 'a rule that there is', rule)],
      ),
    ),
  ]);
  const all = data.map((each, index) => ({
    ...each,
    truth: readParagraph(each.truth, at, [index, 'truth'], errors),
  }));
  return errors.length > 0 ? err(errors) : ok(Object.fromEntries(all.map((each) => [each.id, each])));
}

/** Positions of what stands earlier already. */
const twice = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

const again = (path: Path): Finding => wrong(path, 'each once', 'again');

const wrong = (path: Path, expected: string, found: string): Finding => ({
  path,
  part: 'value',
  code: 'name.unknown',
  expected,
  found: inWords(found),
});
