import type { Call } from '../../call/call.ts';
import type { StageName } from '../../trace/step.ts';
import type { World } from '../../world/world.ts';

/** The call in question and the world it is put to. Everything else about it is computed. */
export interface CallContext {
  readonly world: World;
  readonly call: Call;
}

export type CallEvent =
  /** Runs the next stage, or takes the last one back. */
  | { readonly type: 'NEXT' }
  | { readonly type: 'BACK' }
  /** Runs all stages that are left, or takes all back. */
  | { readonly type: 'RUN' }
  | { readonly type: 'RESET' }
  /** Goes to where a stage has been run, the last of the run at most; null: to the start. */
  | { readonly type: 'GOTO'; readonly stage: StageName | null }
  /** Another world or another call: it is run to its end at once, so that the verdict follows every keystroke. */
  | { readonly type: 'INPUT'; readonly world: World; readonly call: Call };
