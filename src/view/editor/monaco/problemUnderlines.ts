import type { Squiggle } from '../marks.ts';
import { underlineDecorations } from './decorations.ts';
import type { editor } from './monaco.ts';
import type { ProblemPlace } from './visitProblem.ts';

/** The underlines of an editor, which move along with its text. */
export interface ProblemUnderlines {
  readonly set: (text: string, squiggles: readonly Squiggle[]) => void;
  /** Where each squiggle begins by now. */
  readonly places: () => readonly ProblemPlace[];
}

export function problemUnderlines(instance: editor.ICodeEditor): ProblemUnderlines {
  const decorations = instance.createDecorationsCollection();
  /** Where the first line of each squiggle is among the decorations, and which squiggle it is of. */
  let firsts: readonly { readonly decoration: number; readonly index: number }[] = [];
  return {
    set: (text, squiggles) => {
      const lines = squiggles.map((squiggle) => underlineDecorations(text, squiggle));
      let decoration = 0;
      firsts = lines.map(({ length }, index) => {
        const first = { decoration, index };
        decoration += length;
        return first;
      });
      decorations.set(lines.flat());
    },
    places: () =>
      firsts.flatMap(({ decoration, index }) => {
        const range = decorations.getRange(decoration);
        return range ? [{ index, range }] : [];
      }),
  };
}
