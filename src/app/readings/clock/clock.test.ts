import { expect, it } from 'vitest';
import { makeCall } from '../../../content/call/made.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { ANA, assumeReadOnly, TRUST, trusting, twoAccounts } from '../../../machines/fixture.ts';
import { withDocument } from '../../../world/documents.ts';
import { clockView } from './clockView.ts';
import { jumpBy, jumpTo } from './jump.ts';

const start = { world: withDocument(twoAccounts(), TRUST, trusting(ANA)), calls: [] };
const made = makeCall(start, assumeReadOnly) ?? start;
const at = (clock: string) => ({ ...made, world: { ...made.world, clock } });
const view = (clock: string) => clockView(at(clock), assumeReadOnly, INTERFACES.en);

it('A-032 shows a session with its time left and its bar, the strip in whole hours', () => {
  const [session] = made.world.sessions;
  expect(view('2026-01-15T09:30:00Z')).toEqual({
    clock: '2026-01-15T09:30:00Z',
    ends: [
      {
        id: session?.accessKeyId,
        name: '111122223333/ReadOnly / ana',
        at: '2026-01-15T10:00:00Z',
        left: 1800,
        bar: { from: 0, to: 0.5 },
      },
    ],
    more: 0,
    strip: {
      from: '2026-01-15T09:00:00Z',
      to: '2026-01-15T11:00:00Z',
      now: 0.25,
      marks: [
        { at: 0, text: '09:00' },
        { at: 0.25, text: '09:30' },
        { at: 0.5, text: '10:00' },
        { at: 0.75, text: '10:30' },
        { at: 1, text: '11:00' },
      ],
    },
  });
});

it('keeps what has just ended for an hour', () => {
  const lefts = (clock: string): unknown => view(clock).ends.map(({ left }) => left);
  expect([
    lefts('2026-01-15T10:00:00Z'),
    lefts('2026-01-15T11:00:00Z'),
    lefts('2026-01-15T11:00:01Z'),
  ]).toEqual([[null], [null], []]);
});

it('shows a token that says when it ends', () => {
  const { ends } = clockView(
    start,
    { ...assumeReadOnly, token: { exp: '2026-01-15T10:00:00Z' } },
    INTERFACES.en,
  );
  expect(ends.map(({ name, left }) => [name, left])).toEqual([['The token of the call in question', 3600]]);
});

it('marks days where the strip is long, and few of them', () => {
  const year = { ...assumeReadOnly, token: { exp: '2027-01-15T09:00:00Z' } };
  const { strip } = clockView(start, year, INTERFACES.en);
  expect(strip.marks.map(({ text }) => text)).toEqual(['02-12', '04-14', '06-14', '08-14', '10-14', '12-14']);
});

it.each([
  ['PT1H', { ok: true, value: 'PT1H' }],
  [' p1d ', { ok: true, value: 'P1D' }],
  ['', { ok: false, error: 'duration.form' }],
  ['1 hour', { ok: false, error: 'duration.form' }],
  ['PT0S', { ok: false, error: 'duration.none' }],
  ['P9999Y', { ok: false, error: 'duration.range' }],
])('takes the duration %j as it is or says why not', (typed, result) => {
  expect(jumpBy(start.world, typed)).toEqual(result);
});

it.each([
  ['2026-01-15T09:00:01', { ok: true, value: 'PT1S' }],
  ['2026-01-16T10:30', { ok: true, value: 'P1DT1H30M' }],
  ['2026-01-15T10:00:00Z', { ok: true, value: 'PT1H' }],
  ['2026-01-15T09:00', { ok: false, error: 'time.past' }],
  ['2025-01-15T09:00', { ok: false, error: 'time.past' }],
  ['2026-02-30T09:00', { ok: false, error: 'time.form' }],
  ['', { ok: false, error: 'time.form' }],
])('leads to the time %j or says why not', (typed, result) => {
  expect(jumpTo(start.world, typed)).toEqual(result);
});
