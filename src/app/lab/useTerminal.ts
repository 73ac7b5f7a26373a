import { useEffect, useRef, useState } from 'react';
import type { Shell } from '../../clients/shell/createShell.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import type { TerminalEntryView } from '../../view/terminal/TerminalEntry.tsx';
import type { Terminal } from '../../terminal/terminalOf.ts';

export interface TerminalState {
  readonly standing: 'loading' | 'ready' | 'failed';
  readonly entries: readonly TerminalEntryView[];
  /** What the command that runs asks; null while it asks nothing. */
  readonly question: string | null;
  readonly answer: (text: string) => void;
  readonly run: (line: string) => void;
  readonly stop: () => void;
  readonly clear: () => void;
  /** The exported variables; null until the shell is there. */
  readonly env: () => Readonly<Record<string, string>> | null;
  readonly complete: (line: string, cursor: number) => Promise<readonly string[]>;
  readonly retry: () => void;
}

/** What a terminal begins with; with another key it is set up anew. */
export interface TerminalSetup {
  readonly key: string;
  readonly make: () => Promise<Terminal>;
  /** Variables that are worked out for each line. */
  readonly live: () => Readonly<Record<string, string>>;
}

/** A shell over the lab's world, loaded when the terminal is first opened; it goes on from line to line while the page is open. */
export function useTerminal(lab: LabActor, open: boolean, setup: TerminalSetup): TerminalState {
  const [shell, setShell] = useState<Shell | null>(null);
  const [failed, setFailed] = useState(false);
  const [entries, setEntries] = useState<readonly TerminalEntryView[]>([]);
  const [question, setQuestion] = useState<string | null>(null);
  const answerer = useRef<((text: string | null) => void) | null>(null);
  const running = useRef<AbortController | null>(null);
  const lines = useRef(0);
  const current = useRef(setup);
  /** Lines that came before the shell was there, or while another ran. */
  const waiting = useRef<readonly string[]>([]);
  const runNext = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (!open || shell || failed) return;
    let left = false;
    const ask = async (prompt: string): Promise<string | null> => {
      setQuestion(prompt);
      return new Promise((resolve) => {
        answerer.current = resolve;
      });
    };
    loadShell(lab, current.current, ask).then(
      (loaded) => !left && setShell(loaded),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [lab, open, shell, failed]);

  useEffect(() => {
    current.current = setup;
  });
  const { key } = setup;
  const setUpAs = useRef(key);
  useEffect(() => {
    if (!shell || setUpAs.current === key) return;
    setUpAs.current = key;
    void current.current.make().then((terminal) => setUp(shell, terminal));
  }, [shell, key]);

  /** The line that runs has written more. */
  const write = (text: string): void =>
    setEntries((before) =>
      before.map((entry) => (entry.code === null ? { ...entry, stdout: entry.stdout + text } : entry)),
    );

  const answer = (text: string | null): void => {
    if (!answerer.current) return;
    if (text !== null) write(`${question ?? ''}${text}\n`);
    answerer.current(text);
    answerer.current = null;
    setQuestion(null);
  };

  const run = (line: string): void => {
    if (!shell || running.current) {
      waiting.current = [...waiting.current, line];
      return;
    }
    if (line.trim() === 'clear') {
      setEntries([]);
      return;
    }
    const id = lines.current++;
    const controller = new AbortController();
    running.current = controller;
    setEntries((before) => [...before, { id, line, stdout: '', stderr: '', code: null }]);
    void shell
      .run(line, { signal: controller.signal })
      .catch((error: unknown) => ({ stdout: '', stderr: `${String(error)}\n`, code: 1 }))
      .then((ran) => {
        running.current = null;
        setEntries((before) =>
          before.map((entry) =>
            entry.id === id ? { ...entry, ...ran, stdout: entry.stdout + ran.stdout } : entry,
          ),
        );
        runNext.current();
      });
  };

  useEffect(() => {
    runNext.current = () => {
      const [line, ...others] = waiting.current;
      waiting.current = others;
      if (line !== undefined) run(line);
    };
  });

  // Behind the effect above, so that the lines that waited find the shell.
  useEffect(() => {
    if (shell) runNext.current();
  }, [shell]);

  return {
    standing: failed ? 'failed' : shell ? 'ready' : 'loading',
    entries,
    question,
    answer,
    run,
    stop: () => {
      waiting.current = [];
      running.current?.abort();
      answer(null);
    },
    clear: () => setEntries((before) => before.filter(({ code }) => code === null)),
    env: () => shell?.env() ?? null,
    complete: async (line, cursor) => shell?.complete(line, cursor) ?? [],
    retry: () => setFailed(false),
  };
}

/** The shell signs like every client, and the door is put before the lab: each call is a step of its timeline. */
async function loadShell(
  lab: LabActor,
  setup: TerminalSetup,
  ask: (prompt: string) => Promise<string | null>,
): Promise<Shell> {
  const [{ createShell }, { labDoor }] = await Promise.all([
    import('../../clients/shell/createShell.ts'),
    import('./labDoor.ts'),
  ]);
  const [door, { env, files }] = await Promise.all([labDoor(lab), setup.make()]);
  const shell = createShell({
    door,
    ask,
    now: () => lab.getSnapshot().context.timeline.present.world.clock,
    files,
    live: setup.live,
  });
  shell.setEnv(env);
  return shell;
}

async function setUp(shell: Shell, { env, files }: Terminal): Promise<void> {
  shell.setEnv(env);
  await Promise.all(Object.entries(files).map(async ([path, text]) => shell.writeFile(path, text)));
}
