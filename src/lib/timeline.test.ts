import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prolong, record, redo, timelineOf, undo, type Change, type Timeline } from './timeline.ts';

const edit = (subject: string): Change => ({ kind: 'edit', subject });

describe('the timeline', () => {
  it('undoes and redoes changes with their names', () => {
    const two = record(record(timelineOf('a'), 'b', edit('first')), 'c', edit('second'));
    expect(undo(two)).toEqual({
      past: [{ value: 'a', change: edit('first') }],
      present: 'b',
      future: [{ value: 'c', change: edit('second') }],
    });
    expect(redo(undo(two))).toEqual(two);
  });

  it('forgets what was undone once something else happens', () => {
    const branched = record(undo(record(timelineOf('a'), 'b', edit('first'))), 'c', edit('other'));
    expect(branched).toEqual({ past: [{ value: 'a', change: edit('other') }], present: 'c', future: [] });
  });

  it('prolongs the last change under another name, and forgets what was undone', () => {
    const one = record(timelineOf('a'), 'b', edit('first'));
    const undone = undo(record(one, 'c', edit('second')));
    expect(prolong(undone, 'd', edit('longer'))).toEqual({
      past: [{ value: 'a', change: edit('longer') }],
      present: 'd',
      future: [],
    });
    expect(prolong(timelineOf('a'), 'b', edit('first'))).toEqual(one);
  });

  it('takes an equal value for no change, and stops at both ends', () => {
    const start = timelineOf('a');
    expect(record(start, 'a', edit('nothing'))).toBe(start);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('comes back to the same value after as many undos as redos', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.nat(30), (values, back) => {
        let timeline: Timeline<number> = timelineOf(-1);
        values.forEach((value) => (timeline = record(timeline, value, edit(String(value)))));
        const end = timeline;
        const steps = Math.min(back, end.past.length);
        for (let step = 0; step < steps; step++) timeline = undo(timeline);
        for (let step = 0; step < steps; step++) timeline = redo(timeline);
        expect(timeline).toEqual(end);
      }),
    );
  });
});
