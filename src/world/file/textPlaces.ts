import { LineCounter } from 'yaml';
import { pointerOf, type FileErrorCode, type Path, type Place, type WorldFileError } from './fileError.ts';
import { MAX_ERRORS } from './source.ts';

/** Looks up lines and columns in a text by offset. */
export function placesOf(text: string): (offset: number) => Place {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line, column: col };
  };
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
