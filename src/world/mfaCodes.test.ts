import { describe, expect, it } from 'vitest';
import { mfaCode, stepOfCode } from './mfaCodes.ts';

/** The seed of RFC 6238's test vectors, `12345678901234567890` in ASCII. */
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const device = { serial: 'arn:aws:iam::111122223333:mfa/Ana', seed: SEED, usedStep: null };

describe('codes of a virtual device', () => {
  it.each([
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2033-05-18T03:33:20Z', '279037'],
  ])('are those of RFC 6238: %s', (clock, code) => {
    expect(mfaCode(device, clock)).toBe(code);
  });

  it('B-031 are taken one step before and after their own', () => {
    const code = mfaCode(device, '2026-01-15T09:00:00Z');
    const steps = ['08:59:29', '08:59:30', '09:00:29', '09:00:59', '09:01:00'].map((time) =>
      stepOfCode(device, code, `2026-01-15T${time}Z`),
    );
    const step = Date.parse('2026-01-15T09:00:00Z') / 30_000;
    expect(steps).toEqual([null, step, step, step, null]);
  });

  it('B-031 are taken once', () => {
    const clock = '2026-01-15T09:00:00Z';
    const step = Date.parse(clock) / 30_000;
    const code = mfaCode(device, clock);
    expect(stepOfCode({ ...device, usedStep: step - 1 }, code, clock)).toBe(step);
    expect(stepOfCode({ ...device, usedStep: step }, code, clock)).toBe(null);
  });

  it.each(['', '12345', 'abcdef', '1234567', '000000'])('B-031 other text is wrong: %j', (code) => {
    expect(stepOfCode(device, code, '2026-01-15T09:00:00Z')).toBe(null);
  });
});
