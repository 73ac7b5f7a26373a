import type { AnswerFound, GoalDraft } from './goal.ts';

/** What a goal can ask of the answer beside its outcome. */
const ANSWER_FACTS = ['error', 'policyType', 'element', 'policy', 'statement'] as const;

type FactName = (typeof ANSWER_FACTS)[number];

export interface AnswerFact {
  readonly name: FactName;
  readonly value: string | number;
  /** Whether the goal asks for it. */
  readonly wanted: boolean;
}

/** What the goal asks for, and what else it could of an answer that was found. */
export function answerFacts({ expect }: GoalDraft, found: AnswerFound | null): readonly AnswerFact[] {
  const asked = valuesOf({ error: expect.error, decidedBy: expect.decidedBy });
  const there = valuesOf({ error: found?.error, decidedBy: found?.decidedBy });
  return ANSWER_FACTS.flatMap((name) => {
    const value = asked[name] ?? there[name] ?? null;
    return value === null ? [] : [{ name, value, wanted: asked[name] !== undefined }];
  });
}

/** The goal, asking for a fact or not. */
export function withFact(goal: GoalDraft, { name, value }: AnswerFact, wanted: boolean): GoalDraft {
  const { error, ...others } = valuesOf(goal.expect);
  const asked = { error, ...others, [name]: wanted ? value : undefined };
  const { error: code, ...deciding } = said(asked);
  return {
    ...goal,
    expect: {
      ...(code !== undefined && { error: code }),
      ...(Object.keys(deciding).length > 0 && { decidedBy: deciding }),
    } as GoalDraft['expect'],
  };
}

type Values = Readonly<Partial<Record<FactName, string | number | null | undefined>>>;

interface Answered {
  readonly error?: string | null | undefined;
  readonly decidedBy?: Omit<Values, 'error'> | null | undefined;
}

const valuesOf = ({ error, decidedBy }: Answered): Values => ({ error, ...decidedBy });

const said = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
