/** The end of an output, and how much stands before it. */
interface LastPart {
  readonly text: string;
  /** Lines that are left out; 0 when all of it is there. */
  readonly linesBefore: number;
}

/** Characters of one output that are drawn; a page that draws millions of them stands still. */
const MOST = 50_000;

/** What is shown of an output: its end, from the beginning of a line on where it has lines. */
export function lastPart(output: string, most: number = MOST): LastPart {
  if (output.length <= most) return { text: output, linesBefore: 0 };
  const cut = output.length - most;
  const line = output.indexOf('\n', cut - 1) + 1;
  const start = line > 0 && line < output.length ? line : cut;
  return { text: output.slice(start), linesBefore: Math.max(1, lineCount(output, start)) };
}

function lineCount(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
