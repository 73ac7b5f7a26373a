import type { Destination } from '../ui/ActionLink.tsx';

/** How much of something has been done. */
export interface Done {
  readonly solved: number;
  readonly steps: number;
  /** How many hints were shown. */
  readonly hints: number;
  /** When it was last worked on, ISO 8601 in UTC; null: never, or not known. */
  readonly visited: string | null;
}

export interface LessonView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The language of title and summary where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly minutes: number;
  readonly examTasks: readonly string[];
  /** Lessons that come before it: said, never a lock. */
  readonly goesOnFrom: readonly {
    readonly title: string;
    readonly lang?: string | undefined;
    readonly to: Destination;
  }[];
  readonly standing: 'new' | 'begun' | 'finished';
  /** The step that opens, from 1. */
  readonly step: number;
  readonly done: Done;
  readonly to: Destination;
  /** The lesson as a page to read and print. */
  readonly read: Destination;
}

export interface PartView {
  readonly title: string;
  readonly about: string;
  readonly lessons: readonly LessonView[];
  readonly done: Done;
}

export interface CourseView {
  readonly parts: readonly PartView[];
  /** The first lesson that is not finished; null when all are. */
  readonly next: LessonView | null;
  readonly done: Done;
}
