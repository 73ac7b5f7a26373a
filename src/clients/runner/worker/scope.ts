import type { WithTimers } from './timers.ts';

/** As much of a worker's global object as the runner touches. */
export interface Scope extends WithTimers {
  console: object;
  Date: DateConstructor;
  readonly URL: { createObjectURL?: (blob: Blob) => string };
  Worker?: typeof Worker;
  readonly SubtleCrypto?: { readonly prototype: object };
  readonly addEventListener: (type: string, listen: (event: ScopeEvent) => void) => void;
}

/** An `error` event or one of `unhandledrejection`. */
export interface ScopeEvent {
  readonly error?: unknown;
  readonly reason?: unknown;
  readonly message?: string;
  readonly filename?: string;
  readonly lineno?: number;
  readonly preventDefault: () => void;
}
