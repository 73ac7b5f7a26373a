import type { Program, ToWorker } from '../messages.ts';

/** A place where code runs apart from the page. */
export interface Sandbox {
  /** @param receive given each message of the worker, unchecked */
  readonly start: (program: Program, receive: (message: unknown) => void) => Running;
}

export interface Running {
  readonly post: (message: ToWorker) => void;
  /** Ends it at once, whatever it does. */
  readonly kill: () => void;
}
