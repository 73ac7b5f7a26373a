import { decide } from '../../engine/engine.ts';
import { callOfAsked, type LabState } from '../../content/call/made.ts';
import { excerptIn } from '../../content/lesson/excerpt.ts';
import type { LessonFault } from '../../content/lesson/fault.ts';
import type { LessonStep } from '../../content/lesson/lesson.ts';
import { blocksIn, inlinesOf } from '../../content/lesson/proseTree.ts';
import { textsOf } from '../../content/lesson/words.ts';
import { policyRefKey } from '../../policy/document.ts';
import { awsAnswer, ERROR_CODES } from '../../wording/messages.ts';
import { readDocument } from '../../world/documents.ts';

/** Excerpts of a step that its documents never have: neither when it begins nor when it is solved. */
export const excerptFaults = (
  { id, prose }: LessonStep,
  states: readonly LabState[],
): readonly LessonFault[] =>
  blocksIn(prose).flatMap((block): readonly LessonFault[] => {
    if (block.kind !== 'excerpt') return [];
    const { document, text } = block;
    const isThere = states.some(({ world }) => excerptIn(readDocument(world, document) ?? '', text) !== null);
    return isThere
      ? []
      : [{ step: id, code: 'noSuchExcerpt', excerpt: text, document: policyRefKey(document) }];
  });

/**
 * Error codes and times that a step's prose quotes and nobody has seen up to there.
 * @param seen what the lesson has answered and printed, and where it stands
 */
export function quoteFaults(step: LessonStep, seen: readonly string[]): readonly LessonFault[] {
  const quoted = textsOf(step).prose.flatMap((prose) =>
    inlinesOf(prose).flatMap((inline) => (inline.kind === 'code' ? [inline.text] : [])),
  );
  return [...new Set(quoted.filter(isAnswer))].flatMap((quote): readonly LessonFault[] =>
    seen.some((text) => text.includes(quote)) ? [] : [{ step: step.id, code: 'notAnswered', quoted: quote }],
  );
}

const isAnswer = (text: string): boolean =>
  ERROR_CODES.has(text) || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?$/.test(text);

/** All that a lab says of itself: answers to calls that were made and to those that a step could make, and its own state. */
export function sayingsOf(step: LessonStep, state: LabState): readonly string[] {
  const asked = [...step.calls, ...step.goals.map(({ call }) => call)];
  const decided = asked.flatMap((each) => {
    const call = callOfAsked(each, state);
    return call ? [decide(state.world, call, { trace: false })] : [];
  });
  const made = state.calls.map(({ decision }) => decision);
  const errors = [...made, ...decided].flatMap(({ error }) => (error ? [awsAnswer(error)] : []));
  return [
    ...new Set(errors.map(({ code, message }) => `${code}: ${message}`)),
    state.world.clock,
    ...state.world.sessions.map(({ expiresAt }) => expiresAt),
    JSON.stringify(state.world.accounts),
  ];
}
