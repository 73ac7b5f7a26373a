import type { BlockContent, Code, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { err, ok, type Result } from '../../lib/result.ts';
import { blockOfFence, OUTPUT, runs, withOutputs } from './fence.ts';
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
 * Reads the Markdown of a lesson: paragraphs, headings of levels 2 and 3, lists, code blocks (`blockOfFence`); strong,
 * emphasis, inline code, links (`linkOf`), and `[B-043]` for a rule. Anything else is a fault, raw HTML above all.
 */
export function readProse(markdown: string): Result<readonly Block[], readonly ProseFault[]> {
  const tooMuch = tooMuchIn(markdown);
  if (tooMuch) return err([tooMuch]);
  const faults: ProseFault[] = [];
  const prose = blocksOf(fromMarkdown(markdown).children, faults);
  return faults.length > 0 ? err(faults) : ok(prose);
}

/**
 * What would take the parser long, or nest deeper than anybody reads: found before anything is parsed, since a text may
 * come from anybody.
 */
function tooMuchIn(markdown: string): ProseFault | null {
  const at = { line: 1, column: 1 };
  if (markdown.length > LONGEST)
    return { ...at, expected: `at most ${LONGEST} characters`, found: `${markdown.length}` };
  const lines = markdown.split('\n');
  const deep = lines.findIndex((line) => NESTED.test(line));
  if (deep >= 0) return { ...at, line: deep + 1, expected: 'lists within at most 10 others', found: 'more' };
  const crowded = paragraphsOf(lines).find(({ text }) => (text.match(/[*_[\]]/g)?.length ?? 0) > MOST_SIGNS);
  if (!crowded) return null;
  const expected = `at most ${MOST_SIGNS} signs of Markdown in a paragraph`;
  return { ...at, line: crowded.line, expected, found: 'more' };
}

const LONGEST = 50_000;

/** Far more than any paragraph has; each may open something within what the one before has opened. */
const MOST_SIGNS = 400;

const NESTED = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)){11}|^[ \t]{60}/;

function paragraphsOf(lines: readonly string[]): readonly { readonly line: number; readonly text: string }[] {
  const paragraphs: { line: number; text: string }[] = [];
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    const fence = /^ {0,3}(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    const last = paragraphs.at(-1);
    if (fence || fenced || line.trim() === '' || !last)
      paragraphs.push({ line: index + 1, text: fenced ? '' : line });
    else last.text += `\n${line}`;
  }
  return paragraphs;
}

function blocksOf(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  faults: ProseFault[],
): readonly Block[] {
  const blocks = nodes.flatMap((node, index): readonly Block[] => {
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
        return codeBlock(node, isRunnable(nodes[index - 1]), faults);
      default:
        return fault(node, BLOCKS, NAMES[node.type] ?? node.type, faults);
    }
  });
  return withOutputs(blocks);
}

function codeBlock(node: Code, afterRunnable: boolean, faults: ProseFault[]): readonly Block[] {
  const { lang = null, meta, value } = node;
  if (lang === OUTPUT && !afterRunnable) {
    return fault(node, 'output right behind a block that runs', 'output by itself', faults);
  }
  const words = (meta ?? '').split(' ').filter((word) => word !== '');
  const block = blockOfFence({ language: lang, words, text: value });
  return block.ok ? [block.value] : fault(node, block.error, JSON.stringify(meta ?? ''), faults);
}

const isRunnable = (node: Nodes | undefined): boolean => node?.type === 'code' && runs(node.lang ?? null);

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
      case 'link': {
        const link = linkOf(node.url, inlinesOf(node.children, faults));
        return link ? [link] : fault(node, LINKS, JSON.stringify(node.url), faults);
      }
      default:
        return fault(node, INLINES, NAMES[node.type] ?? node.type, faults);
    }
  });
}

/** To a page elsewhere, to a term of the glossary, to a lesson, to a page of the lab; null: to nothing of these. */
function linkOf(url: string, children: readonly Inline[]): Inline | null {
  const [, scheme, id] = /^(term|lesson):([a-z0-9-]+)$/.exec(url) ?? [];
  if (scheme === 'term' && id !== undefined) return { kind: 'term', id, children };
  if (scheme === 'lesson' && id !== undefined) return { kind: 'link', href: `#/learn/${id}`, children };
  return /^(?:https:\/\/|#\/)\S+$/.test(url) ? { kind: 'link', href: url, children } : null;
}

const LINKS = 'a link to https://…, term:ID, lesson:ID or #/…';
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
