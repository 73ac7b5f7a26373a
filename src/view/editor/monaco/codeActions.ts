import { plain } from '../../../explain/phrase.ts';
import type { FixView } from '../marks.ts';
import { sameText } from '../position.ts';
import { rangeOf } from './decorations.ts';
import { POLICY_LANGUAGE } from './language.ts';
import { factsOf } from './modelFacts.ts';
import { editor, languages, Range } from './monaco.ts';

/** Lets Ctrl+. at what is underlined offer the fixes for it. */
export function registerCodeActions(): void {
  editor.registerCommand(MAKE_FIX, (_, make: () => void) => make());
  languages.registerCodeActionProvider(POLICY_LANGUAGE, {
    provideCodeActions: (model, range) => {
      const facts = factsOf(model);
      const isOpen = facts && !facts.readOnly && sameText(facts.text, model.getValue());
      const fixes = isOpen
        ? facts.squiggles.flatMap(({ start, end, fix }): readonly FixView[] =>
            fix && Range.areIntersectingOrTouching(rangeOf(facts.text, start, end), range) ? [fix] : [],
          )
        : [];
      return {
        actions: fixes.map((fix) => ({
          title: plain(fix.title),
          kind: 'quickfix',
          command: { id: MAKE_FIX, title: '', arguments: [() => facts?.onFix(fix)] },
        })),
        dispose: () => undefined,
      };
    },
  });
}

const MAKE_FIX = 'lab.makeFix';
