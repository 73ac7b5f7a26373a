/* What scripts/vite/lessons.ts makes of lessons/ at build time. Only `app` imports these. */

declare module 'virtual:lessons' {
  type Summary = import('../content/lesson/lesson.ts').LessonSummary;
  /** What the home page shows of each lesson, by part and place. */
  export const LESSONS: readonly [Summary, ...Summary[]];
  /** A whole lesson, in a chunk of its own; null when there is none of that id. */
  export const loadLesson: (id: string) => Promise<import('../content/lesson/lesson.ts').Lesson | null>;
}

declare module 'virtual:lessons/*' {
  const lesson: import('../content/lesson/lesson.ts').Lesson;
  export default lesson;
}

declare module 'virtual:facts' {
  /** Every fact by its rule's id. */
  export const FACTS: Readonly<Record<string, import('../content/facts/schema.ts').Fact>>;
}
