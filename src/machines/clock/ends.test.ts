import { expect, it } from 'vitest';
import { makeCall } from '../../content/call/made.ts';
import { withDocument } from '../../world/documents.ts';
import { ANA, assumeReadOnly, TRUST, trusting, twoAccounts } from '../fixture.ts';
import { endsOf, tickTo } from './ends.ts';
import { isoDuration } from '../../lib/isoDuration.ts';

const start = { world: withDocument(twoAccounts(), TRUST, trusting(ANA)), calls: [] };
const asking = (seconds: number) => ({
  ...assumeReadOnly,
  params: { ...assumeReadOnly.params, DurationSeconds: seconds },
});

it('A-032 lists what is still to end, the next first', () => {
  const long = makeCall(start, asking(3600)) ?? start;
  const both = makeCall(long, asking(900)) ?? start;
  const at = (clock: string): unknown =>
    endsOf({ world: { ...both.world, clock } }, assumeReadOnly).map((end) => `${end.kind} ${end.at}`);
  expect(at('2026-01-15T09:00:00Z')).toEqual([
    'session 2026-01-15T09:15:00Z',
    'session 2026-01-15T10:00:00Z',
  ]);
  expect(at('2026-01-15T09:15:00Z')).toEqual(['session 2026-01-15T10:00:00Z']);
  expect(at('2026-01-15T10:00:00Z')).toEqual([]);
});

it.each([
  [{ exp: 1_768_471_200 }, ['2026-01-15T10:00:00Z']],
  [{ exp: '2026-01-15T11:00:00Z' }, ['2026-01-15T11:00:00Z']],
  [{ sessionNotOnOrAfter: '2026-01-15T09:30:00Z' }, ['2026-01-15T09:30:00Z']],
  [{ exp: 'soon' }, []],
  [{ exp: 0 }, []],
  [{}, []],
])('knows when a token of the call in question ends that says so: %j', (token, ends) => {
  expect(endsOf(start, { ...assumeReadOnly, token }).map(({ at }) => at)).toEqual(ends);
});

it('goes a tick on, but never past what ends next', () => {
  const ends = [{ kind: 'token', at: '2026-01-15T09:10:00Z' }] as const;
  expect([
    tickTo('2026-01-15T09:00:00Z', 300, ends),
    tickTo('2026-01-15T09:05:00Z', 300, ends),
    tickTo('2026-01-15T09:09:59Z', 300, ends),
    tickTo('2026-01-15T09:09:59Z', 300, []),
  ]).toEqual([
    { seconds: 300, ends: false },
    { seconds: 300, ends: true },
    { seconds: 1, ends: true },
    { seconds: 300, ends: false },
  ]);
});

it.each([
  [0, 'PT0S'],
  [59, 'PT59S'],
  [3600, 'PT1H'],
  [86_400, 'P1D'],
  [95_445, 'P1DT2H30M45S'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(isoDuration(seconds)).toBe(text);
});
