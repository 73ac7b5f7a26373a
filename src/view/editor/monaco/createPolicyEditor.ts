import type { Locale } from '../../../explain/locale.ts';
import type { Surroundings } from '../../../language/subject.ts';
import type { Fix } from '../../../policy/fix.ts';
import type { Reveal, Squiggle, StatementMark } from '../marks.ts';
import { carryOffset, sameText } from '../position.ts';
import { glyphDecorations, rangeOf } from './decorations.ts';
import type { PolicyEditorEvents } from './events.ts';
import { editorKeys } from './keys.ts';
import { POLICY_LANGUAGE } from './language.ts';
import { makeFix } from './makeFix.ts';
import { setFacts } from './modelFacts.ts';
import { editor } from './monaco.ts';
import { editorOptions } from './options.ts';
import { problemUnderlines } from './problemUnderlines.ts';
import { registerOnce } from './register.ts';
import { EDITOR_STORAGE } from './storage.ts';
import { visitProblem } from './visitProblem.ts';

/** Monaco as one policy's editor: what a component hands in and nothing else of Monaco. */
export interface PolicyEditorHandle {
  readonly setText: (text: string) => void;
  /** Marks of a text that the editor no longer holds are left out. */
  readonly setMarks: (text: string, marks: readonly StatementMark[], squiggles: readonly Squiggle[]) => void;
  /** A stretch that stands out while it is pointed at elsewhere, scrolled into view. */
  readonly setLit: (text: string, lit: { readonly start: number; readonly end: number } | null) => void;
  /** Which document it is, and the language to speak: what is offered and explained goes by them. */
  readonly setSurroundings: (surroundings: Surroundings | null, locale: Locale) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly setLabel: (label: string) => void;
  /** Whether Tab leaves the editor or indents. */
  readonly setTabLeaves: (leaves: boolean) => void;
  readonly reveal: (place: Reveal) => void;
  /** A fix for a text that the editor no longer holds is left out. */
  readonly applyFix: (of: string, fix: Fix) => void;
  readonly cursor: () => number;
  readonly dispose: () => void;
}

export { followTheme } from './theme.ts';

export function createPolicyEditor(
  host: HTMLElement,
  text: string,
  events: PolicyEditorEvents,
): PolicyEditorHandle {
  const overflow = overflowNode();
  const options = { ...editorOptions(), model: null, overflowWidgetsDomNode: overflow };
  // Monaco takes services from the very first thing that it makes.
  const instance = editor.create(host, options, { storageService: EDITOR_STORAGE });
  registerOnce();
  const model = editor.createModel(text, POLICY_LANGUAGE);
  instance.setModel(model);
  setFacts(model, { onFix: events.onFix });
  const glyphs = instance.createDecorationsCollection();
  const light = instance.createDecorationsCollection();
  const underlines = problemUnderlines(instance);
  /** Texts told to the owner that have not come back yet: coming back, they are no change from outside. */
  let told: readonly string[] = [];
  let replacing = false;

  model.onDidChangeContent(() => {
    if (replacing) return;
    told = [...told, model.getValue()];
    events.onChange(model.getValue());
  });
  instance.onKeyDown(
    editorKeys(model, {
      ...events,
      visitProblem: (step) => {
        const index = visitProblem(instance, underlines.places(), step);
        if (index !== null) events.onProblem(index);
      },
    }),
  );

  const replace = (next: string) => {
    const selection = instance.getSelection();
    const before = model.getValue();
    const top = instance.getScrollTop();
    const carried =
      selection &&
      [selection.getSelectionStart(), selection.getPosition()].map((position) =>
        carryOffset(before, next, model.getOffsetAt(position)),
      );
    replacing = true;
    model.setValue(next);
    replacing = false;
    if (carried) instance.setSelection(rangeOf(next, carried[0] ?? 0, carried[1] ?? 0));
    instance.setScrollTop(top);
  };

  return {
    setText: (next) => {
      const at = told.indexOf(next);
      told = at < 0 ? [] : told.slice(at + 1);
      if (at < 0 && !sameText(next, model.getValue())) replace(next);
    },
    setMarks: (of, marks, squiggles) => {
      if (!sameText(of, model.getValue())) return;
      setFacts(model, { text: of, squiggles });
      glyphs.set(glyphDecorations(of, marks));
      underlines.set(of, squiggles);
    },
    setLit: (of, lit) => {
      if (!lit || !sameText(of, model.getValue())) {
        light.clear();
        return;
      }
      const range = rangeOf(of, lit.start, lit.end);
      light.set([{ range, options: { className: 'lab-lit' } }]);
      instance.revealRangeInCenterIfOutsideViewport(range);
    },
    setSurroundings: (surroundings, locale) => setFacts(model, { surroundings, locale }),
    setReadOnly: (readOnly) => {
      setFacts(model, { readOnly });
      instance.updateOptions({ readOnly, domReadOnly: readOnly });
    },
    setLabel: (ariaLabel) => instance.updateOptions({ ariaLabel }),
    setTabLeaves: (tabFocusMode) => instance.updateOptions({ tabFocusMode }),
    reveal: ({ start, end }) => {
      const range = rangeOf(model.getValue(), start, end);
      instance.setSelection(range);
      instance.revealRangeInCenterIfOutsideViewport(range);
      instance.focus();
    },
    applyFix: (of, fix) => {
      if (sameText(of, model.getValue())) makeFix(instance, of, fix);
    },
    cursor: () => model.getOffsetAt(instance.getPosition() ?? model.getFullModelRange().getEndPosition()),
    dispose: () => {
      instance.dispose();
      model.dispose();
      overflow.remove();
    },
  };
}

/** Hovers live at the end of the page, so that no scrolling column cuts them off. */
function overflowNode(): HTMLElement {
  const node = document.createElement('div');
  node.className = 'monaco-editor';
  Object.assign(node.style, { position: 'absolute', top: '0', left: '0', zIndex: '30' });
  document.body.append(node);
  return node;
}
