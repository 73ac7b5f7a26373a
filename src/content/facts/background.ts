import type { Glossary } from '../glossary/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { rulesIn } from '../lesson/proseTree.ts';
import { textsOf } from '../lesson/words.ts';
import type { NotModelled } from './notModelled.ts';
import { ruleNamedByCase } from './rulesNamed.ts';

/** What stands around a rule: plain JSON. */
export interface RuleBackground {
  readonly id: string;
  /** Lessons whose prose or hints cite it, with the ids of the steps that do. */
  readonly lessons: readonly { readonly id: string; readonly steps: readonly string[] }[];
  /** Terms of the glossary that rest on it. */
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  /** How many cases show it. */
  readonly cases: number;
  /** Why the lab cannot show it, a sentence; null for a rule that it can. */
  readonly notModelled: string | null;
}

/** Where rules are cited and shown. */
export interface RuleSources {
  readonly lessons: readonly Lesson[];
  readonly glossary: Glossary;
  readonly notModelled: readonly NotModelled[];
  /** Names of the files of cases. */
  readonly cases: readonly string[];
}

/** What stands around each of the rules. */
export function backgroundOf(rules: readonly string[], sources: RuleSources): readonly RuleBackground[] {
  const cited = sources.lessons.map((lesson) => ({
    lesson,
    steps: lesson.steps.map((step) => ({
      id: step.id,
      rules: new Set(textsOf(step).prose.flatMap(rulesIn)),
    })),
  }));
  return rules.map((id) => ({
    id,
    lessons: cited.flatMap(({ lesson, steps }) => {
      const citing = steps.flatMap((step) => (step.rules.has(id) ? [step.id] : []));
      return citing.length > 0 ? [{ id: lesson.id, steps: citing }] : [];
    }),
    terms: Object.values(sources.glossary).flatMap(({ id: term, term: name, rules: behind }) =>
      behind.includes(id) ? [{ id: term, term: name }] : [],
    ),
    cases: sources.cases.filter((file) => ruleNamedByCase(file) === id).length,
    notModelled: sources.notModelled.find((each) => each.id === id)?.note ?? null,
  }));
}
