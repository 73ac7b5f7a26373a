import { err, type Result } from '../../lib/result.ts';
import type { WorldFileError } from './fileError.ts';
import { readJsonText } from './json.ts';
import type { Source } from './source.ts';
import { readYamlText } from './yaml.ts';

/** Characters of a file that are read at most. */
export const LONGEST_FILE = { json: 10_000_000, yaml: 1_000_000 } as const;

/**
 * Reads the text of a file in YAML or JSON. A text that starts with a brace or a bracket is JSON and must be strict
 * JSON; any other is YAML. A byte order mark and CRLF line ends are taken as they come.
 */
export function readText(text: string): Result<Source, WorldFileError[]> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const json = /^\s*[[{]/.test(body);
  const limit = LONGEST_FILE[json ? 'json' : 'yaml'];
  if (body.length > limit) {
    const expected = `at most ${limit.toLocaleString('en')} characters of ${json ? 'JSON' : 'YAML'}`;
    const found = body.length.toLocaleString('en');
    return err([{ path: '', line: null, column: null, code: 'file.tooLarge', expected, found }]);
  }
  return json ? readJsonText(body) : readYamlText(body);
}
