import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFileErrorText, readFacts } from './read.ts';
import { citedRules } from './ruleIds.ts';

const FOLDER = 'lessons/facts';

/** Lists rules that need no fact. */
const NOT_MODELLED = join('lessons', 'not-modelled.yaml');

const factsFiles = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const sources = filesOf('src').filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

/** The table of the cases' README lists rules that are left for later, so they may lack a fact. */
const lessonText = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  return path === join('lessons', 'cases', 'README.md') ? text.replaceAll(/^\|.*$/gm, '') : text;
};

describe('the facts', () => {
  const read = readFacts(factsFiles);
  const ids = new Set(read.ok ? read.value.map(({ id }) => id) : []);

  test('are all valid, each rule once', () => {
    expect(read.ok ? [] : read.error.map(factsFileErrorText)).toEqual([]);
  });

  const missing = (path: string, text: string): string[] =>
    [...new Set(citedRules(text))].filter((id) => !ids.has(id)).map((id) => `${id} in ${path}`);

  test('have every rule that the code cites, in comments too', () => {
    expect(sources.flatMap((path) => missing(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('have every rule that a lesson, case or world cites', () => {
    const paths = filesOf('lessons').filter((path) => path !== NOT_MODELLED);
    expect(paths.flatMap((path) => missing(path, lessonText(path)))).toEqual([]);
  });

  test('stand in the order of their ids, file by file', () => {
    for (const [name, text] of factsFiles) {
      const found = [...text.matchAll(/^- id: (\S+)$/gm)].map(([, id = '']) => id);
      expect({ name, found }).toEqual({ name, found: found.toSorted() });
    }
  });

  test('have every rule that a case proves', () => {
    const proven = readdirSync('lessons/cases').flatMap(
      (name) => /^[a-i]-\d{3}/.exec(name)?.[0].toUpperCase() ?? [],
    );
    expect(proven.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('are told in one or two sentences', () => {
    const long = read.ok ? read.value.filter(({ text }) => text.length > 260 || !/[.!?]$/.test(text)) : [];
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('a facts file', () => {
  const errorsOf = (...files: [string, string][]): string[] => {
    const read = readFacts(new Map(files));
    return read.ok ? [] : read.error.map(factsFileErrorText);
  };
  const fact = (id: string, rest = 'source: null, confidence: best reading'): string =>
    `- { id: ${id}, text: A rule that is long enough., ${rest} }\n`;

  test('must be a list of facts with the right fields', () => {
    expect(errorsOf(['a.yaml', 'facts: []\n'])).toEqual([
      'a.yaml, line 1: expected a list of facts, found an object',
    ]);
    expect(
      errorsOf(['a.yaml', '- { id: B44, text: short, source: https://a, confidence: sure, note: x }\n']),
    ).toEqual([
      'a.yaml, line 1, /0/id: expected a rule id such as B-044, found "B44"',
      'a.yaml, line 1, /0/text: expected the rule in a sentence or two, found "short"',
      'a.yaml, line 1, /0/source: expected an object with title and url, or null, found "https://a"',
      'a.yaml, line 1, /0/confidence: expected verified or best reading, found "sure"',
      'a.yaml, line 1, /0/note: expected one of the fields id, text, source, confidence, found "note"',
    ]);
  });

  test('has no rule twice, nor one of another file', () => {
    expect(errorsOf(['a.yaml', fact('A-001') + fact('A-001')], ['b.yaml', fact('A-001')])).toEqual([
      'a.yaml, line 2, /1/id: expected each id once, found "A-001" again, which is in this file',
      'b.yaml, line 1, /0/id: expected each id once, found "A-001" again, which is in a.yaml',
    ]);
  });

  test('names the source of what is verified', () => {
    expect(errorsOf(['a.yaml', fact('A-001', 'source: null, confidence: verified')])).toEqual([
      'a.yaml, line 1, /0/source: expected the source of a verified fact, found null',
    ]);
  });

  test('may be broken in ways that any text can be', () => {
    expect(errorsOf(['a.yaml', '- [\n'], ['b.yaml', fact('B-001')])).toEqual([
      expect.stringMatching(/^a\.yaml, line \d: expected YAML that can be read/),
    ]);
  });

  test('is read in the order of ids', () => {
    const read = readFacts(
      new Map([
        ['b.yaml', fact('B-001')],
        ['a.yaml', fact('A-002') + fact('A-001')],
      ]),
    );
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['A-001', 'A-002', 'B-001']);
  });
});
