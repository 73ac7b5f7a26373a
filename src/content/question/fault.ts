import type { Difference } from '../case/compare.ts';

/** A way in which a question does not keep what it promises. */
export type QuestionFault =
  | { readonly code: 'start'; readonly step: number; readonly differences: readonly Difference[] }
  | { readonly code: 'asksNothing' }
  | {
      readonly code: 'does';
      readonly option: string;
      readonly step: number;
      readonly differences: readonly Difference[];
    }
  | { readonly code: 'untested'; readonly option: string }
  | {
      readonly code: 'rightFails' | 'wrongWorks' | 'happens';
      readonly option: string;
      readonly differences: readonly Difference[];
    }
  | { readonly code: 'noSuchName'; readonly what: string; readonly id: string }
  | { readonly code: 'bannedWord' | 'misspelt'; readonly word: string }
  | { readonly code: 'longest'; readonly option: string; readonly times: number }
  | { readonly code: 'absolute'; readonly option: string; readonly word: string };

/** The fault as an English sentence: `external-id-missing: …`. */
export const questionFaultText = (question: string, fault: QuestionFault): string =>
  `${question}: ${sentenceOf(fault)}`;

function sentenceOf(fault: QuestionFault): string {
  switch (fault.code) {
    case 'start':
      return `step ${fault.step} of what the stem tells goes otherwise (${told(fault.differences)})`;
    case 'asksNothing':
      return 'its proof makes no call after what an option does';
    case 'does':
      return `step ${fault.step} of what ${fault.option} does goes otherwise (${told(fault.differences)})`;
    case 'untested':
      return `no call tells whether ${fault.option} is right: none has an answer to get`;
    case 'rightFails':
      return `${fault.option} should work, and does not (${told(fault.differences)})`;
    case 'wrongWorks':
      return `${fault.option} should not work, and does`;
    case 'happens':
      return `${fault.option} ends otherwise than it says (${told(fault.differences)})`;
    case 'noSuchName':
      return `there is no ${fault.what} ${fault.id}`;
    case 'bannedWord':
      return `its prose says "${fault.word}"`;
    case 'misspelt':
      return `its prose has the word "${fault.word}", which no dictionary has`;
    case 'longest':
      return `${fault.option} is right and ${fault.times.toFixed(1)} times as long as the longest wrong option`;
    case 'absolute':
      return `only wrong options are absolute: ${fault.option} says "${fault.word}"`;
  }
}

const told = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? 'the lab cannot judge it'
    : differences
        .map(({ field, expected, found }) => `${field}: expected ${expected}, found ${found}`)
        .join('; ');
