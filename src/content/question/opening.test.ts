import { expect, it } from 'vitest';
import { loadBank } from '../../../scripts/vite/readLessons.ts';
import { decide } from '../../engine/engine.ts';
import { sameJson } from '../../lib/sameJson.ts';
import type { Decision } from '../../pipeline/run.ts';
import { callOfAsked } from '../call/made.ts';
import { openingOf, type Opening } from './opening.ts';
import type { Question } from './question.ts';
import { show, type Tried } from './shown.ts';

const bank = loadBank();

/** Everything that the page shows of a question: each option, the right pairs, the right order and its reverse. */
function triedIn({ kind, options, prompts }: Question): readonly Tried[] {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  switch (kind) {
    case 'one':
    case 'several':
      return options.map(({ id }) => ({ options: [id], prompt: null }));
    case 'ordering':
      return [right, right.toReversed()].map((order) => ({ options: order, prompt: null }));
    case 'matching':
      return prompts.map((prompt) => ({ options: [prompt.option], prompt: prompt.id }));
  }
}

/** What the lab says of the call in question; null where nobody can make it. */
function saidIn({ state, asked }: Opening): unknown {
  const call = callOfAsked(asked, state);
  return call && told(decide(state.world, call));
}

const told = ({ outcome, error, decidedBy }: Decision): unknown => ({ outcome, error, decidedBy });

it('a world that is opened from a question gives the answer that the question shows', () => {
  if (!bank.ok) throw new Error(bank.error.join('\n'));
  const shownOf = bank.value.flatMap(({ question, proof }) =>
    proof ? triedIn(question).map((tried) => ({ proof, tried, name: question.id })) : [],
  );
  const answers = shownOf.map(({ proof, tried, name }) => {
    const shown = show(proof, tried);
    const put = shown.results[shown.decisive]?.put ?? null;
    const opening = openingOf(proof, shown);
    return { name, tried, shown: put && told(put.decision), opened: opening && saidIn(opening) };
  });
  expect(answers.filter(({ shown }) => shown).length).toBeGreaterThan(300);
  expect(answers.filter(({ shown, opened }) => !sameJson(shown, opened))).toEqual([]);
});
