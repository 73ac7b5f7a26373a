import type { Phrase } from '../../../explain/phrase.ts';
import type { GateView } from '../../decision/gate.ts';
import type { CaseStepView } from '../../reference/caseStep.ts';
import type { StatusKind } from '../../ui/Status.tsx';

/** What the engine makes of options: what they do, and the calls up to the one that decides. */
export interface RunView {
  readonly steps: readonly CaseStepView[];
  /** Who calls what in the step that decides; null: it is no call. */
  readonly title: string | null;
  /** How the step that decides came out. */
  readonly verdict: StatusKind;
  readonly headline: Phrase;
  /** AWS's code, of a refusal. */
  readonly code: string | null;
  /** Where the answer is another than the one that is claimed, or wanted. */
  readonly differs: readonly { readonly wanted: string; readonly found: string }[];
  /** The gates that had a say in it. */
  readonly gates: readonly GateView[];
}
