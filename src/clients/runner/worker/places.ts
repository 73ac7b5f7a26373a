/** How the places of the learner's code show in what the browser tells of errors. */
export interface Places {
  /** The stretches of an error's stack that are in the learner's code, such as `main (code.ts:3)`. */
  readonly framesOf: (error: Error) => readonly string[];
  /** A text with the addresses of modules as the names that the learner knows. */
  readonly named: (text: string) => string;
}

/** @param names what each module is called, by its address; the first is the learner's own */
export function placesIn(names: ReadonlyMap<string, string>): Places {
  const [own, file] = [...names][0] ?? ['', ''];
  return {
    framesOf: ({ stack }) =>
      typeof stack === 'string' ? stack.split('\n').flatMap((line) => frameIn(line, own, file)) : [],
    named: (text) => [...names].reduce((sofar, [address, name]) => sofar.replaceAll(address, name), text),
  };
}

/** Lines are kept by what is done to the code before it runs, columns are not. */
function frameIn(line: string, address: string, file: string): readonly string[] {
  const start = address === '' ? -1 : line.indexOf(address);
  if (start < 0) return [];
  const number = /^:(\d+)/.exec(line.slice(start + address.length))?.[1];
  if (number === undefined) return [];
  const name = functionIn(line.slice(0, start));
  return [name === '' ? `${file}:${number}` : `${name} (${file}:${number})`];
}

/** `at async main (` in V8, `async*main@` in Firefox, `main@` in Safari. */
const functionIn = (before: string): string =>
  before
    .trim()
    .replace(/^at(?:\s+|$)/, '')
    .replace(/\s*[(@]$/, '')
    .replace(/^async(?:[*\s]|$)/, '')
    .replace(/^module code$/, '');

/** The line of the first frame. */
export const lineOf = (frames: readonly string[]): number | null => {
  const line = /:(\d+)\)?$/.exec(frames[0] ?? '')?.[1];
  return line === undefined ? null : Number(line);
};
