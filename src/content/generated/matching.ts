import { rulesIn } from '../lesson/proseTree.ts';
import type { ProvableQuestion, Proof, Question } from '../question/question.ts';
import { show } from '../question/shown.ts';
import { because } from './because.ts';
import { paragraph } from './prose.ts';
import type { Draft, PromptDraft } from './template.ts';

/**
 * A matching, in which the engine finds the option of each prompt.
 * @returns null where a prompt has none or several, or the lab cannot judge it
 */
export function matchingOf(
  { options: drafts }: Draft,
  prompts: readonly PromptDraft[],
  frame: Omit<Question, 'kind' | 'options' | 'prompts'>,
  proof: Proof,
): ProvableQuestion | null {
  const whole: Proof = {
    ...proof,
    prompts: Object.fromEntries(
      prompts.map((prompt, index) => [
        `p${index + 1}`,
        { do: prompt.do ?? [], calls: prompt.calls.map(({ step }) => step) },
      ]),
    ),
  };
  const ids = drafts.map((_, index) => `o${index + 1}`);
  const matched = prompts.flatMap((prompt, index) => {
    const id = `p${index + 1}`;
    const tried = ids.map((option) => ({ option, shown: show(whole, { options: [option], prompt: id }) }));
    const [fits, ...others] = tried.filter(({ shown }) => shown.works);
    const judged = tried.every(({ shown }) => shown.results.every(({ outcome }) => outcome !== 'unmodelled'));
    const last = fits?.shown.results.at(-1);
    return fits && last && others.length === 0 && judged
      ? [{ id, text: prompt.text, option: fits.option, why: [paragraph(because(last))] }]
      : [];
  });
  if (matched.length < prompts.length) return null;
  const rules = [...new Set([...frame.rules, ...matched.flatMap(({ why }) => rulesIn(why))])];
  const options = drafts.map(({ text }, index) => ({
    id: ids[index] ?? '',
    text,
    right: false,
    why: [],
    misconception: null,
  }));
  return { question: { ...frame, kind: 'matching', options, prompts: matched, rules }, proof: whole };
}
