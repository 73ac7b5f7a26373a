import { inWords } from '../../../world/file/fileError.ts';
import { blocksIn, inlinesOf, type Block, type Inline } from '../proseTree.ts';

/** What a translated text lacks of its original, or has alone. */
export interface Difference {
  readonly expected: string;
  readonly found: string;
}

/**
 * Holds a translated text to its original: the same code blocks but for comments, and the same rules, terms, links and
 * names in code, in whatever order and as often as the language wants.
 */
export function differences(original: readonly Block[], translated: readonly Block[]): readonly Difference[] {
  const [names, others] = [namesIn(original), namesIn(translated)];
  return [
    ...[...names]
      .filter((name) => !others.has(name))
      .map((name) => ({
        expected: `${name} as in the original`,
        found: inWords(undefined),
      })),
    ...[...others]
      .filter((name) => !names.has(name))
      .map((name) => ({
        expected: 'nothing that the original does not name',
        found: name,
      })),
    ...codeDifferences(codeIn(original), codeIn(translated)),
  ];
}

const namesIn = (prose: readonly Block[]): ReadonlySet<string> => new Set(inlinesOf(prose).flatMap(nameOf));

/** As it is written in Markdown. */
function nameOf(inline: Inline): readonly string[] {
  switch (inline.kind) {
    case 'code':
      return [`\`${inline.text}\``];
    case 'rule':
      return [`[${inline.id}]`];
    case 'term':
      return [`(term:${inline.id})`];
    case 'link':
      return [`(${inline.href})`];
    case 'text':
    case 'strong':
    case 'emphasis':
      return [];
  }
}

type CodeBlock = Extract<Block, { readonly text: string }>;

const codeIn = (prose: readonly Block[]): readonly CodeBlock[] =>
  blocksIn(prose).flatMap((block) => ('text' in block ? [block] : []));

function codeDifferences(
  original: readonly CodeBlock[],
  translated: readonly CodeBlock[],
): readonly Difference[] {
  const places = Array.from({ length: Math.max(original.length, translated.length) }, (_, index) => index);
  return places.flatMap((index) => {
    const [one, other] = [original[index], translated[index]];
    if (one && other && plain(one) === plain(other)) return [];
    return [
      {
        expected: one ? `the block ${inWords(one.text)} as in the original` : 'no further code block',
        found: inWords(other?.text),
      },
    ];
  });
}

/** A block without the comments in it. */
const plain = (block: CodeBlock): string =>
  JSON.stringify({ ...block, text: block.text.replaceAll(/(^|\s)(?:#|\/\/)\s.*$/gm, '$1').trimEnd() });
