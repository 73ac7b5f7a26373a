import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { decide } from '../../engine/engine.ts';
import { callOfAsked } from '../../content/call/made.ts';
import { ANA, assumeReadOnly, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { withDocument } from '../../world/documents.ts';
import { callMachine } from './machine.ts';
import { selectDecision, selectReached, selectStages } from './selectors.ts';

function startCall(world = twoAccounts()) {
  const call = callOfAsked(assumeReadOnly, { world, calls: [] });
  if (!call) throw new Error('no credentials');
  return createActor(callMachine, { input: { world, call } }).start();
}

describe('a call, stage by stage', () => {
  it('starts at its end, with the answer of the fold', () => {
    const actor = startCall();
    const { world, call } = actor.getSnapshot().context;
    expect(actor.getSnapshot().value).toBe('settled');
    expect(selectDecision(actor.getSnapshot())).toEqual(decide(world, call));
  });

  it('goes forward to the stage that stops it, and back', () => {
    const actor = startCall();
    actor.send({ type: 'RESET' });
    const seen: unknown[] = [];
    const note = (): void => {
      seen.push([actor.getSnapshot().value, selectReached(actor.getSnapshot()).length]);
    };
    note();
    for (let step = 0; step < 5; step++) {
      actor.send({ type: 'NEXT' });
      note();
    }
    expect(seen).toEqual([
      ['ready', 0],
      ['receive', 1],
      ['authenticate', 2],
      ['validate', 3],
      ['resolve', 4],
      ['settled', 5],
    ]);
    expect(actor.getSnapshot().can({ type: 'NEXT' })).toBe(false);
    for (let step = 0; step < 5; step++) {
      actor.send({ type: 'BACK' });
    }
    expect(actor.getSnapshot().value).toBe('ready');
    expect(actor.getSnapshot().can({ type: 'BACK' })).toBe(false);
  });

  it('goes through all stages of a call that is granted', () => {
    const actor = startCall(withDocument(twoAccounts(), TRUST, trusting(ANA)));
    actor.send({ type: 'RESET' });
    const seen: unknown[] = [];
    while (actor.getSnapshot().can({ type: 'NEXT' })) {
      actor.send({ type: 'NEXT' });
      seen.push(actor.getSnapshot().value);
    }
    expect(seen).toEqual(['receive', 'authenticate', 'validate', 'resolve', 'authorize', 'settled']);
    expect(selectDecision(actor.getSnapshot()).outcome).toBe('allow');
  });

  it('goes to any stage of its run at once, and stands there as steps would have brought it', () => {
    for (const world of [twoAccounts(), withDocument(twoAccounts(), TRUST, trusting(ANA))]) {
      const actor = startCall(world);
      const stepped = startCall(world);
      stepped.send({ type: 'RESET' });
      for (const stage of [null, ...selectStages(actor.getSnapshot())]) {
        actor.send({ type: 'GOTO', stage });
        const [there, here] = [stepped.getSnapshot(), actor.getSnapshot()];
        expect([here.value, selectReached(here), selectDecision(here)]).toEqual([
          there.value,
          selectReached(there),
          selectDecision(there),
        ]);
        stepped.send({ type: 'NEXT' });
      }
      expect(actor.getSnapshot().value).toBe('settled');
    }
  });

  it('goes no further than where its run ends', () => {
    const actor = startCall();
    actor.send({ type: 'RESET' });
    actor.send({ type: 'GOTO', stage: 'limit' });
    expect([actor.getSnapshot().value, selectStages(actor.getSnapshot())]).toEqual([
      'settled',
      ['receive', 'authenticate', 'validate', 'resolve', 'authorize'],
    ]);
  });

  it('is at its end again when world or call change', () => {
    const actor = startCall();
    const { call } = actor.getSnapshot().context;
    actor.send({ type: 'RESET' });
    actor.send({ type: 'INPUT', world: withDocument(twoAccounts(), TRUST, trusting(ANA)), call });
    expect([actor.getSnapshot().value, selectDecision(actor.getSnapshot()).outcome]).toEqual([
      'settled',
      'allow',
    ]);
  });
});
