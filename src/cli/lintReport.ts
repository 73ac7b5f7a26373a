import { explainProblem, explainProblemFix } from '../explain/explain.ts';
import { plain } from '../explain/phrase.ts';
import type { PolicyRef, PolicyType } from '../policy/document.ts';
import type { Problem } from '../policy/problem.ts';
import { placesOf } from '../world/file/textPlaces.ts';
import { visibleLine } from './visible.ts';

/** A policy document with all that is to be said of it. */
export interface LintedDocument {
  readonly file: string;
  /** Which document of the world file; null when the file is the document. */
  readonly document: PolicyRef | null;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What `lint` tells people about a document: a line a problem, and one below it for the fix that there is. */
export function documentReport({ file, document, text, problems }: LintedDocument): string {
  const placeOf = placesOf(text);
  const where = document ? `${file}, ${documentName(document)}, ` : `${file}:`;
  return problems
    .flatMap((problem) => {
      const { line, column } = placeOf(problem.span.start);
      const fix = explainProblemFix(problem);
      return [
        `${where}${line}:${column}: ${SEVERITIES[problem.severity]}, ${shortened(plain(explainProblem(problem)))} [${problem.source}]`,
        ...(fix ? [`  fix: ${plain(fix)}`] : []),
      ];
    })
    .map((line) => `${visibleLine(line)}\n`)
    .join('');
}

/** The last line: how many files and documents were read, and how much there is to say of them. */
export function summary(documents: readonly LintedDocument[], read: number, files: number): string {
  const problems = documents.flatMap((document) => document.problems);
  const listed = problems.filter(({ code }) => code !== 'problems.more');
  const count = (severity: Problem['severity']): number =>
    listed.filter((problem) => problem.severity === severity).length;
  const parts = [
    `${read} of ${counted(files, 'file', 'files')} read`,
    counted(documents.length, 'document', 'documents'),
    counted(count('error'), 'error', 'errors'),
    counted(count('warning'), 'piece of advice', 'pieces of advice'),
    ...(listed.length < problems.length ? ['and more that are not listed'] : []),
  ];
  return `${parts.join(', ')}${read < files ? '. See the errors above.' : '.'}\n`;
}

/** A document in the list that `--json` prints, exactly as docs/formats.md fixes it (Linting policies). */
export function documentJson({ file, document, text, problems }: LintedDocument) {
  const placeOf = placesOf(text);
  return {
    file,
    document: document && { type: document.type, owner: document.owner, name: document.name },
    problems: problems.map((problem) => {
      const { code, severity, span, source, fix } = problem;
      const { line, column } = placeOf(span.start);
      const title = explainProblemFix(problem);
      return {
        code,
        severity,
        line,
        column,
        start: span.start,
        end: span.end,
        source,
        sentence: plain(explainProblem(problem)),
        fix: fix && title && { title: plain(title), edits: fix.edits },
      };
    }),
  };
}

const SEVERITIES: Readonly<Record<Problem['severity'], string>> = { error: 'error', warning: 'advice' };

const documentName = ({ type, owner, name }: PolicyRef): string =>
  name === null ? `${ALONE[type]} ${owner}` : `${NAMED[type] ?? 'policy'} ${name} of ${owner}`;

/** Documents that their owner has one of, or that are their own owner. */
const ALONE: Readonly<Record<PolicyType, string>> = {
  identity: 'managed policy',
  resource: 'resource policy of',
  trust: 'trust policy of',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'SCPs of',
  rcp: 'RCPs of',
  endpoint: 'policy of VPC endpoint',
};

const NAMED: Readonly<Partial<Record<PolicyType, string>>> = { scp: 'SCP', rcp: 'RCP' };

/** Longer sentences are about a name that nobody reads to its end. */
const MAX_SENTENCE = 1000;

const shortened = (sentence: string): string =>
  sentence.length > MAX_SENTENCE ? `${sentence.slice(0, MAX_SENTENCE)}…` : sentence;

const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
