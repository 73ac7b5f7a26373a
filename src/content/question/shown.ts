import { runCase, type StepResult } from '../case/run.ts';
import type { CallStep, CaseStep } from '../case/schema.ts';
import type { Proof, PromptProof } from './question.ts';

/** Options carried out one after another; in a matching, one option for one prompt. */
export interface Tried {
  readonly options: readonly string[];
  readonly prompt: string | null;
}

/** What the engine makes of options that somebody could choose. */
export interface Shown {
  readonly steps: readonly CaseStep[];
  readonly results: readonly StepResult[];
  /** Position of the step that decides: the first that does not go as it should, else the last. */
  readonly decisive: number;
  /** Position of the first step that is neither told by the stem nor done by the option. */
  readonly callsFrom: number;
  /** Whether all goes as it should. */
  readonly works: boolean;
}

/** Runs the proof of a question with options chosen: what the stem tells, what they do, and the calls that come next. */
export function show(proof: Proof, tried: Tried): Shown {
  const done = [...proof.start, ...actsOf(proof, tried).flatMap((act) => act.do)];
  const steps = [...done, ...callsOf(proof, tried)];
  const results = runCase({ world: proof.world, steps });
  const failing = results.findIndex((result) => !wentWell(result));
  return {
    steps,
    results,
    decisive: failing === -1 ? steps.length - 1 : failing,
    callsFrom: done.length,
    works: failing === -1,
  };
}

/** Whether a step went as it should, or nothing was expected of it. A step that the lab cannot judge did not. */
export const wentWell = ({ holds }: StepResult): boolean => holds !== false;

/** What is tried: the prompt, then the options. */
function actsOf(proof: Proof, { options, prompt }: Tried): readonly PromptProof[] {
  const acts = [prompt === null ? null : proof.prompts[prompt], ...options.map((id) => proof.options[id])];
  return acts.filter((act) => act !== null && act !== undefined);
}

/** The calls that come next; the last of them gets the answer that an option claims. */
function callsOf(proof: Proof, tried: Tried): readonly CallStep[] {
  const calls = actsOf(proof, tried).reduce((before, act) => act.calls ?? before, proof.calls);
  const claimed = tried.options.map((id) => proof.options[id]?.expect).find((expect) => expect);
  return claimed
    ? calls.map((step, index) => (index === calls.length - 1 ? { ...step, expect: claimed } : step))
    : calls;
}
