import type { HttpRequest, HttpResponse } from '../../protocol/http.ts';
import type { CodePiece } from './compile/linkImports.ts';
import type { Limits } from './limits.ts';

export const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Which of the console's methods wrote something. */
export type Level = (typeof LEVELS)[number];

/** What the page hands to the worker together with the port that they talk over. */
export interface Program {
  readonly pieces: readonly CodePiece[];
  /** A script of the same lines of which nothing runs: what is wrong in it tells its line. */
  readonly probe: string;
  /** What the code is called in errors, such as `code.ts`. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** How far the lab's clock is ahead of the computer's, in milliseconds. */
  readonly clockAhead: number;
  readonly limits: Limits;
}

/** What the learner's code threw and did not catch. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  /** As the console shows it, with the lines of the learner's code that it came through. */
  readonly text: string;
  /** In the learner's text, from 1; null where the browser does not tell. */
  readonly line: number | null;
}

/** From the worker to the page. What comes over the port is the learner's to forge: `readMessage` checks it. */
export type FromWorker =
  | { readonly type: 'started' }
  | { readonly type: 'output'; readonly level: Level; readonly text: string }
  | { readonly type: 'truncated' }
  | { readonly type: 'request'; readonly id: number; readonly request: HttpRequest }
  | { readonly type: 'ended'; readonly exitCode: number }
  | { readonly type: 'threw'; readonly thrown: Thrown }
  /** The worker itself could not be started. */
  | { readonly type: 'unavailable'; readonly message: string };

/** From the page to the worker, each to the request of that id. */
export type ToWorker =
  | { readonly type: 'response'; readonly id: number; readonly response: HttpResponse }
  | { readonly type: 'noResponse'; readonly id: number; readonly message: string };
