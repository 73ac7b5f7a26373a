import type { Door } from '../../protocol/door.ts';
import type { HttpRequest } from '../../protocol/http.ts';
import type { CodeError } from './compile/codeError.ts';
import { outputCut, type Limits } from './limits.ts';
import type { FromWorker, Level, Program, Thrown, ToWorker } from './messages.ts';
import { readMessage } from './readMessage.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** One call of a method of the console; may be several lines. */
export interface Output {
  readonly level: Level;
  readonly text: string;
}

export type RunError =
  /** The code cannot run. */
  | ({ readonly kind: 'code' } & CodeError)
  /** It threw, and did not catch. */
  | ({ readonly kind: 'thrown' } & Thrown)
  /** The browser did not start the worker; `message` is the browser's, if it has one. */
  | { readonly kind: 'unavailable'; readonly message: string };

type Ending =
  | { readonly outcome: 'finished'; readonly exitCode: number }
  | { readonly outcome: 'failed'; readonly error: RunError }
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'timeout'; readonly milliseconds: number };

/** How a run ended. `truncated`: some of its output was left out. */
export type RunResult = Ending & { readonly truncated: boolean };

export interface RunOptions {
  /** What answers the requests of the SDK's clients. */
  readonly door: Door;
  readonly onOutput: (output: Output) => void;
  /** Stops the run. */
  readonly signal: AbortSignal | null;
}

/** In milliseconds, from opening the sandbox until the learner's code begins. */
const START_LIMIT = 20_000;

/** Runs a program in a sandbox until it ends, is stopped or has used up its time. Never rejects. */
export async function runIn(
  sandbox: Sandbox,
  program: Program,
  { door, onOutput, signal }: RunOptions,
): Promise<RunResult> {
  if (signal?.aborted) return { outcome: 'stopped', truncated: false };
  const { limits } = program;
  const output = outputOf(limits, onOutput);
  const ending = await new Promise<Ending>((end) => {
    const running = sandbox.start(program, (value) => {
      const message = readMessage(value);
      if (!message) return;
      switch (message.type) {
        case 'started':
          clock.begin(limits.milliseconds, { outcome: 'timeout', milliseconds: limits.milliseconds });
          break;
        case 'output':
          output.write(message);
          break;
        case 'truncated':
          output.truncate();
          break;
        case 'request':
          void answerOf(door, message.id, message.request).then(running.post);
          break;
        default:
          over(endingOf(message));
      }
    });
    const over = (how: Ending): void => {
      clock.stop();
      signal?.removeEventListener('abort', stop);
      running.kill();
      end(how);
    };
    const stop = (): void => over({ outcome: 'stopped' });
    const clock = timeLimit(over);
    signal?.addEventListener('abort', stop, { once: true });
  });
  return { ...ending, truncated: output.isTruncated() };
}

/** Gives a run time to start, then, once, time to run. */
function timeLimit(end: (how: Ending) => void): {
  readonly begin: (milliseconds: number, ending: Ending) => void;
  readonly stop: () => void;
} {
  let hasBegun = false;
  let timer = setTimeout(() => end(unavailable('')), START_LIMIT);
  return {
    begin: (milliseconds, ending) => {
      if (hasBegun) return;
      hasBegun = true;
      clearTimeout(timer);
      timer = setTimeout(() => end(ending), milliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}

/** The worker cuts its output itself, unless the learner's code has found a way around that. */
function outputOf(limits: Limits, onOutput: (output: Output) => void) {
  const cut = outputCut(limits);
  let truncated = false;
  return {
    write: ({ level, text }: Output): void => {
      const shown = cut(text);
      if (!shown.whole) truncated = true;
      if (shown.text !== null) onOutput({ level, text: shown.text });
    },
    truncate: (): void => {
      truncated = true;
    },
    isTruncated: (): boolean => truncated,
  };
}

const answerOf = (door: Door, id: number, request: HttpRequest): Promise<ToWorker> =>
  door(request).then(
    (response) => ({ type: 'response', id, response }),
    (why: unknown) => ({ type: 'noResponse', id, message: why instanceof Error ? why.message : String(why) }),
  );

function endingOf(message: Extract<FromWorker, { type: 'ended' | 'threw' | 'unavailable' }>): Ending {
  switch (message.type) {
    case 'ended':
      return { outcome: 'finished', exitCode: message.exitCode };
    case 'threw':
      return { outcome: 'failed', error: { kind: 'thrown', ...message.thrown } };
    case 'unavailable':
      return unavailable(message.message);
  }
}

const unavailable = (message: string): Ending => ({
  outcome: 'failed',
  error: { kind: 'unavailable', message },
});
