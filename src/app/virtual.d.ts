/* What scripts/vite/ makes of lessons/ and of the service reference at build time. Only `app` imports these. */

declare module 'virtual:lessons' {
  type Listed = import('../content/lesson/translation/listed.ts').ListedLesson;
  /** What pages list of each lesson, by part and place. */
  export const LESSONS: readonly [Listed, ...Listed[]];
  /**
   * A whole lesson in that language, or in English where it has not been translated, in a chunk of its own; null when
   * there is none of that id.
   */
  export const loadLesson: (
    id: string,
    locale: import('../explain/locale.ts').Locale,
  ) => Promise<import('../content/lesson/lesson.ts').Lesson | null>;
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

declare module 'virtual:glossary' {
  /** Every term by its id, in the order of the alphabet. */
  export const GLOSSARY: import('../content/glossary/glossary.ts').Glossary;
}

declare module 'virtual:told' {
  type Told = import('../content/translated/told.ts').Told;
  /** What a language other than English tells, each kind in a chunk of its own; null in English. */
  export const loadTold: <Kind extends keyof Told>(
    kind: Kind,
    locale: import('../explain/locale.ts').Locale,
  ) => Promise<Told[Kind] | null>;
}

declare module 'virtual:choose' {
  /** The first question of the decision helper. */
  export const CHOOSE: import('../content/choose/choose.ts').Question;
}

declare module 'virtual:exams' {
  /** The exams that the bank practises. */
  export const EXAMS: readonly import('../content/exam/exams.ts').Exam[];
}

declare module 'virtual:misconceptions' {
  /** What wrong options stand for, by id. */
  export const MISCONCEPTIONS: import('../content/exam/exams.ts').Misconceptions;
}

declare module 'virtual:bank' {
  /** Every question, in the order of their ids, without its proof. */
  export const BANK: readonly import('../content/question/question.ts').Question[];
}

declare module 'virtual:proofs' {
  /** Ids of the questions that the engine shows. */
  export const PROVEN: readonly string[];
  /** How the engine shows a question, in a chunk of its own; null where it cannot. */
  export const loadProof: (id: string) => Promise<import('../content/question/question.ts').Proof | null>;
}

declare module 'virtual:rules' {
  /** What stands around each rule, in the order of their ids. */
  export const RULES: readonly import('../content/facts/background.ts').RuleBackground[];
  /** The cases that show a rule, in a chunk of their own; null when there are none. */
  export const loadCases: (
    rule: string,
  ) => Promise<readonly import('../content/case/ruleCase.ts').RuleCase[] | null>;
}

declare module 'virtual:actions' {
  /** The rows of the comparison. */
  export const ACTIONS: readonly import('../content/actions/comparison.ts').ComparedAction[];
  /** An action with the calls that show each of its cells, in a chunk of its own; null when there is none. */
  export const loadAction: (
    action: string,
  ) => Promise<import('../content/actions/comparison.ts').ProvenAction | null>;
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
