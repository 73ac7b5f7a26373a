import type { ResolvedCommandContext } from 'just-bash/browser';
import type { Surroundings } from './aws/surroundings.ts';
import { bytesOf } from './bytes.ts';

/** Where answers to prompts come from. */
export interface Prompter {
  readonly ask: Surroundings['ask'];
  /** The prompts that nobody has seen yet, because their answers were piped in. */
  readonly printed: (where: 'stdout' | 'stderr') => string;
}

/** Answers out of standard input, a line each; with none there, out of whoever can be asked. */
export function prompter(
  { stdin }: Pick<ResolvedCommandContext, 'stdin'>,
  ask: ((prompt: string) => Promise<string | null>) | undefined,
): Prompter {
  const text = new TextDecoder().decode(bytesOf(stdin));
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const isPiped = lines.length > 0 || !ask;
  const printed = { stdout: '', stderr: '' };
  return {
    ask: async (prompt, where = 'stderr') => {
      if (!isPiped && ask) return ask(prompt);
      printed[where] += prompt;
      return lines.shift() ?? null;
    },
    printed: (where) => printed[where],
  };
}
