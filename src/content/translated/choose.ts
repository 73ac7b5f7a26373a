import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { inWords, type Path } from '../../world/file/fileError.ts';
import { mapOf, object } from '../../world/file/fields.ts';
import type { Answer, Question, Way } from '../choose/choose.ts';
import { answer, way } from '../choose/schema.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import type { Inline } from '../lesson/proseTree.ts';
import { readLocated } from '../lesson/readLocated.ts';
import { readTranslated } from './paragraph.ts';

const { title, setUp, why, avoid } = way.shape;

const translatedWay = object('a translated way: an object with title, setUp, why and avoid', {
  title,
  setUp,
  why,
  avoid,
});

interface QuestionFile {
  readonly question: string;
  readonly answers: Readonly<Record<string, AnswerFile>>;
}

interface AnswerFile {
  readonly title: string;
  readonly next?: QuestionFile | undefined;
  readonly way?: z.output<typeof translatedWay> | undefined;
}

const translatedAnswer = object('a translated answer: an object with title, and next or way', {
  title: answer.shape.title,
  get next() {
    return z.optional(translatedQuestion);
  },
  way: translatedWay.optional(),
});

const translatedQuestion: z.ZodType<QuestionFile> = z.lazy(() =>
  object('a translated question: an object with question and answers', {
    question: answer.shape.title,
    answers: mapOf('answers by id', answer.shape.id, translatedAnswer),
  }),
);

/** The decision helper in another language: the same questions, answers and ways. */
export function readQuestionsIn(
  language: string,
  text: string,
  original: Question,
): Result<Question, LessonFileError[]> {
  const read = readLocated(`${language}/choose.yaml`, text, translatedQuestion);
  if (!read.ok) return read;
  const work: Work = { at: read.value.at, errors: [] };
  const question = questionIn(original, read.value.data, [], work);
  return work.errors.length > 0 ? err(work.errors) : ok(question);
}

interface Work {
  readonly at: Located;
  /** What is wrong is added here. */
  readonly errors: LessonFileError[];
}

function questionIn(original: Question, told: QuestionFile, path: Path, work: Work): Question {
  const ids = original.answers.map(({ id }) => id);
  if (ids.toSorted().join() !== Object.keys(told.answers).toSorted().join())
    complain(
      work,
      [...path, 'answers'],
      `the answers ${ids.join(', ')}`,
      Object.keys(told.answers).join(', '),
    );
  return {
    question: told.question,
    answers: original.answers.map((each) => {
      const other = told.answers[each.id];
      return other ? answerIn(each, other, [...path, 'answers', each.id], work) : each;
    }),
  };
}

function answerIn(original: Answer, told: AnswerFile, path: Path, work: Work): Answer {
  const { next, way: end } = original;
  if ((next && !told.next) || (end && !told.way))
    complain(work, path, next ? 'next' : 'way', 'nothing of it');
  return {
    ...original,
    title: told.title,
    next: next && told.next ? questionIn(next, told.next, [...path, 'next'], work) : null,
    way: end && told.way ? wayIn(end, told.way, [...path, 'way'], work) : null,
  };
}

function wayIn(original: Way, told: z.output<typeof translatedWay>, path: Path, work: Work): Way {
  const paragraph = (markdown: string, own: readonly Inline[], ...rest: Path) =>
    readTranslated(markdown, own, work.at, [...path, ...rest], work.errors);
  const paragraphs = (field: 'setUp' | 'avoid') => {
    if (told[field].length !== original[field].length)
      complain(work, [...path, field], inWords(original[field]), inWords(told[field]));
    return told[field].map((each, index) => paragraph(each, original[field][index] ?? [], field, index));
  };
  return {
    ...original,
    title: told.title,
    setUp: paragraphs('setUp'),
    why: paragraph(told.why, original.why, 'why'),
    avoid: paragraphs('avoid'),
  };
}

function complain({ at, errors }: Work, path: Path, expected: string, found: string): void {
  errors.push(
    ...errorsAt(at, [
      { path, part: 'value', code: 'value.form', expected: `${expected} as in the original`, found },
    ]),
  );
}
