import type { Share } from '../../../content/exam/results.ts';
import type { Inline } from '../../../content/lesson/proseTree.ts';
import type { Mode } from '../../../content/exam/paper.ts';
import type { Locale } from '../../../explain/locale.ts';

/** What the answers of one paper, or of many, come to. */
export interface ResultsView extends Share {
  readonly unanswered: number;
  /** Seconds for one question, on the average; null without any. */
  readonly secondsEach: number | null;
  readonly exams: readonly ExamRow[];
  readonly domains: readonly DomainRow[];
  readonly misconceptions: readonly MisconceptionView[];
  /** Those that were met, the ones that took longest first. */
  readonly questions: readonly QuestionRow[];
}

export interface ExamRow extends Share {
  readonly code: string;
  readonly title: string;
  readonly secondsEach: number;
  /** Seconds that the exam itself has for one question. */
  readonly secondsGiven: number;
}

export interface DomainRow extends Share {
  readonly exam: string;
  readonly number: number;
  readonly title: string;
  /** Its share of the exam, in percent. */
  readonly weight: number;
}

export interface MisconceptionView {
  readonly id: string;
  readonly believed: string;
  readonly truth: readonly Inline[];
  /** How many answers it made wrong. */
  readonly items: number;
  readonly steps: readonly StepLink[];
  readonly rules: readonly string[];
}

export interface StepLink {
  readonly lesson: string;
  readonly step: string;
  /** Of both titles; undefined: the language in use. */
  readonly lang: Locale | undefined;
  readonly href: string;
}

export interface QuestionRow {
  readonly id: string;
  /** Its first sentence; null for a question that the bank does not have any more. */
  readonly begins: string | null;
  /** What it asks. */
  readonly asks: string;
  readonly times: number;
  readonly wrong: number;
  /** Whether it was wrong when it was last answered. */
  readonly missed: boolean;
  readonly secondsEach: number;
}

/** A paper that was sat. */
export interface AttemptRow extends Share {
  /** When it was begun, ISO 8601 in UTC. */
  readonly begun: string;
  /** Null: of no one exam. */
  readonly exam: string | null;
  readonly mode: Mode;
  readonly seconds: number;
  readonly timedOut: boolean;
}

/** Papers of one exam among all papers. */
export interface Course {
  readonly exam: string | null;
  readonly points: readonly Point[];
}

export interface Point extends Share {
  /** Place among all papers, from 0. */
  readonly at: number;
}
