import { createShell } from '../../clients/shell/createShell.ts';
import { knock } from '../../content/call/knocked.ts';
import type { LabState } from '../../content/call/made.ts';
import type { LessonStep } from '../../content/lesson/lesson.ts';
import { named } from '../../content/lesson/namedSession.ts';
import { playAll } from '../../content/lesson/play.ts';
import { runnablesIn, type Runnable } from '../../content/lesson/proseTree.ts';
import { awsServer } from '../../server/awsServer.ts';
import { liveVariables } from '../../terminal/liveVariables.ts';
import { terminalOf } from '../../terminal/terminalOf.ts';
import { runCode } from './runCode.ts';

/** What a block did. */
export interface BlockRan {
  readonly block: Runnable;
  readonly printed: string;
  readonly failed: boolean;
}

/**
 * Runs the blocks of a step one after another, in one terminal that is set up as the step says, in the world as it begins
 * (docs/formats.md, Code blocks).
 * @returns what each did, and the lab after the last
 */
export async function runBlocks(
  step: LessonStep,
  start: LabState,
): Promise<{ readonly ran: readonly BlockRan[]; readonly end: LabState }> {
  let state = start;
  const door = awsServer({
    world: () => state.world,
    carryOut: (call) => {
      const { state: after, committed } = knock(state, call);
      state = named(after, step.calls);
      return committed;
    },
    now: () => state.world.clock,
    requestId: () => REQUEST_ID,
    exists: () => true,
  });
  const { env, files } = await terminalOf(step.terminal, step.calls, state);
  const shell = createShell({
    door,
    now: () => state.world.clock,
    files,
    live: () => liveVariables(step.terminal.as, state.world),
  });
  shell.setEnv(env);
  let done = 0;
  const ran: BlockRan[] = [];
  for (const block of runnablesIn(step.prose)) {
    const changes = step.solution.slice(done, block.after).filter(({ kind }) => kind !== 'call');
    done = Math.max(done, block.after);
    const after = playAll(state, changes);
    if (after.ok) state = after.value;
    ran.push({ block, ...(await runBlock(block)) });
  }
  return { ran, end: state };

  async function runBlock({ in: place, text }: Runnable): Promise<Omit<BlockRan, 'block'>> {
    if (place === 'code') return runCode(text, shell.env(), door);
    const { stdout, stderr, code } = await shell.run(text);
    return { printed: stdout + stderr, failed: code !== 0 };
  }
}

const REQUEST_ID = '00000000-0000-4000-8000-000000000000';
