import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { caseFileErrorText, readCase } from '../src/content/case/read.ts';
import { runCase, type Put } from '../src/content/case/run.ts';
import { commit, decide } from '../src/engine/engine.ts';
import { callMachine } from '../src/machines/call/machine.ts';
import { selectDecision, selectReached } from '../src/machines/call/selectors.ts';
import type { Call } from '../src/call/call.ts';
import type { Decision } from '../src/pipeline/run.ts';
import type { Step } from '../src/trace/step.ts';
import type { World } from '../src/world/world.ts';
import { callIn, world } from './arbitrary.ts';

const worldAndCall = world.chain((at) => fc.tuple(fc.constant(at), callIn(at)));

/** What the machine says of a call, walked a stage at a time. */
function walked(at: World, call: Call): { readonly decision: Decision; readonly stages: readonly string[] } {
  const actor = createActor(callMachine, { input: { world: at, call } }).start();
  actor.send({ type: 'RESET' });
  while (actor.getSnapshot().can({ type: 'NEXT' })) actor.send({ type: 'NEXT' });
  return { decision: selectDecision(actor.getSnapshot()), stages: selectReached(actor.getSnapshot()) };
}

const stagesIn = (trace: readonly Step[]): readonly string[] =>
  trace.filter(({ parentId }) => parentId === null).map(({ question }) => question);

it('the call machine, a stage at a time, and the fold give the same answer and trace', () => {
  fc.assert(
    fc.property(worldAndCall, ([at, call]) => {
      const whole = decide(at, call);
      expect(walked(at, call)).toEqual({ decision: whole, stages: stagesIn(whole.trace) });
    }),
    { numRuns: 300 },
  );
});

const CASES = 'lessons/cases';

it('and so they do for every call of every case', () => {
  const calls = readdirSync(CASES)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name): Put[] => {
      const read = readCase({ name, text: readFileSync(join(CASES, name), 'utf8') }, () => null);
      if (!read.ok) throw new Error(read.error.map(caseFileErrorText).join('\n'));
      return runCase(read.value).flatMap(({ put }) => put ?? []);
    });
  expect(calls.length).toBeGreaterThan(400);
  for (const { world: at, call } of calls) {
    const whole = decide(at, call);
    expect(walked(at, call)).toEqual({ decision: whole, stages: stagesIn(whole.trace) });
  }
}, 60_000);

it('a decision is the same with and without its trace, changes nothing, and names one deciding step', () => {
  fc.assert(
    fc.property(worldAndCall, ([at, call]) => {
      const before = JSON.stringify(at);
      const whole = decide(at, call);
      expect(decide(at, call, { trace: false })).toEqual({ ...whole, trace: [] });
      expect(JSON.stringify(at)).toBe(before);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      const { decision, world: after } = commit(at, call);
      expect(decision).toEqual(whole);
      expect(after.accounts).toBe(at.accounts);
      expect(after.sessions === at.sessions).toBe(
        decision.outcome !== 'allow' || call.operation !== 'AssumeRole',
      );
      expect(whole.trace.filter(({ decisive }) => decisive).length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
