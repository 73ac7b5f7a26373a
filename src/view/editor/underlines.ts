import type { Severity, Squiggle } from './marks.ts';
import { wordsOfLines } from './position.ts';

/** A stretch of one line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What to underline for a squiggle, line by line; of advice only its first line, so that it stays quiet. */
export function underlinesOf(text: string, { start, end, severity }: Squiggle): readonly Stretch[] {
  const lines = wordsOfLines(text, start, Math.max(end, start + 1));
  return severity === 'warning' ? lines.slice(0, 1) : lines;
}

/** A piece of a text and how it is underlined. */
export interface UnderlinedPart {
  readonly text: string;
  readonly severity: Severity | null;
}

/** The whole text in pieces; where squiggles overlap, the gravest counts. */
export function underlinedParts(text: string, squiggles: readonly Squiggle[]): readonly UnderlinedPart[] {
  const stretches = squiggles.flatMap((squiggle) =>
    underlinesOf(text, squiggle).map((line) => ({ ...line, severity: squiggle.severity })),
  );
  const edges = [0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges.map((edge) => Math.min(edge, text.length)))].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = stretches.filter((stretch) => stretch.start <= start && stretch.end >= end);
    const gravest = GRAVEST_FIRST.find((severity) => over.some((stretch) => stretch.severity === severity));
    return { text: text.slice(start, end), severity: gravest ?? null };
  });
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];
