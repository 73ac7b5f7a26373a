import type { ResolvedCommandContext } from 'just-bash/browser';
import { bytesOf } from './bytes.ts';

/** Where answers to prompts come from. */
export interface Prompter {
  readonly ask: (prompt: string) => Promise<string | null>;
  /** The prompts that nobody has seen yet, because their answers were piped in. */
  readonly printed: () => string;
}

/** Answers out of standard input, a line each; with none there, out of whoever can be asked. */
export function prompter(
  { stdin }: Pick<ResolvedCommandContext, 'stdin'>,
  ask: ((prompt: string) => Promise<string | null>) | undefined,
): Prompter {
  const text = new TextDecoder().decode(bytesOf(stdin));
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const isPiped = lines.length > 0 || !ask;
  let printed = '';
  return {
    ask: async (prompt) => {
      if (!isPiped && ask) return ask(prompt);
      printed += prompt;
      return lines.shift() ?? null;
    },
    printed: () => printed,
  };
}
