import type { LessonFault } from '../../content/lesson/fault.ts';
import type { Lesson, LessonStep } from '../../content/lesson/lesson.ts';
import { inlinesOf } from '../../content/lesson/proseTree.ts';
import { bannedWords, lessonSentences, sentencesOf, textsOf } from '../../content/lesson/words.ts';

/** What lessons may name. */
export interface Known {
  readonly rules: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  readonly curriculum: ReadonlySet<string>;
  /** Steps of lessons, `lesson/step`. */
  readonly steps: ReadonlySet<string>;
  /** Whether a word is spelt right. */
  readonly isWord: (word: string) => boolean;
}

/** Terms, lessons and facts of the curriculum that a step names and that do not exist. */
export function nameFaults(step: LessonStep, known: Known): readonly LessonFault[] {
  const inlines = textsOf(step).prose.flatMap(inlinesOf);
  const terms = inlines.flatMap((inline) => (inline.kind === 'term' ? [inline.id] : []));
  const lessons = inlines.flatMap((inline) =>
    inline.kind === 'link' && inline.href.startsWith(LEARN) ? [inline.href.slice(LEARN.length)] : [],
  );
  const curriculum = [...step.teaches, ...step.goals.flatMap(({ tests }) => tests)];
  const missing = (what: Extract<LessonFault, { code: 'noSuchName' }>['what'], ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ step: step.id, code: 'noSuchName' as const, what, id }));
  return [
    ...missing(
      'term',
      terms.filter((id) => !known.terms.has(id)),
    ),
    ...missing(
      'lesson',
      lessons.filter((id) => !known.lessons.has(id)),
    ),
    ...missing(
      'fact of the curriculum',
      curriculum.filter((id) => !known.curriculum.has(id)),
    ),
  ];
}

const LEARN = '#/learn/';

/** Words of a lesson that are banned or misspelt. */
export const wordFaults = (lesson: Lesson, known: Known): readonly LessonFault[] => [
  ...faultsIn(null, lessonSentences(lesson), known),
  ...lesson.steps.flatMap((step) => faultsIn(step.id, sentencesOf(step), known)),
];

function faultsIn(
  step: string | null,
  sentences: readonly string[],
  { isWord }: Known,
): readonly LessonFault[] {
  const banned = sentences.flatMap((sentence) => bannedWords(sentence, 'en'));
  const words = new Set(sentences.flatMap(wordsOf));
  return [
    ...banned.map((word) => ({ step, code: 'bannedWord' as const, word })),
    ...[...words].filter((word) => !isWord(word)).map((word) => ({ step, code: 'misspelt' as const, word })),
  ];
}

/** What is spelt like a word; names of actions and keys, numbers and code in titles are not. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .replaceAll(/`[^`]*`|https?:\S+|[\w.-]*[:/@_][\w:./*@-]*/g, ' ')
    .match(/(?<![\w-])[A-Za-z][a-z]+(?:[’'][a-z]+)?(?![\w])/g) ?? [];
