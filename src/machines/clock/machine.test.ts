import { createActor, SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { withDocument } from '../../world/documents.ts';
import { ANA, assumeReadOnly, READ_ONLY, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { labMachine } from '../lab/machine.ts';
import { clockMachine } from './machine.ts';

function startClock(worldClock = '2026-01-15T09:00:00Z') {
  const time = new SimulatedClock();
  const world = { ...withDocument(twoAccounts(), TRUST, trusting(ANA)), clock: worldClock };
  const input = { saved: { world, calls: [] }, drafts: {}, asked: assumeReadOnly, lesson: null };
  const lab = createActor(labMachine, { input, clock: time }).start();
  const clock = createActor(clockMachine, { input: { lab }, clock: time }).start();
  const shown = (): unknown => {
    const { value, context } = clock.getSnapshot();
    return [value, context.stopped, lab.getSnapshot().context.timeline.present.world.clock];
  };
  const steps = (): unknown =>
    lab.getSnapshot().context.timeline.past.map(({ change }) => `${change.kind} ${change.subject}`);
  return { time, lab, clock, shown, steps };
}

describe('the clock', () => {
  it('goes on at its speed while it plays, as one step of undo, and stands while it does not', () => {
    const { time, lab, clock, shown, steps } = startClock();
    time.increment(5000);
    expect(shown()).toEqual(['paused', null, '2026-01-15T09:00:00Z']);
    clock.send({ type: 'PLAY' });
    expect(shown()).toEqual(['playing', null, '2026-01-15T09:00:30Z']);
    time.increment(500);
    clock.send({ type: 'SET_SPEED', speed: 3600 });
    time.increment(500);
    time.increment(500);
    expect(shown()).toEqual(['playing', null, '2026-01-15T10:01:00Z']);
    clock.send({ type: 'PAUSE' });
    time.increment(5000);
    expect([shown(), steps()]).toEqual([['paused', null, '2026-01-15T10:01:00Z'], ['clock PT1H1M']]);
    lab.send({ type: 'UNDO' });
    expect(shown()).toEqual(['paused', null, '2026-01-15T09:00:00Z']);
    lab.send({ type: 'REDO' });
    expect(shown()).toEqual(['paused', null, '2026-01-15T10:01:00Z']);
  });

  it('makes a new step of undo for each play, and after anything else that happens meanwhile', () => {
    const { time, lab, clock, steps } = startClock();
    clock.send({ type: 'PLAY' });
    time.increment(500);
    clock.send({ type: 'PAUSE' });
    clock.send({ type: 'PLAY' });
    lab.send({ type: 'MAKE_CALL' });
    time.increment(500);
    time.increment(500);
    expect(steps()).toEqual(['clock PT1M', 'clock PT30S', 'call sts:AssumeRole', 'clock PT1M']);
  });

  it('leaves what is being typed alone', () => {
    const { time, lab, clock, steps } = startClock();
    clock.send({ type: 'PLAY' });
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting('*') });
    time.increment(500);
    expect([lab.getSnapshot().value, steps()]).toEqual(['typing', ['clock PT1M']]);
    time.increment(500);
    expect([lab.getSnapshot().value, steps()]).toEqual([
      'settled',
      ['clock PT1M', `edit ${READ_ONLY}`, 'clock PT30S'],
    ]);
  });

  it('A-032 stops at the very second at which a session ends, and goes on from there', () => {
    const { time, lab, clock, shown } = startClock();
    lab.send({ type: 'MAKE_CALL' });
    lab.send({ type: 'ADVANCE', duration: 'PT59M45S' });
    clock.send({ type: 'PLAY' });
    expect(shown()).toEqual(['paused', 'end', '2026-01-15T10:00:00Z']);
    clock.send({ type: 'PLAY' });
    time.increment(500);
    expect(shown()).toEqual(['playing', null, '2026-01-15T10:01:00Z']);
  });

  it('goes past the end of a session when told not to stop there', () => {
    const { lab, clock, shown } = startClock();
    lab.send({ type: 'MAKE_CALL' });
    lab.send({ type: 'ADVANCE', duration: 'PT59M45S' });
    clock.send({ type: 'SET_STOPS', stopsAtEnds: false });
    clock.send({ type: 'PLAY' });
    expect(shown()).toEqual(['playing', null, '2026-01-15T10:00:15Z']);
  });

  it('stops when the lab is taken back, when it starts over and when the page is hidden', () => {
    const { time, lab, clock, shown } = startClock();
    const start = lab.getSnapshot().context.timeline.present;
    clock.send({ type: 'PLAY' });
    time.increment(1000);
    lab.send({ type: 'UNDO' });
    time.increment(1000);
    expect(shown()).toEqual(['paused', 'turned', '2026-01-15T09:00:00Z']);
    clock.send({ type: 'PLAY' });
    lab.send({ type: 'START_OVER', saved: start, subject: 'x' });
    time.increment(1000);
    expect(shown()).toEqual(['paused', 'turned', '2026-01-15T09:00:00Z']);
    clock.send({ type: 'PLAY' });
    clock.send({ type: 'STOP', why: 'hidden' });
    time.increment(1000);
    expect(shown()).toEqual(['paused', 'hidden', '2026-01-15T09:00:30Z']);
  });

  it('stops where time ends', () => {
    const { clock, shown, steps } = startClock('9999-12-31T23:59:50Z');
    clock.send({ type: 'PLAY' });
    expect([shown(), steps()]).toEqual([['paused', 'endOfTime', '9999-12-31T23:59:50Z'], []]);
  });
});
