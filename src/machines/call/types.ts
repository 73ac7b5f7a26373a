import type { Call } from '../../call/call.ts';
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
  /** Another world or another call: it is run to its end at once, so that the verdict follows every keystroke. */
  | { readonly type: 'INPUT'; readonly world: World; readonly call: Call };
