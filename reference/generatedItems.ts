/* eslint-disable no-console */
import { generate } from '../src/content/generated/generate.ts';
import { TEMPLATES } from '../src/content/generated/templates.ts';
import { questionFaultText } from '../src/content/question/fault.ts';
import { giveaways } from '../src/content/question/giveaways.ts';
import { proveQuestion } from '../src/content/question/prove.ts';

/**
 * Makes and proves exam items of each template, and prints how many there are, how many differ and how long one takes.
 * @param each how many of each template
 * @param first seed of the first, the others follow
 * @returns whether each was made and proven
 */
export const proveGenerated = (each: number, first: number): boolean =>
  TEMPLATES.map(({ id }) => proveTemplate(id, each, first)).every((sound) => sound);

function proveTemplate(template: string, each: number, first: number): boolean {
  const began = performance.now();
  const seen = new Set<string>();
  const faults: string[] = [];
  let none = 0;
  for (let seed = first; seed < first + each; seed += 1) {
    const made = generate(template, seed);
    if (!made) {
      none += 1;
      continue;
    }
    const { id, stem, options, prompts } = made.question;
    seen.add(JSON.stringify([stem, options.map(({ text }) => text), prompts.map(({ text }) => text)]));
    faults.push(
      ...[...proveQuestion(made), ...giveaways(made.question)].map((fault) => questionFaultText(id, fault)),
    );
  }
  const time = ((performance.now() - began) / each).toFixed(1);
  console.log(
    `${template}: ${each} seeds, ${seen.size} different, ${none} without a question, ${time} ms each`,
  );
  for (const fault of faults.slice(0, 10)) console.error(fault);
  return faults.length === 0 && none === 0;
}
