/** Prose as plain JSON: what a step's Markdown comes to. Nothing in it is markup. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** Leads to `https://` addresses only. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A rule of `lessons/facts/`, written `[B-043]`. */
  | { readonly kind: 'rule'; readonly id: string };

/** The ids of the rules that a prose cites, in order, each as often as it is cited. */
export const rulesIn = (prose: readonly Block[]): readonly string[] =>
  inlinesOf(prose).flatMap((inline) => (inline.kind === 'rule' ? [inline.id] : []));

/** The words of a prose that are meant to be read as sentences: no code, no rule ids. */
export const wordsIn = (prose: readonly Block[]): string =>
  inlinesOf(prose)
    .flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))
    .join(' ');

/** Every inline of a prose, those inside others after them. */
function inlinesOf(prose: readonly Block[]): readonly Inline[] {
  return prose.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.children.flatMap(withInner);
      case 'list':
        return block.items.flatMap(inlinesOf);
      case 'code':
        return [];
    }
  });
}

const withInner = (inline: Inline): readonly Inline[] =>
  'children' in inline ? [inline, ...inline.children.flatMap(withInner)] : [inline];
