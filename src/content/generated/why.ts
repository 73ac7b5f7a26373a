import type { StepResult } from '../case/run.ts';
import type { Block } from '../lesson/proseTree.ts';
import type { Shown } from '../question/shown.ts';
import { because } from './because.ts';
import { paragraph } from './prose.ts';
import type { Draft, OptionDraft } from './template.ts';

/**
 * The explanation of an option, by what the engine made of it: what is true of it in any case, then what became of the
 * calls. A wrong option tells the call at which it fails; a right one a call that is refused and one that goes through.
 */
export function whyOf(option: OptionDraft, draft: Draft, shown: Shown): readonly Block[] {
  const { note, calls = draft.calls ?? [], expect } = option;
  const answered = calls.flatMap(({ name }, index) => {
    const result = shown.results[shown.callsFrom + index];
    return result ? [{ name, result }] : [];
  });
  const deciding = answered[shown.decisive - shown.callsFrom];
  if (!deciding) return [];
  const why = (result: StepResult): string => draft.explain?.(result) ?? because(result);
  const alone = expect !== undefined || (shown.works && answered.length === 1);
  const told = alone
    ? [why(deciding.result)]
    : (shown.works ? bothWays(answered) : [deciding]).map(
        (each) => `${fate(each, answered.length > 1)} ${why(each.result)}`,
      );
  return [paragraph([...(note === undefined ? [] : [note]), ...told].join(' '))];
}

interface Answered {
  readonly name: string;
  readonly result: StepResult;
}

/** The last call that is refused and the last that goes through. */
const bothWays = (answered: readonly Answered[]): readonly Answered[] => [
  ...answered.filter(({ result }) => result.outcome !== 'allow').slice(-1),
  ...answered.filter(({ result }) => result.outcome === 'allow').slice(-1),
];

/**
 * What became of a call.
 * @param oneOfMany whether others are asked for beside it, so that one that goes through may be one too many
 */
function fate({ name, result: { outcome, expected, holds } }: Answered, oneOfMany: boolean): string {
  const told = outcome === 'allow' ? 'goes through' : 'is refused';
  const unwanted = oneOfMany && holds === false && expected?.outcome !== 'allow';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${told}${unwanted ? ', which is not what was wanted' : ''}.`;
}
