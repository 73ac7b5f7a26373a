import { citedRules } from './ruleIds.ts';

/*
 * Where a name of a test can begin with a rule: as the title of a test, as the title behind a table, as the first cell of
 * a row, and on a line of its own, with a field or a bracket before it or without.
 */
const TITLE = String.raw`\b(?:test|it|describe)(?:\.\w+)*\(\s*|\)\(\s*`;
const CELL = String.raw`^\s*\[\s*|^\s*(?:\{\s*)?(?:name|title): `;
const LINE = String.raw`^\s*(?=['"\x60][A-I]-\d{3} )`;
const NAME = new RegExp(
  String.raw`(?:${TITLE}|${CELL}|${LINE})(['"\x60])([A-I]-\d{3}\b(?:\\.|(?!\1).)*)\1`,
  'gm',
);

/**
 * The rules that a test file proves: those its names of tests begin with, and those that follow in such a name.
 * A rule that is an expected value, or stands in a comment, is not a name.
 * @param source text of the `.test.ts` file
 */
export const rulesNamedByTests = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(NAME)].flatMap(([, , name = '']) => citedRules(name)));

/** The rule that a case proves by the name of its file, `c-020-stars-and-question-marks.yaml`; null: none. */
export const ruleNamedByCase = (file: string): string | null =>
  /^([a-i]-\d{3})-[^/]*\.ya?ml$/.exec(file)?.[1]?.toUpperCase() ?? null;
