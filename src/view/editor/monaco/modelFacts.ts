import type { Locale } from '../../../explain/locale.ts';
import type { Surroundings } from '../../../language/subject.ts';
import type { FixView, Squiggle } from '../marks.ts';
import type { editor } from './monaco.ts';

/** What its owner has last said of a model: which document it is, and what is underlined in which of its texts. */
export interface ModelFacts {
  readonly surroundings: Surroundings | null;
  /** The language in which names and values are explained. */
  readonly locale: Locale;
  readonly text: string;
  readonly squiggles: readonly Squiggle[];
  readonly readOnly: boolean;
  readonly onFix: (fix: FixView) => void;
}

const known = new WeakMap<editor.ITextModel, ModelFacts>();

/** Providers are Monaco's own, not an editor's: this is how they find the editor's owner. */
export const factsOf = (model: editor.ITextModel): ModelFacts | null => known.get(model) ?? null;

export function setFacts(model: editor.ITextModel, facts: Partial<ModelFacts>): void {
  known.set(model, { ...(known.get(model) ?? NOTHING), ...facts });
}

const NOTHING: ModelFacts = {
  surroundings: null,
  locale: 'en',
  text: '',
  squiggles: [],
  readOnly: true,
  onFix: () => undefined,
};
