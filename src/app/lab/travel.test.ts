import { createActor, SimulatedClock } from 'xstate';
import { expect, test } from 'vitest';
import { policyRefKey } from '../../policy/document.ts';
import { assumeReadOnly, TRUST, trusting, twoAccounts } from '../../machines/fixture.ts';
import { labMachine } from '../../machines/lab/machine.ts';
import { travel } from './travel.ts';

function threeHoursLater() {
  const input = {
    saved: { world: twoAccounts(), calls: [] },
    drafts: {},
    asked: assumeReadOnly,
    lesson: null,
  };
  const lab = createActor(labMachine, { input, clock: new SimulatedClock() }).start();
  for (let hour = 0; hour < 3; hour++) lab.send({ type: 'ADVANCE', duration: 'PT1H' });
  const clock = (): string => lab.getSnapshot().context.timeline.present.world.clock.slice(11, 16);
  return { lab, clock };
}

test('goes back and forth over several steps, to the moment meant', () => {
  const { lab, clock } = threeHoursLater();
  const [end] = [clock()];
  const seen = [1, 0, 3, 2].map((past) => {
    travel(lab, past);
    return [lab.getSnapshot().context.timeline.past.length, clock()];
  });
  expect([end, ...seen]).toEqual(['12:00', [1, '10:00'], [0, '09:00'], [3, '12:00'], [2, '11:00']]);
});

test('goes no further than there is to go', () => {
  const { lab, clock } = threeHoursLater();
  travel(lab, 99);
  expect(clock()).toBe('12:00');
  travel(lab, -1);
  expect([clock(), lab.getSnapshot().context.timeline.future.length]).toEqual(['09:00', 3]);
});

test('a text that AWS would not take goes with the first step back', () => {
  const { lab, clock } = threeHoursLater();
  lab.send({ type: 'EDIT', ref: TRUST, text: `${trusting('nobody')}]` });
  travel(lab, 1);
  expect([clock(), policyRefKey(TRUST) in lab.getSnapshot().context.drafts]).toEqual(['10:00', false]);
});
