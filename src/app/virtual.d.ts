/* What scripts/vite/ makes of lessons/ and of the service reference at build time. Only `app` imports these. */

declare module 'virtual:lessons' {
  type Summary = import('../content/lesson/lesson.ts').LessonSummary;
  /** What pages list of each lesson, by part and place. */
  export const LESSONS: readonly [Summary, ...Summary[]];
  /** A whole lesson, in a chunk of its own; null when there is none of that id. */
  export const loadLesson: (id: string) => Promise<import('../content/lesson/lesson.ts').Lesson | null>;
}

declare module 'virtual:lessons/*' {
  const lesson: import('../content/lesson/lesson.ts').Lesson;
  export default lesson;
}

declare module 'virtual:course' {
  /** The parts of the course, in their order. */
  export const PARTS: readonly import('../content/lesson/course.ts').CoursePart[];
}

declare module 'virtual:sandbox' {
  type Summary = import('../content/sandbox/readyWorld.ts').ReadyWorldSummary;
  /** What the sandbox lists of each ready world, by place. */
  export const READY_WORLDS: readonly [Summary, ...Summary[]];
  /** A whole ready world, in a chunk of its own; null when there is none of that id. */
  export const loadReadyWorld: (
    id: string,
  ) => Promise<import('../content/sandbox/readyWorld.ts').ReadyWorld | null>;
}

declare module 'virtual:sandbox/*' {
  const readyWorld: import('../content/sandbox/readyWorld.ts').ReadyWorld;
  export default readyWorld;
}

declare module 'virtual:facts' {
  /** Every fact by its rule's id. */
  export const FACTS: Readonly<Record<string, import('../content/facts/schema.ts').Fact>>;
}

declare module 'virtual:service-reference' {
  export const INDEX: import('../serviceReference/serviceReference.ts').ServiceIndex;
  /** All about one service, in a chunk of its own; null for a prefix that the index does not have. */
  export const loadService: (
    prefix: string,
  ) => Promise<import('../serviceReference/serviceReference.ts').Service | null>;
}

declare module 'virtual:runner' {
  /** The address of the page in the sandboxed frame that code runs in. */
  export const FRAME: string;
  /** The worker's script, with the AWS SDK in it, as text. */
  export const WORKER: string;
}
