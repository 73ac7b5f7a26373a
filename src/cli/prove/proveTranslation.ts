import { faultText, type LessonFault } from '../../content/lesson/fault.ts';
import type { Lesson, LessonStep } from '../../content/lesson/lesson.ts';
import { inlinesOf, type Inline } from '../../content/lesson/proseTree.ts';
import { bannedWords, lessonSentences, sentencesOf, textsOf } from '../../content/lesson/words.ts';
import type { Translation } from '../../content/lesson/translation/read.ts';
import { INTERFACES, type Interface } from '../../explain/interface.ts';

/** What came of the proof of a translation. */
export interface ProvenTranslation {
  /** Id of the lesson and language: `across-accounts/es`. */
  readonly id: string;
  readonly steps: number;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Proves what its reader has not: that a translation has no banned word, and that what it calls by its label is called so
 * in the interface of that language.
 * @param original the same lesson in English
 * @param words the interface in the language of the translation
 */
export function proveTranslation(
  { language, lesson }: Translation,
  original: Lesson,
  words: Interface,
): ProvenTranslation {
  const id = `${lesson.id}/${language}`;
  const faults = [
    ...bannedFaults(null, lessonSentences(lesson), language),
    ...lesson.steps.flatMap((step, index) => [
      ...bannedFaults(step.id, sentencesOf(step), language),
      ...labelFaults(original.steps[index] ?? step, step, words),
    ]),
  ];
  return { id, steps: lesson.steps.length, faults: faults.map((fault) => faultText(id, fault)) };
}

const bannedFaults = (
  step: string | null,
  sentences: readonly string[],
  language: string,
): readonly LessonFault[] =>
  sentences
    .flatMap((sentence) => bannedWords(sentence, language))
    .map((word) => ({ step, code: 'bannedWord', word }));

/** Labels that the original quotes in bold and the translation does not, as its interface has them. */
function labelFaults(original: LessonStep, step: LessonStep, words: Interface): readonly LessonFault[] {
  const said = strongIn(step);
  const [english, translated] = [labelsIn(INTERFACES.en), new Map(labelsIn(words))];
  return [...strongIn(original)].flatMap((label): readonly LessonFault[] => {
    const places = english.filter(([, text]) => text === label);
    const expected = places.flatMap(([path]) => translated.get(path) ?? []);
    return places.length === 0 || expected.some((text) => said.has(text))
      ? []
      : [{ step: step.id, code: 'otherLabel', label, expected: [...new Set(expected)].join(', ') }];
  });
}

/** What a step says in bold. */
const strongIn = (step: LessonStep): ReadonlySet<string> =>
  new Set(
    textsOf(step)
      .prose.flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'strong' ? [inline.children.map(plain).join('')] : [])),
  );

const plain = (inline: Inline): string =>
  inline.kind === 'text' || inline.kind === 'code' ? inline.text : '';

/** Every text of an interface by its path. */
const labelsIn = (words: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => labelsIn(value, `${path}/${key}`));
};
