import { answerFacts, type AnswerFact } from '../../../content/lesson/authoring/answerFact.ts';
import { wantOf, type AnswerFound, type GoalDraft } from '../../../content/lesson/authoring/goal.ts';
import { FREE_PARAMETERS } from '../../../content/lesson/free.ts';
import { GATES } from '../../../content/lesson/gate.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { GoalMoreView } from '../../../view/build/GoalMore.tsx';

/** What few goals need, of one of them. */
export function goalMore(
  goals: readonly GoalDraft[],
  at: number,
  found: AnswerFound | null,
  words: Interface,
): GoalMoreView | null {
  const goal = goals[at];
  if (!goal) return null;
  const { id: own, made, after = null, exactly, atGate } = goal;
  const earlier = goals.slice(0, at).filter((each) => each.made);
  const first = goals.filter(
    ({ id }) => id === after && id !== own && !earlier.some((each) => each.id === id),
  );
  const params = wantOf(goal).call?.params ?? {};
  return {
    after: {
      chosen: after,
      goals: made || after !== null ? [...earlier, ...first].map(({ id, title }) => ({ id, title })) : [],
    },
    exactly: freeOf(goal).map((name) => ({
      label: name in params ? `${name}: ${String(params[name])}` : name,
      asked: exactly.includes(name),
    })),
    answer: answerFacts(goal, found).map((fact) => ({ label: factLabel(fact, words), asked: fact.wanted })),
    hints: GATES.flatMap((gate) => (atGate[gate] ? [{ gate, hints: atGate[gate] }] : [])),
    free: GATES.filter((gate) => !atGate[gate]),
  };
}

/** The parameters of a goal's call that learners may choose, or must give as it has them. */
export const freeOf = (goal: GoalDraft): readonly (typeof FREE_PARAMETERS)[number][] =>
  FREE_PARAMETERS.filter(
    (name) => goal.exactly.includes(name) || wantOf(goal).call?.params[name] !== undefined,
  );

function factLabel({ name, value }: AnswerFact, { build, policyEditor }: Interface): string {
  const { fact, protocol } = build.goals;
  if (name === 'statement') return fact.statement(Number(value) + 1);
  if (name !== 'policyType') return fact[name](String(value));
  const tab = Object.entries(policyEditor.tab).find(([type]) => type === value)?.[1];
  return fact.policyType(tab ?? protocol);
}
