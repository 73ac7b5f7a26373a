import type { Block, Inline } from '../lesson/proseTree.ts';

/** A paragraph from a line in which `code` and rules such as [B-043] stand as in a lesson's Markdown; no other markup. */
export const paragraph = (line: string): Block => ({ kind: 'paragraph', children: inlines(line) });

/** A policy, or any other value, as a block of JSON. */
export const json = (value: unknown): Block => ({
  kind: 'code',
  language: 'json',
  text: JSON.stringify(value, null, 2),
});

function inlines(line: string): readonly Inline[] {
  return line.split(MARKS).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }];
    const rule = RULE.exec(part)?.[1];
    return [rule === undefined ? { kind: 'text', text: part } : { kind: 'rule', id: rule }];
  });
}

const MARKS = /(`[^`]+`|\[[A-I]-\d{3}\])/;
const RULE = /^\[([A-I]-\d{3})\]$/;
