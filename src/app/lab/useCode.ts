import { useRef, useState } from 'react';
import type { CodeToRun } from '../../clients/runner/runCode.ts';
import type { RunResult } from '../../clients/runner/runIn.ts';
import type { Interface } from '../../explain/interface.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import type { CodeOutputLine } from '../../view/terminal/CodeRunner.tsx';

export interface CodeState {
  readonly running: boolean;
  readonly output: readonly CodeOutputLine[];
  readonly run: (source: string) => void;
  /** The source that was put there last; null: none. */
  readonly given: string | null;
  /** Puts a source there, and runs it. */
  readonly give: (source: string) => void;
  readonly stop: () => void;
}

/**
 * Runs code for the AWS SDK apart from the page.
 * @param environment what the code sees as `process.env`, keys and Region above all
 */
export function useCode(
  lab: LabActor,
  environment: () => Promise<Readonly<Record<string, string>>>,
  words: Interface['code'],
): CodeState {
  const [output, setOutput] = useState<readonly CodeOutputLine[]>([]);
  const [running, setRunning] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  const lines = useRef(0);
  const write = (level: CodeOutputLine['level'], text: string): void =>
    setOutput((before) => [...before, { id: lines.current++, level, text }]);

  const run = (source: string): void => {
    if (controller.current) return;
    const own = new AbortController();
    controller.current = own;
    setOutput([]);
    setRunning(true);
    const { world } = lab.getSnapshot().context.timeline.present;
    const wanted: Omit<Wanted, 'env'> = {
      source,
      language: 'ts',
      clockAhead: Date.parse(world.clock) - Date.now(),
      onOutput: ({ level, text }) => write(level, text),
      signal: own.signal,
    };
    void environment()
      .then(async (env) => runWith(lab, { ...wanted, env }))
      .then((result) => write(result.outcome === 'failed' ? 'error' : 'ending', endingText(result, words)))
      .finally(() => {
        controller.current = null;
        setRunning(false);
      });
  };

  const give = (source: string): void => {
    setGiven(source);
    run(source);
  };

  return { running, output, run, given, give, stop: () => controller.current?.abort() };
}

type Wanted = Omit<CodeToRun, 'door' | 'loadParts'>;

/** The runner and the door are loaded when code is first run. */
async function runWith(lab: LabActor, wanted: Wanted): Promise<RunResult> {
  try {
    const [{ runCode }, { labDoor }] = await Promise.all([
      import('../../clients/runner/runCode.ts'),
      import('./labDoor.ts'),
    ]);
    const door = await labDoor(lab);
    return await runCode({ ...wanted, door, loadParts: async () => import('virtual:runner') });
  } catch {
    return { outcome: 'failed', error: { kind: 'unavailable', message: '' }, truncated: false };
  }
}

function endingText(result: RunResult, words: Interface['code']): string {
  const { truncated } = result;
  return [outcomeText(result, words), ...(truncated ? [words.truncated] : [])].join('\n');
}

function outcomeText(result: RunResult, words: Interface['code']): string {
  switch (result.outcome) {
    case 'finished':
      return words.finished(result.exitCode);
    case 'stopped':
      return words.stopped;
    case 'timeout':
      return words.timeout(result.milliseconds / 1000);
    case 'failed':
      return errorText(result.error, words);
  }
}

function errorText(
  error: Extract<RunResult, { outcome: 'failed' }>['error'],
  words: Interface['code'],
): string {
  if (error.kind === 'unavailable') return words.unavailable;
  if (error.kind === 'thrown') return words.thrown(error.text, error.line);
  switch (error.code) {
    case 'syntaxError':
      return words.refused.syntaxError(error.line, error.params.message);
    case 'importNotAllowed':
      return words.refused.importNotAllowed(error.line, error.params.specifier);
    case 'importNotLiteral':
      return words.refused.importNotLiteral(error.line);
  }
}
