import type { LabState } from '../../content/call/made.ts';
import { faultText, type LessonFault } from '../../content/lesson/fault.ts';
import type { Lesson, LessonStep } from '../../content/lesson/lesson.ts';
import { playAll } from '../../content/lesson/play.ts';
import { runnablesIn, wordsIn } from '../../content/lesson/proseTree.ts';
import { proveLesson as proveByEngine } from '../../content/lesson/prove.ts';
import { proveBlocks } from './proveBlocks.ts';
import { excerptFaults, quoteFaults, sayingsOf } from './proveQuotes.ts';
import { nameFaults, wordFaults, type Known } from './proveWords.ts';
import { readingGrade } from './readingLevel.ts';

/** What came of the proof of a lesson. */
export interface ProvenLesson {
  readonly id: string;
  readonly steps: number;
  readonly blocks: number;
  /** Flesch-Kincaid grade of its prose. */
  readonly grade: number | null;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
}

/** Proves a lesson whole (docs/formats.md, What `lab prove` proves of a lesson). */
export async function proveLesson(lesson: Lesson, known: Known): Promise<ProvenLesson> {
  const faults: LessonFault[] = [...proveByEngine(lesson, known.rules), ...wordFaults(lesson, known)];
  const seen: string[] = [];
  let end: LabState = { world: lesson.world, calls: [] };
  for (const step of lesson.steps) {
    const proof = await proveStep(step, end, known, seen);
    if (!proof) break;
    faults.push(...proof.faults);
    ({ end } = proof);
  }
  const prose = lesson.steps.map((step) => wordsIn(step.prose)).join(' ');
  return {
    id: lesson.id,
    steps: lesson.steps.length,
    blocks: lesson.steps.flatMap((step) => runnablesIn(step.prose)).length,
    grade: readingGrade(prose),
    faults: faults.map((fault) => faultText(lesson.id, fault)),
  };
}

/** @param seen what the lesson has said up to there; what this step says joins it */
async function proveStep(step: LessonStep, before: LabState, known: Known, seen: string[]) {
  const start = playAll(before, step.begin);
  const end = start.ok ? playAll(start.value, step.solution) : start;
  if (!start.ok || !end.ok) return null;
  const blocks = await proveBlocks(step, start.value);
  const turns = step.wrongTurns.flatMap(({ actions }) => {
    const turn = playAll(start.value, actions);
    return turn.ok ? [turn.value] : [];
  });
  seen.push(
    ...blocks.printed,
    ...[start.value, ...turns, end.value].flatMap((state) => sayingsOf(step, state)),
  );
  const faults = [
    ...blocks.faults,
    ...excerptFaults(step, [start.value, end.value]),
    ...quoteFaults(step, seen),
    ...nameFaults(step, known),
  ];
  return { faults, end: end.value };
}
