import { Bash, defineCommand, getCommandNames, type ResolvedCommandContext } from 'just-bash/browser';
import { aws } from './aws/awsCommand.ts';
import { readText, type Surroundings } from './aws/surroundings.ts';
import { bytesOf, latin1 } from './bytes.ts';
import { complete } from './complete/complete.ts';
import { deadlineIn, type Deadline } from './deadline.ts';
import { HOME } from './home.ts';
import { prompter } from './prompter.ts';
import { shellFiles } from './shellFiles.ts';

/** What a shell is handed in. */
export interface ShellOptions extends Pick<Surroundings, 'door' | 'now'> {
  /** Files to begin with, by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Exported variables to begin with. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exported variables that are worked out anew for each line, such as a code that changes with the clock. */
  readonly live?: () => Readonly<Record<string, string>>;
  /** Asks whoever sits there, for prompts without piped input; null when there is no answer. */
  readonly ask?: (prompt: string) => Promise<string | null>;
  /** How long a line may run, in milliseconds. */
  readonly timeLimit?: number;
}

/** What a line left behind. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface RunOptions {
  /** What the line reads as standard input. */
  readonly stdin?: string;
  /** Stops the line: Ctrl+C. */
  readonly signal?: AbortSignal;
}

/** A shell that goes on from line to line. */
export interface Shell {
  readonly run: (line: string, options?: RunOptions) => Promise<Ran>;
  /** The paths of all files that are no part of the system. */
  readonly files: () => readonly string[];
  readonly readFile: (path: string) => Promise<string | null>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Exports variables, or takes them away where they are null. */
  readonly setEnv: (variables: Readonly<Record<string, string | null>>) => void;
  /** Exported variables. */
  readonly env: () => Readonly<Record<string, string>>;
  readonly cwd: () => string;
  /** What the word before the cursor can become, whole words. */
  readonly complete: (line: string, cursor: number) => Promise<readonly string[]>;
}

const TIME_LIMIT = 10_000;
/** What shells answer for a line that was stopped, and for one that ran out of time. */
const STOPPED = 130;
const OUT_OF_TIME = 124;
/** Longer than anybody waits: the language's own limit counts the time in which somebody is asked. */
const NEVER = 24 * 60 * 60 * 1000;

/** What goes over from a line to the next. */
interface State {
  readonly variables: Readonly<Record<string, string>>;
  readonly exported: ReadonlySet<string>;
  readonly cwd: string;
  readonly code: number;
}

/**
 * A shell over files in memory, with `aws` among its commands. Variables, exports, the current folder, aliases and `$?`
 * last from line to line; functions and `set` options hold for one line. Lines run one after the other.
 */
