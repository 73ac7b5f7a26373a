import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { anyText, bool, listOf, object, text, time } from '../../world/file/fields.ts';
import type { WorldFileError } from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import type { History } from './history.ts';
import { MODES } from './paper.ts';

/** The version of files of results. */
const VERSION = 1;

const item = object('an item: an object with question, right and what else is kept of it', {
  question: text('the id of a question', /^[a-z0-9]+(?:[/-][\w-]+)*$/i).describe('Id of the question.'),
  tasks: listOf(
    'exam tasks',
    text('an exam and one of its tasks, such as SAA-C03 1.1', /^[A-Z]{3}-C\d{2} \d+\.\d+$/),
  ).describe('Tasks that it practises.'),
  right: bool().describe('Whether the answer was right.'),
  answered: bool().describe('Whether anything was chosen.'),
  seconds: z.number({ error: 'seconds' }).min(0, { error: 'seconds' }).describe('Seconds spent on it.'),
  misconceptions: listOf('ids of misconceptions', text('the id of a misconception', /^[a-z0-9-]+$/)).describe(
    'What the wrong options chosen stand for.',
  ),
});

const attempt = object('an attempt: an object with begun, ended, items and what else is kept of it', {
  mode: z.enum(MODES, { error: `one of ${MODES.join(', ')}` }).describe('How it was sat.'),
  exam: anyText('the code of an exam, or null').nullable().describe('Exam; null: of no one exam.'),
  begun: time().describe('When it was begun.'),
  ended: time().describe('When it ended.'),
  timedOut: bool().describe('Whether its time ran out.'),
  items: listOf('items', item).describe('What came of each question.'),
});

/** Attempts as they are stored and exported. */
export const attempts = listOf('attempts', attempt);

/** Results in a file (docs/formats.md, Saves and links). */
const historyFile = object('results: an object with examHistory, exportedAt and attempts', {
  examHistory: z.literal(VERSION, { error: `version ${VERSION} of results` }),
  exportedAt: time(),
  attempts,
});

/** The text of a file of results, as `readHistory` reads it. @param now ISO 8601 in UTC */
export const historyText = (history: History, now: string): string =>
  `${JSON.stringify({ examHistory: VERSION, exportedAt: now, attempts: history }, null, 1)}\n`;

/** Reads the text of a file of results, every part of it checked: the attempts, or everything that is wrong with it. */
export function readHistory(file: string): Result<History, readonly WorldFileError[]> {
  const source = readText(file);
  if (!source.ok) return source;
  const { value, locate, errors } = source.value;
  const read = historyFile.safeParse(value);
  if (read.success && errors.length === 0) return ok(read.data.attempts);
  return err(reportOf(read.success ? [] : shapeFindings(read.error, value), value, locate, errors));
}

/** A history with the attempts of another that it does not have: attempts are told apart by when they were begun. */
export function merged(mine: History, file: History): History {
  const known = new Set(mine.map(({ begun }) => begun));
  const added = new Map(file.filter(({ begun }) => !known.has(begun)).map((each) => [each.begun, each]));
  return [...mine, ...added.values()].toSorted(
    (one, other) => Date.parse(one.begun) - Date.parse(other.begun),
  );
}
