import type { PolicyRef } from '../../policy/document.ts';

/** Prose as plain JSON: what a step's Markdown comes to. Nothing in it is markup. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | Runnable
  | Excerpt;

/** A part of a document; pointed at, it lights up in the editor. */
export interface Excerpt {
  readonly kind: 'excerpt';
  readonly document: PolicyRef;
  readonly text: string;
}

/** Commands or code with a button that runs them. */
export interface Runnable {
  readonly kind: 'run';
  readonly in: 'terminal' | 'code';
  readonly text: string;
  /** How many actions of the solution it comes after, for its proof. */
  readonly after: number;
  /** Whether it ends with another code than 0. */
  readonly fails: boolean;
  /** What it prints; `…` stands for any text in a line, and by itself for any lines. Null: not told. */
  readonly output: string | null;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** Leads to `https://` addresses, and to pages of the lab, `#/…`. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A term of the glossary, written `[trust policy](term:trust-policy)`. */
  | { readonly kind: 'term'; readonly id: string; readonly children: readonly Inline[] }
  /** A rule of `lessons/facts/`, written `[B-043]`. */
  | { readonly kind: 'rule'; readonly id: string };

/** The ids of the rules that a prose cites, in order, each as often as it is cited. */
export const rulesIn = (prose: readonly Block[]): readonly string[] =>
  inlinesOf(prose).flatMap((inline) => (inline.kind === 'rule' ? [inline.id] : []));

/** The blocks of a prose that run, in order. */
export const runnablesIn = (prose: readonly Block[]): readonly Runnable[] =>
  blocksIn(prose).flatMap((block) => (block.kind === 'run' ? [block] : []));

/** Every block of a prose, those in lists after them. */
export const blocksIn = (prose: readonly Block[]): readonly Block[] =>
  prose.flatMap((block) => (block.kind === 'list' ? [block, ...block.items.flatMap(blocksIn)] : [block]));

/** The words of a prose that are meant to be read as sentences: no code, no rule ids. */
export const wordsIn = (prose: readonly Block[]): string =>
  inlinesOf(prose)
    .flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))
    .join(' ');

/** Inlines as plain text, code among them. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if ('children' in inline) return plainText(inline.children);
      return inline.kind === 'rule' ? inline.id : inline.text;
    })
    .join('');

/** Every inline of a prose, those inside others after them. */
export function inlinesOf(prose: readonly Block[]): readonly Inline[] {
  return prose.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.children.flatMap(withInner);
      case 'list':
        return block.items.flatMap(inlinesOf);
      case 'code':
      case 'run':
      case 'excerpt':
        return [];
    }
  });
}

const withInner = (inline: Inline): readonly Inline[] =>
  'children' in inline ? [inline, ...inline.children.flatMap(withInner)] : [inline];
