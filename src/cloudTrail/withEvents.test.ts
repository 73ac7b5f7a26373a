import { expect, test } from 'vitest';
import type { TrailEvent } from '../world/world.ts';
import { requestUuid, uuidAfter } from './eventIds.ts';
import { worldOf } from './fixture.ts';
import { withEvents } from './withEvents.ts';

const NOW = '2026-04-15T09:00:00Z';
const at = (eventTime: string, eventID = ''): TrailEvent => ({ eventTime, eventID });
const many = (count: number): readonly TrailEvent[] =>
  Array.from({ length: count }, (_, number) => at(NOW, `e${number}`));

test('events of the last 90 days are kept, to the second', () => {
  const [old, last, young] = ['2026-01-15T08:59:59Z', '2026-01-15T09:00:00Z', '2026-03-01T00:00:00Z'].map(
    (time) => at(time),
  );
  const trail = [old, last, young].filter((event) => event !== undefined);
  expect(withEvents(trail, [at(NOW)], NOW)).toEqual([last, young, at(NOW)]);
  expect(withEvents(trail.slice(0, 1), [at(NOW)], NOW)).toEqual([at(NOW)]);
});

test('of more than 6,000 the latest 5,000 are kept, however young', () => {
  const full = withEvents(many(5999), [at(NOW, 'next')], NOW);
  expect([full.length, full[0]?.['eventID'], full.at(-1)?.['eventID']]).toEqual([6000, 'e0', 'next']);
  const cut = withEvents(full, [at(NOW, 'own'), at(NOW, 'other')], NOW);
  expect([cut.length, cut[0]?.['eventID'], cut.at(-1)?.['eventID']]).toEqual([5000, 'e1002', 'other']);
});

test('without events a trail stays the same value', () => {
  const trail = [at('2020-01-01T00:00:00Z')];
  expect(withEvents(trail, [], NOW)).toBe(trail);
});

test('no id comes again in a trail that has lost its beginning', () => {
  let world = worldOf();
  const ids = new Set<string>();
  for (let call = 0; call < 5000; call++) {
    const requestId = requestUuid(world);
    const eventID = uuidAfter(requestId);
    ids.add(requestId).add(eventID);
    world = { ...world, trail: [{ eventID }] };
  }
  expect(ids.size).toBe(10_000);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('an event that somebody wrote without a UUID is followed by one', () => {
  const world = worldOf();
  const ids = [{}, { eventID: 7 }, { eventID: '' }, { eventID: 'e1' }].map((event) =>
    requestUuid({ ...world, trail: [event] }),
  );
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
