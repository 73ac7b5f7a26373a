import { completionsAt } from '../../../language/completionsAt.ts';
import type { Completion } from '../../../language/completion.ts';
import { hoverAt } from '../../../language/hoverAt.ts';
import { aboutText, type AboutText } from '../aboutText.ts';
import { rangeOf } from './decorations.ts';
import { POLICY_LANGUAGE } from './language.ts';
import { phraseMarkdown } from './markdown.ts';
import { factsOf } from './modelFacts.ts';
import { languages, type editor } from './monaco.ts';

/** Lets every policy editor complete and explain what stands in policies. Without the service reference actions have no help. */
export function registerLanguageHelp(): void {
  languages.registerCompletionItemProvider(POLICY_LANGUAGE, {
    triggerCharacters: ['"', ':', '{'],
    provideCompletionItems: async (model, position, { triggerCharacter }) => {
      const text = model.getValue();
      const offset = model.getOffsetAt(position);
      // A brace is asked about only where it begins a variable.
      if (triggerCharacter === '{' && !text.slice(0, offset).endsWith('${')) return null;
      const facts = factsOf(model);
      const around = facts?.surroundings;
      if (!around) return null;
      const found = await completionsAt(text, offset, around).catch(() => []);
      return {
        suggestions: found.map((each, index) =>
          itemOf(each, index, model, aboutText(each.about, around.world, facts.locale)),
        ),
      };
    },
  });
  languages.registerHoverProvider(POLICY_LANGUAGE, {
    provideHover: async (model, position) => {
      const facts = factsOf(model);
      const around = facts?.surroundings;
      if (!around) return null;
      const text = model.getValue();
      const hover = await hoverAt(text, model.getOffsetAt(position), around).catch(() => null);
      const { paragraphs } = hover ? aboutText(hover.about, around.world, facts.locale) : { paragraphs: [] };
      if (!hover || paragraphs.length === 0) return null;
      return {
        contents: paragraphs.map(phraseMarkdown),
        range: rangeOf(text, hover.span.start, hover.span.end),
      };
    },
  });
}

function itemOf(
  completion: Completion,
  index: number,
  model: editor.ITextModel,
  { label, detail, paragraphs }: AboutText,
): languages.CompletionItem {
  const { replace, insert, cursor, again, about } = completion;
  const shown = label ?? completion.label;
  const value = paragraphs.map((paragraph) => phraseMarkdown(paragraph).value).join('\n\n');
  const startsQuoted = model.getValue()[replace.start] === '"';
  return {
    label: { label: shown, description: detail },
    filterText: startsQuoted ? `"${shown}` : shown,
    sortText: String(index).padStart(5, '0'),
    kind: KINDS[about.kind] ?? languages.CompletionItemKind.Value,
    range: rangeOf(model.getValue(), replace.start, replace.end),
    insertText: cursor === insert.length ? escaped(insert) : snippetOf(insert, cursor),
    insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet,
    ...(value === '' ? {} : { documentation: { value, isTrusted: false, supportHtml: false } }),
    // Half of something: what comes next is asked for at once.
    ...(again ? { command: { id: 'editor.action.triggerSuggest', title: '' } } : {}),
  };
}

const snippetOf = (insert: string, cursor: number): string =>
  `${escaped(insert.slice(0, cursor))}$0${escaped(insert.slice(cursor))}`;

/** Policy variables are none of Monaco's. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');

const { Module, Method, Property, Keyword, Constant, Snippet, Operator, Variable, Field, Value } =
  languages.CompletionItemKind;

const KINDS: Readonly<Partial<Record<Completion['about']['kind'], languages.CompletionItemKind>>> = {
  service: Module,
  action: Method,
  actions: Method,
  element: Property,
  effect: Keyword,
  version: Constant,
  snippet: Snippet,
  principalType: Property,
  operator: Operator,
  key: Field,
  variable: Variable,
  entity: Value,
};
