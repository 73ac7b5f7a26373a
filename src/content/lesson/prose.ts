import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Block, Inline } from './proseTree.ts';

/** Something in a Markdown text that lessons do not have. */
export interface ProseFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Reads the Markdown of a lesson: paragraphs, headings of levels 2 and 3, lists, code blocks; strong, emphasis, inline
 * code, https links, and `[B-043]` for a rule. Anything else is a fault, raw HTML above all.
 */
export function readProse(markdown: string): Result<readonly Block[], readonly ProseFault[]> {
  const faults: ProseFault[] = [];
  const prose = blocksOf(fromMarkdown(markdown).children, faults);
  return faults.length > 0 ? err(faults) : ok(prose);
}

function blocksOf(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  faults: ProseFault[],
): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', children: inlinesOf(node.children, faults) }];
      case 'heading': {
        const { depth } = node;
        if (depth === 2 || depth === 3) {
          return [{ kind: 'heading', depth, children: inlinesOf(node.children, faults) }];
        }
        return fault(node, 'a heading of level 2 or 3', `one of level ${depth}`, faults);
      }
      case 'list': {
        const items = node.children.map((item) => blocksOf(item.children, faults));
        return [{ kind: 'list', ordered: node.ordered === true, items }];
      }
      case 'code':
        return [{ kind: 'code', language: node.lang ?? null, text: node.value }];
      default:
        return fault(node, BLOCKS, NAMES[node.type] ?? node.type, faults);
    }
  });
}

function inlinesOf(nodes: readonly PhrasingContent[], faults: ProseFault[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return withRules(node.value);
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inlinesOf(node.children, faults) }];
      case 'link':
        return node.url.startsWith('https://')
          ? [{ kind: 'link', href: node.url, children: inlinesOf(node.children, faults) }]
          : fault(node, 'a link to an address that starts with https://', JSON.stringify(node.url), faults);
      default:
        return fault(node, INLINES, NAMES[node.type] ?? node.type, faults);
    }
  });
}

const BLOCKS = 'a paragraph, a heading, a list or a code block';
const INLINES = 'text, `code`, *emphasis*, **strong**, a link or a rule such as [B-043]';

/** What a learner of Markdown calls the nodes that lessons do not have. */
const NAMES: Readonly<Record<string, string>> = {
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link whose address stands elsewhere',
  definition: 'the address of a link by itself',
  blockquote: 'a quotation',
  thematicBreak: 'a rule across the page',
  break: 'a line break',
};

function fault(node: Nodes, expected: string, found: string, faults: ProseFault[]): readonly [] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  faults.push({ line, column, expected, found });
  return [];
}

const RULE = /\[([A-I]-\d{3})\]/;

/** Text with the rules it cites taken out of it; lines run on. */
const withRules = (text: string): readonly Inline[] =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(RULE)
    .flatMap((part, index): readonly Inline[] => {
      if (index % 2 === 1) return [{ kind: 'rule', id: part }];
      return part === '' ? [] : [{ kind: 'text', text: part }];
    });
