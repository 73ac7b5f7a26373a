import { goalsMet } from '../../content/lesson/check.ts';
import type { LessonFault } from '../../content/lesson/fault.ts';
import type { LabState } from '../../content/call/made.ts';
import type { LessonStep, Panel } from '../../content/lesson/lesson.ts';
import { runnablesIn } from '../../content/lesson/proseTree.ts';
import { isPrinted } from './printed.ts';
import { runBlocks, type BlockRan } from './runBlocks.ts';

/** What the blocks of a step came to: what is wrong with them, and all that they printed. */
export interface BlocksProof {
  readonly faults: readonly LessonFault[];
  readonly printed: readonly string[];
}

/** Runs the blocks of a step, from where it begins, and holds them to what stands beside them. */
export async function proveBlocks(step: LessonStep, start: LabState): Promise<BlocksProof> {
  if (runnablesIn(step.prose).length === 0) return { faults: [], printed: [] };
  const { ran, end } = await runBlocks(step, start);
  const missed = step.panels.some((panel) => OTHER_WAYS.has(panel)) ? [] : goalsMissed(step, start, end);
  return {
    faults: [...ran.flatMap((each) => blockFaults(step.id, each)), ...missed],
    printed: ran.map(({ printed }) => printed),
  };
}

/** Panels in which calls are made that no block makes. */
const OTHER_WAYS: ReadonlySet<Panel> = new Set(['decision', 'request', 'tokens', 'console', 'charts']);

function blockFaults(step: string, { block, printed, failed }: BlockRan): readonly LessonFault[] {
  const { text, fails, output } = block;
  if (failed !== fails) return [{ step, code: 'blockEnds', block: text, printed }];
  return output === null || isPrinted(output, printed)
    ? []
    : [{ step, code: 'blockPrints', block: text, printed }];
}

const goalsMissed = (step: LessonStep, start: LabState, end: LabState): readonly LessonFault[] =>
  goalsMet(step, end, start.calls.length).flatMap(({ goal, standing }) => {
    const made = step.goals.find(({ id }) => id === goal)?.made === true;
    return made && standing !== 'met' ? [{ step: step.id, code: 'blocksMiss' as const, goal, standing }] : [];
  });
