import { pointerOf, type FileErrorCode, type Path, type Place, type WorldFileError } from './fileError.ts';
import { MAX_ERRORS } from './source.ts';

/** Looks up lines and columns, both from 1, in a text by offset. The page reads policies by this, and carries no YAML. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lastUpTo(starts, within);
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number that is not above the limit, of numbers that ascend and begin with 0. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** Collects the faults of a text, up to the limit. */
export class TextFaults {
  readonly errors: WorldFileError[] = [];
  readonly #placeOf: (offset: number) => Place;

  constructor(placeOf: (offset: number) => Place) {
    this.#placeOf = placeOf;
  }

  add(path: Path, offset: number, code: FileErrorCode, expected: string, found: string): void {
    if (this.errors.length >= MAX_ERRORS) return;
    this.errors.push({ path: pointerOf(path), ...this.#placeOf(offset), code, expected, found });
  }
}

/** The text from an offset on, a few characters of its line, in quotes. */
export function textAt(text: string, offset: number): string {
  const line = text.slice(offset, offset + 200).split(/\r?\n/, 1)[0] ?? '';
  if (offset >= text.length) return 'the end of the file';
  return line === '' ? 'the end of the line' : JSON.stringify(line.slice(0, 30));
}
