import { SITTING } from './exam/sitting.ts';
import { BANK } from './exam/bank.ts';
import { RESULTS } from './exam/results.ts';
import { SHOWN } from './exam/shown.ts';
import { DETECTIVE } from './exam/detective.ts';

/** Words of a question: choosing, ordering, matching, and what came of it. */
const QUESTION = {
  /** Behind the question, by how many options make the answer. */
  choose: {
    one: () => 'Choose one.',
    several: (wanted: number) => `Choose ${IN_WORDS[wanted] ?? wanted}.`,
    ordering: (wanted: number) => `Choose ${IN_WORDS[wanted] ?? wanted} and put them in order.`,
    matching: () => 'Choose an option for each. An option may be used once, more than once or not at all.',
  },
  options: 'Options',
  full: (wanted: number) =>
    `${IN_WORDS[wanted] ?? wanted} are chosen. Take one away before you choose another.`,
  ordering: {
    chosen: 'Your order',
    none: 'Nothing yet. Add the first step.',
    rest: 'Options to choose from',
    add: (option: string) => `Add option ${option}`,
    addShort: 'Add',
    up: (option: string) => `Move option ${option} up`,
    down: (option: string) => `Move option ${option} down`,
    remove: (option: string) => `Take option ${option} away`,
    at: (option: string, place: number) => `Option ${option} is number ${place}`,
    gone: (option: string) => `Option ${option} is taken away`,
  },
  matching: {
    options: 'The options',
    prompt: (number: number) => `Option for number ${number}`,
    none: 'Choose…',
  },
  difficulty: { 1: 'To know', 2: 'To apply', 3: 'To analyse' },
  result: { right: 'Right', wrong: 'Not right', unanswered: 'Not answered' },
  standing: {
    rightChosen: 'Right, and you chose it',
    right: 'Right',
    wrongChosen: 'Your choice',
    wrong: 'Not right',
  },
  rightOrder: 'The right order',
  pairs: {
    yours: (letter: string) => `Your option: ${letter}`,
    right: (letter: string) => `Right: ${letter}`,
  },
  misconception: 'Who chooses it may believe:',
};

const IN_WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };

/** Words of exam practice. */
export const EXAM = {
  question: QUESTION,
  sitting: SITTING,
  bank: BANK,
  shown: SHOWN,
  results: RESULTS,
  detective: DETECTIVE,
};
