/** How much a run may take before it is ended or cut. */
export interface Limits {
  /** Of running, from the first line of the learner's code on. */
  readonly milliseconds: number;
  /** Of output; the rest is left out, the code goes on. */
  readonly lines: number;
  /** Of output, in UTF-16 units. */
  readonly characters: number;
}

export const LIMITS: Limits = { milliseconds: 10_000, lines: 1_000, characters: 100_000 };

/** What becomes of a piece of output: what may be shown of it, and whether that is all of it. */
export interface Cut {
  readonly text: string | null;
  readonly whole: boolean;
}

/** Counts output and cuts it where it comes to its limits. A piece counts as one line for each of its own. */
export function outputCut({ lines, characters }: Omit<Limits, 'milliseconds'>): (text: string) => Cut {
  let linesLeft = lines;
  let charactersLeft = characters;
  return (text) => {
    if (linesLeft <= 0 || charactersLeft <= 0) return { text: null, whole: false };
    const shown = firstLines(text.slice(0, charactersLeft), linesLeft);
    linesLeft -= lineCount(shown);
    charactersLeft -= shown.length;
    const whole = shown.length === text.length;
    if (!whole) linesLeft = 0;
    return { text: shown, whole };
  };
}

const lineCount = (text: string): number => text.split('\n').length;

const firstLines = (text: string, count: number): string => text.split('\n', count).join('\n');