export function createShell({
  door,
  now,
  files = {},
  env = {},
  live = () => ({}),
  ask,
  timeLimit = TIME_LIMIT,
}: ShellOptions): Shell {
  const start = { HOME, USER: 'learner', ...env };
  let seen: State | null = null;
  let deadline: Deadline | null = null;
  const bash = new Bash({
    files: { [`${HOME}/.aws/.keep`]: '', '/tmp/.keep': '', ...files },
    cwd: HOME,
    env: start,
    executionLimits: { maxExecutionTimeMs: NEVER },
    customCommands: [
      defineCommand('aws', async (words, context) => runAws(words, context)),
      defineCommand(LEAVE, async ([code = '0'], context) => {
        seen = stateOf(context, Number(code));
        return { stdout: '', stderr: '', exitCode: Number(code) };
      }),
      defineCommand(ENTER, async ([code = '0']) => ({ stdout: '', stderr: '', exitCode: Number(code) })),
    ],
  });

  let state: State = {
    variables: carried(Object.entries({ ...bash.getEnv(), OLDPWD: HOME })),
    exported: new Set(['HOME', 'PATH', ...Object.keys(start)]),
    cwd: HOME,
    code: 0,
  };

  function setEnv(changed: Readonly<Record<string, string | null>>): void {
    const variables = { ...state.variables };
    const exported = new Set(state.exported);
    for (const [name, value] of Object.entries(changed)) {
      if (value === null) delete variables[name];
      else variables[name] = value;
      if (value === null) exported.delete(name);
      else exported.add(name);
    }
    state = { ...state, variables, exported };
  }

  async function runAws(words: readonly string[], context: ResolvedCommandContext) {
    const asking =
      ask && (async (prompt: string) => (deadline ? deadline.pausedFor(() => ask(prompt)) : ask(prompt)));
    const prompts = prompter(context, asking);
    const { stdout, stderr, code, bytes } = await aws(words, {
      door,
      now,
      files: shellFiles(context.fs, context.cwd),
      cwd: context.cwd,
      env: context.exportedEnv ?? {},
      stdin: () => bytesOf(context.stdin),
      ask: prompts.ask,
    });
    const result = {
      stdout: prompts.printed('stdout') + stdout,
      stderr: prompts.printed('stderr') + stderr,
      exitCode: code,
    };
    return bytes ? { ...result, stdout: latin1(bytes), stdoutKind: 'bytes' as const } : result;
  }

  async function runLine(line: string, { stdin, signal }: RunOptions = {}): Promise<Ran> {
    seen = null;
    setEnv(live());
    const { variables, exported, cwd, code } = state;
    const before = `shopt -s expand_aliases; export ${[...exported].join(' ')}; ${ENTER} ${code}; `;
    const limit = deadlineIn(timeLimit, signal);
    deadline = limit;
    const ran = await bash.exec(`${before}${withoutContinuation(line)}\n${LEAVE} $?`, {
      env: { ...variables },
      replaceEnv: true,
      cwd,
      rawScript: true,
      signal: limit.signal,
      ...(stdin !== undefined && { stdin }),
    });
    limit.clear();
    const ended = limit.isOver() ? OUT_OF_TIME : signal?.aborted ? STOPPED : ran.exitCode;
    state = seen ?? { ...state, code: ended };
    return { stdout: ran.stdout, stderr: ran.stderr, code: ended };
  }

  let last: Promise<unknown> = Promise.resolve();
  const run = (line: string, options?: RunOptions): Promise<Ran> => {
    const next = last.then(() => runLine(line, options));
    last = next.catch(() => null);
    return next;
  };
  const own = shellFiles(bash.fs, HOME);
  return {
    run,
    files: () =>
      bash.fs.getAllPaths().filter((path) => path.startsWith('/home/') || path.startsWith('/tmp/')),
    readFile: (path) => readText(own, path),
    writeFile: async (path, text) => {
      await own.write(path, new TextEncoder().encode(text));
    },
    setEnv,
    env: () =>
      Object.fromEntries(Object.entries(state.variables).filter(([name]) => state.exported.has(name))),
    cwd: () => state.cwd,
    complete: (line, cursor) =>
      complete(line.slice(0, cursor), {
        env: state.variables,
        files: shellFiles(bash.fs, state.cwd),
        commands: [...getCommandNames(), ...BUILTINS],
      }),
  };
}

/** There is no next line for a backslash to go on to. */
const withoutContinuation = (line: string): string => line.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');

/** What the language itself has. */
const BUILTINS = ['cd', 'exit', 'export', 'for', 'if', 'read', 'set', 'unset', 'while'];

/** Commands around each line, which carry its state over. */
const ENTER = '__lab_enter';
const LEAVE = '__lab_leave';

function stateOf(context: ResolvedCommandContext, code: number): State {
  return {
    variables: carried(context.env),
    exported: new Set(Object.keys(context.exportedEnv ?? {}).filter(isCarried)),
    cwd: context.cwd,
    code,
  };
}

/** The shell sets these itself for each line. */
const OF_THE_LINE: ReadonlySet<string> = new Set(['SHELLOPTS', 'BASHOPTS', 'PWD', '_', 'OPTIND', 'LINENO']);

const carried = (variables: Iterable<[string, string]>): State['variables'] =>
  Object.fromEntries([...variables].filter(([name]) => isCarried(name)));

const isCarried = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name) && !OF_THE_LINE.has(name);
