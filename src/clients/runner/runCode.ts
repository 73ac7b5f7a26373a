import { compile } from './compile/compile.ts';
import type { Language } from './compile/stripTypes.ts';
import { LIMITS, type Limits } from './limits.ts';
import { runIn, type RunOptions, type RunResult } from './runIn.ts';
import { frameSandbox } from './sandbox/frameSandbox.ts';

export interface CodeToRun extends Partial<Pick<RunOptions, 'signal'>>, Omit<RunOptions, 'signal'> {
  readonly source: string;
  readonly language: Language;
  /** What the code sees as `process.env`; the SDK takes `AWS_ACCESS_KEY_ID` and its like, and `AWS_REGION`, from it. */
  readonly env: Readonly<Record<string, string>>;
  /** How far the lab's clock is ahead of the computer's, in milliseconds; 0 unless given. */
  readonly clockAhead?: number;
  readonly limits?: Partial<Limits>;
  /** Loads what runs beside the page; asked only for code that can run. */
  readonly loadParts: () => Promise<RunnerParts>;
}

/** The runner's parts, as the build makes them. */
export interface RunnerParts {
  /** The address of the page in the sandboxed frame. */
  readonly FRAME: string;
  /** The worker's script, with the SDK in it, as text. */
  readonly WORKER: string;
}

/**
 * Runs a learner's code for the AWS SDK in a worker apart from the page: requests of the SDK's clients go to the door,
 * the console to `onOutput`. Needs a browser. Never rejects; what goes wrong is in the result.
 */
export async function runCode({
  source,
  language,
  env,
  clockAhead = 0,
  limits = {},
  door,
  onOutput,
  signal = null,
  loadParts,
}: CodeToRun): Promise<RunResult> {
  const compiled = compile(source, language);
  if (!compiled.ok)
    return { outcome: 'failed', error: { kind: 'code', ...compiled.error }, truncated: false };
  const parts = await loadParts().catch(() => null);
  if (!parts) return { outcome: 'failed', error: { kind: 'unavailable', message: '' }, truncated: false };
  const program = {
    ...compiled.value,
    file: `code.${language}`,
    env,
    clockAhead,
    limits: { ...LIMITS, ...limits },
  };
  return runIn(frameSandbox(parts.FRAME, parts.WORKER), program, { door, onOutput, signal });
}
