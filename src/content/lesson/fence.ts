import { POLICY_TYPES } from '../../policy/document.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Block } from './proseTree.ts';

/** What stands behind the three ticks of a code block. */
interface Fence {
  readonly language: string | null;
  /** The words behind the language. */
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * A code block as its first line says: commands and code that run, an excerpt of a document, or text to read
 * (docs/formats.md, Code blocks). The error is what was expected.
 */
export function blockOfFence({ language, words, text }: Fence): Result<Block, string> {
  const place = RUNS_IN[language ?? ''];
  if (place) return runnable(place, words, text);
  if (language === 'json' && words.length > 0) return excerpt(words, text);
  if (words.length > 0) return err(`nothing behind ${language ?? 'the ticks'}`);
  return ok({ kind: 'code', language, text });
}

/** Whether blocks in that language run. */
export const runs = (language: string | null): boolean => RUNS_IN[language ?? ''] !== undefined;

const RUNS_IN: Readonly<Partial<Record<string, 'terminal' | 'code'>>> = { sh: 'terminal', js: 'code' };

function runnable(place: 'terminal' | 'code', words: readonly string[], text: string): Result<Block, string> {
  const after = words.flatMap((word) => /^after=(\d{1,2})$/.exec(word)?.[1] ?? []);
  const fails = words.includes('fails');
  if (after.length + Number(fails) < words.length) return err('after=N or fails behind the language');
  return ok({ kind: 'run', in: place, text, after: Number(after[0] ?? 0), fails, output: null });
}

function excerpt([type, owner, ...rest]: readonly string[], text: string): Result<Block, string> {
  const known = POLICY_TYPES.find((each) => each === type);
  if (!known || owner === undefined || rest.length > 1) {
    return err(`the type of a document (${POLICY_TYPES.join(', ')}), its owner and its name behind json`);
  }
  return ok({ kind: 'excerpt', document: { type: known, owner, name: rest[0] ?? null }, text });
}

/** Puts each output into the block before it, which prints it. */
export const withOutputs = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block, index) => {
    if (isOutput(block) && isRunnable(blocks[index - 1])) return [];
    const next = blocks[index + 1];
    return block.kind === 'run' && next && isOutput(next) ? [{ ...block, output: next.text }] : [block];
  });

export const OUTPUT = 'output';

const isOutput = (block: Block): block is Extract<Block, { kind: 'code' }> =>
  block.kind === 'code' && block.language === OUTPUT;

const isRunnable = (block: Block | undefined): boolean => block?.kind === 'run';
