import type { PolicyRef } from '../../policy/document.ts';
import type { JsonPatchOperation } from '../../world/patch.ts';
import type { PolicyText, World } from '../../world/world.ts';
import type { Expectation } from '../case/schema.ts';
import type { Gate } from './gate.ts';
import type { Asked } from '../call/made.ts';
import type { Block } from './proseTree.ts';

/** What the home page shows of a lesson. */
export interface LessonSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** The part of the course that it belongs to, and its place there, from 1. */
  readonly part: string;
  readonly order: number;
  /** Ids of the lessons that come before it. */
  readonly prerequisites: readonly string[];
  /** Tasks of exam guides that it serves, such as `SAA-C03 1.1`. */
  readonly examTasks: readonly string[];
  readonly steps: readonly { readonly id: string; readonly title: string }[];
}

/** A lesson as the page loads it: plain JSON, its prose read and its start world built. */
export interface Lesson extends Omit<LessonSummary, 'steps'> {
  /** What a learner takes away, a sentence each. */
  readonly learnt: readonly string[];
  /** Ids of the lessons that go on from here. */
  readonly next: readonly string[];
  /** Where the first step starts. */
  readonly world: World;
  readonly steps: readonly LessonStep[];
}

/** Tools of the drawer that a step can need. */
const TOOL_PANELS = [
  'map',
  'matrix',
  'request',
  'sessions',
  'tokens',
  'clock',
  'mfa',
  'console',
  'trail',
  'terminal',
  'code',
  'charts',
] as const;

export const PANELS = ['decision', 'policies', 'world', ...TOOL_PANELS] as const;

/** A part of the workbench that a step needs. */
export type Panel = (typeof PANELS)[number];

export interface LessonStep {
  readonly id: string;
  readonly title: string;
  readonly prose: readonly Block[];
  /** What others and time do before the step. */
  readonly begin: readonly Action[];
  /** Calls to make and to look at, ready as cards; the first is open when the step begins. */
  readonly calls: readonly Asked[];
  readonly goals: readonly Goal[];
  /** What helps a learner whose call is stopped at a gate. */
  readonly hints: Readonly<Partial<Record<Gate, Hints>>>;
  /** The documents that the learner may change. */
  readonly editable: readonly PolicyRef[];
  /** What leads from the step's start to its goals; the next step starts there. */
  readonly solution: readonly Action[];
  readonly wrongTurns: readonly WrongTurn[];
  readonly panels: readonly Panel[];
  readonly terminal: TerminalSetting;
  /** Ids of `lessons/curriculum.yaml`. */
  readonly teaches: readonly string[];
  readonly examTasks: readonly string[];
}

/** What terminal and code have when a step begins. */
export interface TerminalSetting {
  /** Whose credentials they have: the ARN of a user, `session:LABEL` or `none`. */
  readonly as: string;
  /** By absolute path: a text, or the token that the call of that label in the step would carry. */
  readonly files: Readonly<Record<string, string | { readonly tokenOf: string }>>;
}

/** A call and the answer that it must get. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  /** `deny`: any AccessDenied; `invalid`: any other refusal. */
  readonly outcome: 'allow' | 'deny' | 'invalid';
  readonly call: Asked;
  /** More about the answer than its outcome: the error, or what decides. */
  readonly expect: Pick<Expectation, 'error' | 'decidedBy'>;
  /** The learner must make the call; otherwise it is judged live, in the world as it stands in the editors. */
  readonly made: boolean;
  /** Id of a goal whose call must have been made before this one. */
  readonly after: string | null;
  /** What helps when the call is let in and must not be, or waits to be made. */
  readonly hints: Hints | null;
  /** What helps when the call is stopped there, instead of the hints of the step. */
  readonly atGate: Readonly<Partial<Record<Gate, Hints>>>;
  /** Parameters that learners else may choose, and must be as the goal has them. */
  readonly exactly: readonly string[];
  /** Ids of `lessons/curriculum.yaml`. */
  readonly tests: readonly string[];
}

/** Help in three levels, each saying more than the one before. */
export interface Hints {
  /** Where to look. */
  readonly nudge: readonly Block[];
  /** The idea behind it. */
  readonly concept: readonly Block[];
  /** What to write or press. */
  readonly exact: readonly Block[];
}

/** Something that is done: a document saved, a call made, the clock moved, the world edited. */
export type Action =
  | { readonly kind: 'save'; readonly document: PolicyRef; readonly text: PolicyText }
  | { readonly kind: 'call'; readonly asked: Asked }
  /** ISO 8601 duration. */
  | { readonly kind: 'advance'; readonly by: string }
  | { readonly kind: 'edit'; readonly operations: readonly JsonPatchOperation[] };

/** What learners do instead of the solution, and how the lab answers. */
export interface WrongTurn {
  readonly title: string;
  readonly actions: readonly Action[];
  readonly ends: WrongEnd;
}

export type WrongEnd =
  /** The call of that goal is stopped at this gate; with no goal, the last call made is. */
  | { readonly kind: 'stopped'; readonly goal: string | null; readonly gate: Gate }
  /** The call of that goal, which must be refused, is let in. */
  | { readonly kind: 'letIn'; readonly goal: string };

/** What the home page shows of a lesson that has been read. */
export function summaryOf(lesson: Lesson): LessonSummary {
  const { id, title, summary, minutes, part, order, prerequisites, examTasks, steps } = lesson;
  return {
    id,
    title,
    summary,
    minutes,
    part,
    order,
    prerequisites,
    examTasks,
    steps: steps.map((step) => ({ id: step.id, title: step.title })),
  };
}
