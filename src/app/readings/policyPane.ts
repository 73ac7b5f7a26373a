import type { Interface } from '../../explain/interface.ts';
import { sentences } from '../../explain/phrase.ts';
import type { StatementStanding } from '../../explain/standings.ts';
import type { Draft } from '../../machines/lab/types.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { FixView, Squiggle, StatementMark } from '../../view/editor/marks.ts';
import type { PolicyState } from '../../view/editor/PolicyStateLine.tsx';
import { awsAnswer } from '../../wording/messages.ts';
import { policyRefusal } from '../../wording/policyRefusal.ts';
import { attachmentsOf } from '../../world/parts/remove.ts';
import type { World } from '../../world/world.ts';
import type { Rules } from './gateViews.ts';
import { policyName, shortName } from './names.ts';
import { problemsOf } from './problemsOf.ts';
import { problemSquiggle } from './problemSquiggle.ts';
import type { TriedFix } from './policies/triedFix.ts';

export interface PaneReading {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly state: PolicyState;
  readonly text: string;
  readonly marks: readonly StatementMark[];
  readonly squiggles: readonly Squiggle[];
}

interface PaneInput {
  /** The document that is edited. */
  readonly ref: PolicyRef;
  /** The name that traces know the policy by, where it is another: a boundary is a managed policy. */
  readonly as?: PolicyRef;
  /** The text saved. */
  readonly saved: string;
  readonly draft: Draft | undefined;
  readonly readOnly: boolean;
  /** The saved world, in which the text would be saved. */
  readonly world: World;
  readonly standings: readonly StatementStanding[];
  readonly rules: Rules;
  readonly words: Interface;
  /** What would mend the call in question, if it is an edit of some policy. */
  readonly tried?: TriedFix | null;
}

/** A policy as its pane shows it: its text, how AWS takes it, where its statements stand for the call in question. */
export function policyPane(input: PaneInput): PaneReading {
  const { ref, as = ref, saved, draft, readOnly, world, standings, rules, words, tried } = input;
  const text = draft?.text ?? saved;
  const problems = problemsOf(world, ref, text);
  const stale = draft !== undefined && draft.sound !== text;
  const own = standings.filter(({ policy }) => policyRefKey(policy) === policyRefKey(as));
  const isFor = tried && !readOnly && tried.of === text && policyRefKey(tried.document) === policyRefKey(ref);
  const fix = isFor ? tried.fix : null;
  return {
    id: policyRefKey(as),
    title: words.lab.policyTitle[as.type](shortName(world, as.owner), policyName(world, as)),
    subtitle: words.lab.policySays[isLimit(world, as) ? 'boundary' : as.type],
    state: readOnly ? { kind: 'readOnly' } : stateOf(ref, text, draft, problems),
    text,
    marks: stale ? staleMarks(text, words) : own.map(markOf(text)),
    squiggles: [
      ...problems
        .filter(isToBeSaid(readOnly))
        .map((problem) => problemSquiggle(problem, rules, words.locale)),
      ...(stale ? [] : own.flatMap((standing) => failureSquiggles(standing, text, fix))),
    ],
  };
}

/** Whether a managed policy serves as a boundary and as nothing else, so that it gives nobody a permission (E-011). */
function isLimit(world: World, { type, owner, name }: PolicyRef): boolean {
  if (type !== 'identity' || name !== null) return false;
  const places = attachmentsOf(world, owner);
  return places.length > 0 && places.every((place) => place.at(-1) === 'permissionsBoundary');
}

/** Advice is for who can follow it. */
const isToBeSaid =
  (readOnly: boolean) =>
  ({ severity }: Problem): boolean =>
    severity === 'error' || !readOnly;

/** How AWS takes a text: saved as it is, held back as a draft, refused, or no JSON yet. */
export function stateOf(
  { type }: PolicyRef,
  text: string,
  draft: Draft | undefined,
  problems: readonly Problem[],
): PolicyState {
  const [first] = problems.filter(({ severity }) => severity === 'error');
  if (!first) return { kind: draft ? 'draft' : 'saved' };
  if (isHalfTyped(first)) return { kind: 'broken', line: lineAt(text, first.span.start) };
  const { code, message } = awsAnswer(policyRefusal(first, type));
  return { kind: 'refused', code, message };
}

/** Whether a text is no JSON, which is what half-typed ones are; one that is too long is refused. */
export const isHalfTyped = ({ code }: Pick<Problem, 'code'>): boolean =>
  code.startsWith('json.') && code !== 'json.tooLarge';

const markOf =
  (text: string) =>
  ({ standing, phrase, span, failing }: StatementStanding): StatementMark => ({
    start: span?.start ?? 0,
    end: Math.min(span?.end ?? 0, text.length),
    standing,
    hover: failing.length === 0 ? phrase : sentences([...phrase, '.'], ...failing.map((each) => each.phrase)),
  });

/** While the text is broken its statements, as far as they can be read, stand as they last did: out of date. */
const staleMarks = (text: string, words: Interface): readonly StatementMark[] =>
  parsePolicy(text).statements.map(({ span }) => ({
    ...span,
    standing: 'stale',
    hover: [words.verdict.stale],
  }));

/**
 * The elements that kept the statement nearest to the call from matching it; of a Deny that decides, where it says so,
 * when something can be done about it.
 */
function failureSquiggles(
  { decisive, failing, standing, span, phrase }: StatementStanding,
  text: string,
  fix: FixView | null,
): readonly Squiggle[] {
  if (!decisive) return [];
  if (standing === 'denies' && fix && span) {
    const at = text.indexOf('"Deny"', span.start);
    const place = at < 0 || at > span.end ? span : { start: at, end: at + '"Deny"'.length };
    return [{ ...place, severity: 'info', message: phrase, rule: null, fix }];
  }
  return failing.flatMap(({ span: at, phrase: message, decisive: decides }) =>
    at ? [{ ...at, severity: 'info' as const, message, rule: null, fix: decides ? fix : null }] : [],
  );
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
