import { readWorldValue } from '../../world/file/readValue.ts';
import type { Expectation } from '../case/schema.ts';
import { rulesIn, type Block } from '../lesson/proseTree.ts';
import { giveaways } from '../question/giveaways.ts';
import type { OptionProof, ProvableQuestion, Proof, Question } from '../question/question.ts';
import { show, type Shown } from '../question/shown.ts';
import { diceOf, seedOfTry, type Dice } from './dice.ts';
import { idOf } from './ids.ts';
import { matchingOf } from './matching.ts';
import type { Draft, NamedCall, OptionDraft, Template } from './template.ts';
import { TEMPLATES } from './templates.ts';
import { whyOf } from './why.ts';

/**
 * A question of a template, the same for the same seed. The engine finds which of the proposed options are right; what
 * comes out ambiguous, unjudged or given away is thrown away for the next seed that this one leads to.
 * @param seed a whole number from 0 to 2^53 - 1
 * @returns null for a template that is not there, and where many tries in a row come to nothing
 */
export function generate(templateId: string, seed: number): ProvableQuestion | null {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) return null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = questionOf(template, idOf(templateId, seed), diceOf(seedOfTry(seed, attempt)));
    if (made) return made;
  }
  return null;
}

const TRIES = 60;

function questionOf(template: Template, id: string, dice: Dice): ProvableQuestion | null {
  const draft = template.propose(dice);
  const world = readWorldValue(draft.world);
  if (!world.ok) return null;
  const ids = draft.options.map((_, index) => `o${index + 1}`);
  const proof: Proof = {
    world: world.value.world,
    start: draft.start ?? [],
    calls: stepsOf(draft.calls ?? []),
    options: Object.fromEntries(draft.options.map((option, index) => [ids[index], proofOf(option)])),
    prompts: {},
  };
  const question = {
    id,
    tasks: template.tasks,
    difficulty: template.difficulty,
    stem: draft.stem,
    read: template.read,
    rules: template.rules,
    tests: [],
    notShown: null,
  };
  const made = draft.prompts
    ? matchingOf(draft, draft.prompts, question, proof)
    : choiceOf(draft, question, proof, dice);
  return made && isClear(made.question) ? made : null;
}

type Frame = Omit<Question, 'kind' | 'options' | 'prompts'>;

const proofOf = (option: OptionDraft): OptionProof => ({
  do: option.do ?? [],
  calls: option.calls ? stepsOf(option.calls) : null,
  expect: option.expect ?? null,
  happens: null,
});

const stepsOf = (calls: readonly NamedCall[]) => calls.map(({ step }) => step);

/** One answer or several, from the options that the engine calls right and wrong; null: too few of either. */
function choiceOf(draft: Draft, frame: Frame, proof: Proof, dice: Dice): ProvableQuestion | null {
  const { wanted } = draft;
  const left = { right: wanted, wrong: (wanted === 1 ? 4 : 5) - wanted };
  const chosen: Tried[] = [];
  for (const { id, option } of dice.shuffled(
    draft.options.map((each, index) => ({ id: `o${index + 1}`, option: each })),
  )) {
    if (left.right + left.wrong === 0) break;
    const shown = show(proof, { options: [id], prompt: null });
    if (!startHolds(shown, proof)) return null;
    const side = shown.works ? 'right' : 'wrong';
    if (left[side] === 0 || !isJudged(shown)) continue;
    left[side] -= 1;
    chosen.push({ id, option, shown });
  }
  if (left.right + left.wrong > 0) return null;
  const options = chosen.map(({ id, option, shown }) => ({
    id,
    text: option.text,
    right: shown.works,
    why: whyOf(option, draft, shown),
    misconception: shown.works ? null : option.misconception,
  }));
  const kept = chosen.map(({ id, option, shown }) => [
    id,
    { ...proofOf(option), happens: shown.works || option.expect ? null : happens(shown) },
  ]);
  return {
    question: {
      ...frame,
      kind: wanted === 1 ? 'one' : 'several',
      options,
      prompts: [],
      rules: rulesOf(frame, options),
    },
    proof: { ...proof, options: Object.fromEntries(kept) },
  };
}

interface Tried {
  readonly id: string;
  readonly option: OptionDraft;
  readonly shown: Shown;
}

const startHolds = ({ results }: Shown, { start }: Proof): boolean =>
  results.slice(0, start.length).every(({ holds }) => holds !== false);

/** What an option does goes as it says, and nothing up to the step that decides is beyond the lab. */
const isJudged = ({ results, callsFrom, decisive }: Shown): boolean =>
  decisive >= callsFrom && results.slice(0, decisive + 1).every(({ outcome }) => outcome !== 'unmodelled');

function happens({ results, decisive }: Shown): Expectation | null {
  const last = results[decisive];
  if (!last) return null;
  return {
    ...(last.outcome !== 'unmodelled' && { outcome: last.outcome }),
    error: last.error?.code ?? null,
    ...(last.decidedBy && {
      decidedBy: { policyType: last.decidedBy.policyType, element: last.decidedBy.element },
    }),
  };
}

const rulesOf = (
  { rules }: Frame,
  parts: readonly { readonly why: readonly Block[] }[],
): readonly string[] => [...new Set([...rules, ...parts.flatMap(({ why }) => rulesIn(why))])];

/** No two options say the same, and none gives itself away. */
function isClear(question: Question): boolean {
  const texts = new Set(question.options.map(({ text }) => JSON.stringify(text)));
  return texts.size === question.options.length && giveaways(question).length === 0;
}
