import { paperOf, type PaperOptions } from '../../content/exam/choice.ts';
import type { Question } from '../../content/question/question.ts';
import type { Result } from '../../lib/result.ts';
import { begun } from '../../machines/exam/progress.ts';
import { load, save, type SaveFailure } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { PAPER } from './examStore.ts';
import { randomNumber } from './randomNumber.ts';
import { steadyNow } from './steadyClock.ts';

/**
 * Begins a paper from another page, in place of any that is there: go to `#/exam` when it returns. Ask first where
 * `isPaperOpen`.
 */
export function beginPaper(questions: readonly Question[], options: PaperOptions): Result<null, SaveFailure> {
  const paper = paperOf(questions, options, randomNumber());
  return save(browserStore, PAPER, begun(paper, steadyNow()));
}

/** Whether somebody is at a paper that is not scored. */
export function isPaperOpen(): boolean {
  const kept = load(browserStore, PAPER);
  return kept.ok && kept.value !== null && kept.value.phase !== 'scored';
}
