import type { Difference } from '../../../content/case/compare.ts';
import type { StepResult } from '../../../content/case/run.ts';
import type { Proof } from '../../../content/question/question.ts';
import type { Shown } from '../../../content/question/shown.ts';
import type { Interface } from '../../../explain/interface.ts';
import { STAGES } from '../../../trace/step.ts';
import type { GateView } from '../../../view/decision/gate.ts';
import type { RunView } from '../../../view/exam/shown/run.ts';
import { gateViews, type Rules } from '../gateViews.ts';
import { stepView } from '../reference/caseView.ts';

/** What the engine makes of options, without what the stem tells; null where nothing was run. */
export function runView(proof: Proof, shown: Shown, rules: Rules, words: Interface): RunView | null {
  const { steps, results, decisive } = shown;
  const told = steps.slice(0, decisive + 1).flatMap((step, index) => {
    const result = results[index];
    return result ? [stepView(step, result, proof.world, words)] : [];
  });
  const last = told.at(-1);
  const result = results[decisive];
  if (!last || !result) return null;
  const cannot = last.kind === 'move' && result.outcome === 'unmodelled';
  return {
    steps: told.slice(Math.min(proof.start.length, decisive)),
    title: last.kind === 'call' ? last.title : null,
    verdict: result.outcome,
    headline: last.kind === 'call' ? last.headline : [cannot ? words.exam.shown.cannot : last.text],
    code: result.error?.code ?? null,
    differs: result.differences.flatMap((difference) => differing(difference, words)),
    gates: gatesOf(result, rules, words),
  };
}

/** A field whose difference the verdict does not tell already. */
function differing({ field, expected, found }: Difference, words: Interface): RunView['differs'] {
  const { duration, none } = words.exam.shown;
  if (field === 'error')
    return [{ wanted: expected === 'none' ? none : expected, found: found === 'none' ? none : found }];
  if (field === 'lasts') return [{ wanted: duration(Number(expected)), found: duration(Number(found)) }];
  return [];
}

/**
 * Those that let the call pass or stopped it: the rest had no say, or was not reached. Evidence stands where it was
 * decided.
 */
function gatesOf({ put }: StepResult, rules: Rules, { locale }: Interface): readonly GateView[] {
  if (!put) return [];
  return gateViews(put.decision.trace, STAGES, put.world, rules, locale)
    .filter(({ outcome }) => outcome === 'passed' || outcome === 'stopped')
    .map((gate) => (gate.decides ? gate : { ...gate, evidence: [], rules: [] }));
}
