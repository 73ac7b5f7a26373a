/** As much of Node's `process` as code for the SDK asks of it. */
export interface RunnerProcess {
  readonly env: Record<string, string>;
  readonly argv: readonly string[];
  exitCode: number | undefined;
  readonly exit: (code?: number) => never;
}

/** Thrown by `process.exit`, so that nothing after it runs. */
export class Exit {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}

/** @param leave told of the exit even where the learner's code catches what `exit` throws */
export function runnerProcess(
  env: Readonly<Record<string, string>>,
  file: string,
  leave: (code: number) => void,
): RunnerProcess {
  const process: RunnerProcess = {
    env: { ...env },
    argv: ['node', file],
    exitCode: undefined,
    exit: (code = process.exitCode ?? 0) => {
      leave(code);
      throw new Exit(code);
    },
  };
  return process;
}
