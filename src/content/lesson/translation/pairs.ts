import { inWords, type Finding, type Path } from '../../../world/file/fileError.ts';
import type { HintsFile, LessonFile, StepFile } from '../schema.ts';
import type { LessonTranslation, StepTranslation } from './schema.ts';

/** One text in Markdown, in both languages. */
export interface Pair {
  /** Where it stands in the translation. */
  readonly path: Path;
  readonly original: string;
  readonly translated: string;
}

/** Two files side by side: the texts that both have, and what one of them has alone. */
export interface Compared {
  readonly pairs: readonly Pair[];
  readonly findings: readonly Finding[];
}

export const pairLessons = (original: LessonFile, translated: LessonTranslation): Compared =>
  together([
    pairHints(['hints'], original.hints, translated.hints),
    sameLength(['learnt'], original.learnt, translated.learnt),
  ]);

export const pairSteps = (original: StepFile, translated: StepTranslation): Compared =>
  together([
    ...original.goals.map((goal) => {
      const other = translated.goals[goal.id];
      const path: Path = ['goals', goal.id];
      if (!other) return { pairs: [], findings: [missing(path, `the goal ${goal.id}`)] };
      return together([
        pairLevels([...path, 'hints'], goal.hints, other.hints),
        pairHints([...path, 'atGate'], goal.atGate, other.atGate),
      ]);
    }),
    onlyThese(
      ['goals'],
      original.goals.map(({ id }) => id),
      Object.keys(translated.goals),
    ),
    pairHints(['hints'], original.hints, translated.hints),
    sameLength(['wrongTurns'], original.wrongTurns, translated.wrongTurns),
  ]);

/** The hints of both by gate. */
const pairHints = (path: Path, original: StepFile['hints'], translated: StepFile['hints']): Compared =>
  together([
    ...Object.entries(original).map(([gate, levels]) =>
      pairLevels([...path, gate], levels, translated[gate as keyof typeof translated]),
    ),
    onlyThese(path, Object.keys(original), Object.keys(translated)),
  ]);

function pairLevels(
  path: Path,
  original: HintsFile | undefined,
  translated: HintsFile | undefined,
): Compared {
  if (!original) return { pairs: [], findings: translated ? [tooMuch(path, 'no hints')] : [] };
  if (!translated) return { pairs: [], findings: [missing(path, 'hints')] };
  const pairs = (['nudge', 'concept', 'exact'] as const).map((level) => ({
    path: [...path, level],
    original: original[level],
    translated: translated[level],
  }));
  return { pairs, findings: [] };
}

const onlyThese = (path: Path, expected: readonly string[], found: readonly string[]): Compared => ({
  pairs: [],
  findings: found
    .filter((key) => !expected.includes(key))
    .map((key) => tooMuch([...path, key], expected.join(', ') || 'nothing')),
});

const sameLength = (path: Path, original: readonly unknown[], translated: readonly unknown[]): Compared => ({
  pairs: [],
  findings:
    original.length === translated.length
      ? []
      : [finding(path, 'value', 'value.form', inWords(original), inWords(translated))],
});

const missing = (path: Path, what: string): Finding =>
  finding(path, 'value', 'field.missing', what, inWords(undefined));

const tooMuch = (path: Path, expected: string): Finding =>
  finding(path, 'key', 'name.unknown', expected, inWords(String(path.at(-1))));

const finding = (
  path: Path,
  part: Finding['part'],
  code: Finding['code'],
  expected: string,
  found: string,
): Finding => ({ path, part, code, expected: `${expected} as in the original`, found });

const together = (all: readonly Compared[]): Compared => ({
  pairs: all.flatMap(({ pairs }) => pairs),
  findings: all.flatMap(({ findings }) => findings),
});
