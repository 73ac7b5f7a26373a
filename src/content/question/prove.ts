import { differences, type Difference } from '../case/compare.ts';
import { awayFrom } from './answers.ts';
import type { QuestionFault } from './fault.ts';
import type { Proof, ProvableQuestion, Question } from './question.ts';
import { show, wentWell, type Shown, type Tried } from './shown.ts';

/**
 * Runs the proof of a question: what the stem tells holds, the right answer works, nothing else does, and each wrong
 * option comes to what it says.
 * @returns what is wrong; empty for a question that holds, and for one that has no proof
 */
export function proveQuestion({ question, proof }: ProvableQuestion): readonly QuestionFault[] {
  if (!proof) return [];
  const start = startFaults(question, proof);
  if (start.length > 0) return start;
  switch (question.kind) {
    case 'one':
    case 'several':
      return question.options.flatMap((option) => optionFaults(proof, option));
    case 'ordering':
      return orderingFaults(question, proof);
    case 'matching':
      return matchingFaults(question, proof);
  }
}

function startFaults(question: Question, proof: Proof): readonly QuestionFault[] {
  const nothing: Tried = { options: [], prompt: null };
  const { results } = show({ ...proof, calls: [] }, nothing);
  const told = results.flatMap((result, index): readonly QuestionFault[] =>
    wentWell(result) ? [] : [{ code: 'start', step: index + 1, differences: result.differences }],
  );
  if (told.length > 0) return told;
  const claims = question.options.some(({ id }) => proof.options[id]?.expect || proof.options[id]?.calls);
  return proof.calls.length === 0 && !claims && question.kind !== 'ordering' ? [{ code: 'asksNothing' }] : [];
}

/** An option works if and only if it is right, what it does goes as it says, and a wrong one ends as it says. */
function optionFaults(proof: Proof, { id, right }: Question['options'][number]): readonly QuestionFault[] {
  const shown = show(proof, { options: [id], prompt: null });
  const undone = shown.results.slice(0, shown.callsFrom).flatMap((result, index): readonly QuestionFault[] =>
    wentWell(result)
      ? []
      : [
          {
            code: 'does',
            option: id,
            step: index - proof.start.length + 1,
            differences: result.differences,
          },
        ],
  );
  if (undone.length > 0) return undone;
  if (!tests(shown)) return [{ code: 'untested', option: id }];
  if (shown.works !== right)
    return [{ code: right ? 'rightFails' : 'wrongWorks', option: id, ...decided(shown) }];
  const { happens } = proof.options[id] ?? {};
  const last = shown.results[shown.decisive];
  const differing = happens && last ? differences(happens, last) : [];
  return differing.length > 0 ? [{ code: 'happens', option: id, differences: differing }] : [];
}

/** Whether any of the calls that come next has an answer to get. */
const tests = ({ results, callsFrom }: Shown): boolean =>
  results.slice(callsFrom).some(({ expected }) => expected !== null);

function decided({ results, decisive }: Shown): { readonly differences: readonly Difference[] } {
  return { differences: results[decisive]?.differences ?? [] };
}

/** Only the right options in their order work. */
function orderingFaults(question: Question, proof: Proof): readonly QuestionFault[] {
  const right = question.options.filter((option) => option.right).map(({ id }) => id);
  const shown = show(proof, { options: right, prompt: null });
  if (!shown.works) return [{ code: 'rightFails', option: right.join(', '), ...decided(shown) }];
  return awayFrom(
    right,
    question.options.map(({ id }) => id),
  ).flatMap((order): readonly QuestionFault[] =>
    show(proof, { options: order, prompt: null }).works
      ? [{ code: 'wrongWorks', option: order.join(', '), differences: [] }]
      : [],
  );
}

/** Each prompt works with its option alone. */
function matchingFaults({ prompts, options }: Question, proof: Proof): readonly QuestionFault[] {
  return prompts.flatMap((prompt) =>
    options.flatMap(({ id }): readonly QuestionFault[] => {
      const shown = show(proof, { options: [id], prompt: prompt.id });
      const right = id === prompt.option;
      const pair = `${prompt.id} with ${id}`;
      if (!tests(shown)) return [{ code: 'untested', option: pair }];
      return shown.works === right
        ? []
        : [{ code: right ? 'rightFails' : 'wrongWorks', option: pair, ...decided(shown) }];
    }),
  );
}
