import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { readWorld } from '../../world/file/read.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { Json } from '../../world/file/source.ts';
import type { World } from '../../world/world.ts';
import { errorsAt, inFile, type LessonFileError, type Located } from '../lesson/fileError.ts';
import type { LessonFiles } from '../lesson/read.ts';
import { readLocated } from '../lesson/readLocated.ts';
import { compileProof } from './compileProof.ts';
import { compileQuestion } from './compile.ts';
import { questionFindings } from './findings.ts';
import type { ProvableQuestion } from './question.ts';
import { questionFile, type QuestionFile } from './schema.ts';

/**
 * Reads the bank: each file of `exam/questions/`, in whichever folder there, named like its question.
 * @param files texts by path from `lessons/`: the questions, and the worlds that they name
 * @returns the questions in the order of their ids, or everything wrong with them, file by file
 */
export function readBank(files: LessonFiles): Result<readonly ProvableQuestion[], LessonFileError[]> {
  const seen = new Map<string, string>();
  const questions = [...files].flatMap(([file, text]) => {
    const id = QUESTION.exec(file)?.[1];
    return id === undefined ? [] : [readQuestion(id, file, text, files, seen)];
  });
  const errors = questions.flatMap((each) => (each.ok ? [] : each.error));
  if (errors.length > 0) return err(errors);
  return ok(
    questions
      .flatMap((each) => (each.ok ? [each.value] : []))
      .toSorted((one, other) => (one.question.id < other.question.id ? -1 : 1)),
  );
}

const QUESTION = /^exam\/questions\/(?:.*\/)?([a-z0-9-]+)\.yaml$/;

/** @param seen the file of each id so far; this one joins them */
function readQuestion(
  id: string,
  file: string,
  text: string,
  files: LessonFiles,
  seen: Map<string, string>,
): Result<ProvableQuestion, LessonFileError[]> {
  const read = readLocated(file, text, questionFile);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const findings = questionFindings(data);
  if (data.id !== id) findings.push(unknown(['id'], `the name of the file, "${id}"`, data.id));
  const twin = seen.get(id);
  if (twin !== undefined) findings.push(unknown(['id'], `an id that ${twin} does not have`, id));
  seen.set(id, file);
  const errors = errorsAt(at, findings);
  const question = compileQuestion(data, at, errors);
  if (!data.proof) return errors.length > 0 ? err(errors) : ok({ question, proof: null });
  const world = readItsWorld(data.proof, files, at);
  if (!world.ok) return err([...errors, ...world.error]);
  const proof = compileProof(data, data.proof, world.value, at, errors);
  return errors.length > 0 ? err(errors) : ok({ question, proof });
}

/** The world written in the proof, or in the file of `worlds/` that it names. */
function readItsWorld(
  { world }: NonNullable<QuestionFile['proof']>,
  files: LessonFiles,
  at: Located,
): Result<World, LessonFileError[]> {
  if (typeof world === 'string') {
    const file = `worlds/${world}`;
    const text = files.get(file);
    if (text === undefined)
      return err(errorsAt(at, [unknown(['proof', 'world'], 'a file of lessons/worlds/, or a world', world)]));
    const read = readWorld(text);
    return read.ok ? ok(read.value.world) : err(inFile(file, read.error));
  }
  const path: Path = ['proof', 'world'];
  const read = readWorldValue(world as Json, (rest, part) => at.locate([...path, ...rest], part));
  if (read.ok) return ok(read.value.world);
  return err(
    inFile(
      at.file,
      read.error.map((error) => ({ ...error, path: `/proof/world${error.path}` })),
    ),
  );
}

const unknown = (path: Path, expected: string, found: string): Finding => ({
  path,
  part: 'value',
  code: 'name.unknown',
  expected,
  found: inWords(found),
});
