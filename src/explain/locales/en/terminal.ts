import { say } from '../../phrase.ts';

/** The words of the terminal. */
export const TERMINAL = {
  shell: 'Shell',
  code: 'Code',
  parts: 'Parts of the terminal',
  open: 'Open the terminal',
  close: 'Close the terminal',
  about: 'A shell with an aws command. Its calls are signed requests to the lab, in the world as saved.',
  output: 'Output of the terminal',
  input: 'Command',
  keys: 'Enter runs, Shift+Enter starts a new line, arrow up brings back what you ran. Tab completes; Escape, then Tab moves on.',
  answer: 'The command asks. Enter answers, also with nothing; Ctrl+C stops it.',
  run: 'Run',
  stop: 'Stop',
  clear: 'Clear the output',
  running: 'Running…',
  exit: (code: number) => `Exit code ${code}`,
  /** Above the end of an output that is too long to be shown. */
  cut: (lines: number) =>
    `The first ${lines.toLocaleString('en')} ${lines === 1 ? 'line is' : 'lines are'} not shown. Send them to a file with > to keep them.`,
  earlier: (commands: number) => `Show ${commands} earlier ${commands === 1 ? 'command' : 'commands'}`,
  completions: (words: readonly string[]) => words.join('  '),
  loading: 'The shell is loading…',
  failed: 'The shell could not be loaded.',
  failedWhere: say`A part of the page that belongs to the terminal did not arrive.`,
  failedText: say`Your work is safe. Check the connection, then try again.`,
  retry: 'Try again',
  welcome: 'Try: aws sts get-caller-identity',
} as const;
