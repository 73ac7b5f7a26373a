import type { Lesson, LessonStep } from './lesson.ts';
import { wordsIn, type Block } from './proseTree.ts';

/** Everything that a step says to learners, as prose and as lines without markup. */
export interface StepTexts {
  readonly prose: readonly (readonly Block[])[];
  readonly lines: readonly string[];
}

/** Prose, hints and titles of a step. */
export function textsOf({ title, prose, goals, hints, wrongTurns }: LessonStep): StepTexts {
  const helps = [
    ...Object.values(hints),
    ...goals.flatMap((goal) => [...(goal.hints ? [goal.hints] : []), ...Object.values(goal.atGate)]),
  ];
  return {
    prose: [prose, ...helps.flatMap(({ nudge, concept, exact }) => [nudge, concept, exact])],
    lines: [title, ...goals.map((goal) => goal.title), ...wrongTurns.map((turn) => turn.title)],
  };
}

/** The sentences of a step, its code left out. */
export function sentencesOf(step: LessonStep): readonly string[] {
  const { prose, lines } = textsOf(step);
  return [...lines, ...prose.map(wordsIn)];
}

/** The sentences of a lesson that stand in no step. */
export const lessonSentences = ({ title, summary, learnt }: Lesson): readonly string[] => [
  title,
  summary,
  ...learnt,
];

/** Words in a sentence that tell learners what they should find easy. */
export const bannedWords = (sentence: string, language: string): readonly string[] =>
  sentence.match(BANNED[language] ?? NONE) ?? [];

const BANNED: Readonly<Partial<Record<string, RegExp>>> = {
  en: /\b(?:simply|just|easy|easily|obvious|obviously)\b/gi,
  es: /\b(?:simplemente|s[oó]lo hay que|basta con|fácil(?:es|mente)?|sencill[oa]s?|sencillamente|obvi[oa]s?|obviamente|por supuesto|por favor)\b/gi,
};

const NONE = /(?!)/g;
