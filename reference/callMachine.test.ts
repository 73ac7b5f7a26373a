import fc from 'fast-check';
import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { commit, decide } from '../src/engine/engine.ts';
import { callMachine } from '../src/machines/call/machine.ts';
import { selectDecision, selectReached } from '../src/machines/call/selectors.ts';
import { callIn, world } from './arbitrary.ts';

const worldAndCall = world.chain((at) => fc.tuple(fc.constant(at), callIn(at)));

it('the call machine, a stage at a time, and the fold give the same answer and trace', () => {
  fc.assert(
    fc.property(worldAndCall, ([at, call]) => {
      const whole = decide(at, call);
      const actor = createActor(callMachine, { input: { world: at, call } }).start();
      actor.send({ type: 'RESET' });
      const stages: string[] = [];
      while (actor.getSnapshot().can({ type: 'NEXT' })) {
        actor.send({ type: 'NEXT' });
        stages.splice(0, stages.length, ...selectReached(actor.getSnapshot()));
      }
      expect(selectDecision(actor.getSnapshot())).toEqual(whole);
      expect(stages).toEqual(
        whole.trace.filter(({ parentId }) => parentId === null).map(({ question }) => question),
      );
    }),
    { numRuns: 300 },
  );
});

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
      expect(after === at).toBe(decision.outcome !== 'allow' || call.operation !== 'AssumeRole');
      expect(whole.trace.filter(({ decisive }) => decisive).length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
