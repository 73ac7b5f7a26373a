import { expect, it } from 'vitest';
import { decodeCases, recordOf, totalOf, withGuess, withRecord, type CaseRecord } from './caseRecords.ts';

const NEW: CaseRecord = { seed: 7, gate: 'scp', missed: [], found: false, mended: false };

it('counts each gate that was named wrongly once, until the right one is named', () => {
  const tried = withGuess(withGuess(withGuess(NEW, 'trust'), 'identity'), 'trust');
  expect(tried).toEqual({ ...NEW, missed: ['trust', 'identity'] });
  const found = withGuess(tried, 'scp');
  expect(found).toEqual({ ...tried, found: true });
  expect(withGuess(found, 'rcp')).toBe(found);
});

it('holds each case once, the one tried last at the end, and 500 at most', () => {
  const many = Array.from({ length: 500 }, (_, seed) => ({ ...NEW, seed }));
  const found = { ...NEW, found: true };
  expect(withRecord(many, found).map(({ seed }) => seed)).toEqual([
    ...Array.from({ length: 7 }, (_, seed) => seed),
    ...Array.from({ length: 492 }, (_, index) => index + 8),
    7,
  ]);
  expect(recordOf(withRecord(many, found), NEW)).toBe(found);
  expect(withRecord(many, { ...NEW, seed: 600 })).toHaveLength(500);
});

it('adds cases up, gates by how often they were missed', () => {
  expect(
    totalOf([
      { ...NEW, found: true, mended: true },
      { ...NEW, seed: 8, gate: 'trust', missed: ['scp'] },
      { ...NEW, seed: 9, missed: ['trust', 'rcp'], found: true },
      { ...NEW, seed: 10, missed: ['trust'], found: true },
    ]),
  ).toEqual({
    found: 3,
    first: 1,
    mended: 1,
    missed: [
      { gate: 'scp', times: 2 },
      { gate: 'trust', times: 1 },
    ],
  });
});

it('reads back what was kept, and says what it does not know', () => {
  expect(decodeCases([NEW])).toEqual({ ok: true, value: [NEW] });
  expect(decodeCases([{ ...NEW, gate: 'door' }])).toEqual({
    ok: false,
    error: expect.stringMatching(/^\/0\/gate: /) as string,
  });
});
