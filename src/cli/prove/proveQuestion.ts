import { taskOf } from '../../content/exam/exams.ts';
import { bannedWords } from '../../content/lesson/words.ts';
import { inlinesOf, wordsIn, type Block } from '../../content/lesson/proseTree.ts';
import { questionFaultText, type QuestionFault } from '../../content/question/fault.ts';
import { giveaways } from '../../content/question/giveaways.ts';
import type { ProvableQuestion, Question } from '../../content/question/question.ts';
import { proveQuestion as proveByEngine } from '../../content/question/prove.ts';
import type { Bank } from './findQuestions.ts';
import { wordsOf, type Known } from './proveWords.ts';

/** What came of the proof of a question. */
export interface ProvenQuestion {
  readonly id: string;
  /** Whether the engine shows it. */
  readonly shown: boolean;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
}

/** Proves a question whole (docs/formats.md, What `lab prove` proves of a question). */
export function proveQuestion(provable: ProvableQuestion, bank: Bank, known: Known): ProvenQuestion {
  const { question, proof } = provable;
  const faults = [
    ...proveByEngine(provable),
    ...giveaways(question),
    ...nameFaults(question, bank, known),
    ...wordFaults(question, known),
  ];
  return {
    id: question.id,
    shown: proof !== null,
    faults: faults.map((fault) => questionFaultText(question.id, fault)),
  };
}

function nameFaults(question: Question, bank: Bank, known: Known): readonly QuestionFault[] {
  const missing = (what: string, ids: readonly string[], isThere: (id: string) => boolean) =>
    [...new Set(ids)].filter((id) => !isThere(id)).map((id) => ({ code: 'noSuchName' as const, what, id }));
  const inlines = proseOf(question).flatMap(inlinesOf);
  const terms = inlines.flatMap((inline) => (inline.kind === 'term' ? [inline.id] : []));
  const believed = question.options.flatMap(({ misconception }) => misconception ?? []);
  return [
    ...missing('exam task', question.tasks, (task) => taskOf(bank.exams, task) !== null),
    ...missing('misconception', believed, (id) => Object.hasOwn(bank.misconceptions, id)),
    ...missing('rule', question.rules, (id) => known.rules.has(id)),
    ...missing('step', question.read, (id) => known.steps.has(id)),
    ...missing('fact of the curriculum', question.tests, (id) => known.curriculum.has(id)),
    ...missing('term', terms, (id) => known.terms.has(id)),
  ];
}

function wordFaults(question: Question, { isWord }: Known): readonly QuestionFault[] {
  const sentences = proseOf(question).map(wordsIn);
  const banned = sentences.flatMap((sentence) => bannedWords(sentence, 'en'));
  const words = new Set(sentences.flatMap(wordsOf));
  return [
    ...banned.map((word) => ({ code: 'bannedWord' as const, word })),
    ...[...words].filter((word) => !isWord(word)).map((word) => ({ code: 'misspelt' as const, word })),
  ];
}

const proseOf = ({ stem, options, prompts }: Question): readonly (readonly Block[])[] => [
  stem,
  ...options.flatMap(({ text, why }) => [text, why]),
  ...prompts.flatMap(({ text, why }) => [text, why]),
];
