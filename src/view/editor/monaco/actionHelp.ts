import type { ServiceReferenceSource } from '../../../serviceReference/source.ts';
import { actionHover } from '../actionHover.ts';
import { actionPlace, type ActionPlace } from '../actionPlace.ts';
import { actionSuggestions, type ActionSuggestion } from '../actionSuggestions.ts';
import { rangeOf } from './decorations.ts';
import { POLICY_LANGUAGE } from './language.ts';
import { phraseMarkdown } from './markdown.ts';
import { languages, type editor, type Position } from './monaco.ts';

/** Sources that editors already ask: providers are Monaco's own, not an editor's. */
const offered = new WeakSet<ServiceReferenceSource>();

/** Lets every policy editor complete and explain actions by AWS's reference. Without an answer they do neither. */
export function offerActionHelp(source: ServiceReferenceSource): void {
  if (offered.has(source)) return;
  offered.add(source);
  languages.registerCompletionItemProvider(POLICY_LANGUAGE, {
    triggerCharacters: ['"', ':'],
    provideCompletionItems: async (model, position) => {
      const place = placeAt(model, position);
      if (!place) return null;
      const typed = place.text.slice(0, model.getOffsetAt(position) - place.start);
      const suggestions = await actionSuggestions(source, typed).catch(() => []);
      return { suggestions: suggestions.map((suggestion) => itemOf(suggestion, model, place)) };
    },
  });
  languages.registerHoverProvider(POLICY_LANGUAGE, {
    provideHover: async (model, position) => {
      const place = placeAt(model, position);
      const phrases = place ? await actionHover(source, place.text).catch(() => []) : [];
      if (!place || phrases.length === 0) return null;
      return { contents: phrases.map(phraseMarkdown), range: rangeIn(model, place) };
    },
  });
}

const placeAt = (model: editor.ITextModel, position: Position): ActionPlace | null =>
  actionPlace(model.getValue(), model.getOffsetAt(position));

const rangeIn = (model: editor.ITextModel, { start, end }: ActionPlace) =>
  rangeOf(model.getValue(), start, end);

function itemOf(
  { text, kind, detail, description }: ActionSuggestion,
  model: editor.ITextModel,
  place: ActionPlace,
): languages.CompletionItem {
  const isService = kind === 'service';
  return {
    label: text,
    insertText: text,
    kind: isService ? languages.CompletionItemKind.Module : languages.CompletionItemKind.Method,
    detail,
    range: rangeIn(model, place),
    ...(description === null ? {} : { documentation: description }),
    // A service is half an action: what comes next is asked for at once.
    ...(isService ? { command: { id: 'editor.action.triggerSuggest', title: '' } } : {}),
  };
}
