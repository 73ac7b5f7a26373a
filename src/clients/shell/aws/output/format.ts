import { jsonText } from './json.ts';
import { tableText } from './table.ts';
import { textText } from './text.ts';
import { yamlText } from './yaml.ts';

/** The formats of `--output`. */
export type Output = 'json' | 'text' | 'table' | 'yaml' | 'yaml-stream';

export const isOutput = (text: string): text is Output => Object.hasOwn(FORMATS, text);

/**
 * An answer as the CLI prints it; empty for an answer that has nothing in it.
 * @param title what stands above a table: the name of the operation
 */
export const formatAnswer = (answer: unknown, output: Output, title: string): string =>
  FORMATS[output](answer, title);

const FORMATS: Readonly<Record<Output, (answer: unknown, title: string) => string>> = {
  json: (answer) => (isEmptyObject(answer) ? '' : `${jsonText(answer)}\n`),
  text: textText,
  table: tableText,
  yaml: (answer) => (isEmptyObject(answer) ? '' : yamlText(answer)),
  'yaml-stream': (answer) => (isEmptyObject(answer) ? '' : yamlText([answer])),
};

const isEmptyObject = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && Object.keys(answer).length === 0;
