import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from './dateOperand.ts';
import { holds } from './fixture.ts';

const OPERATORS = [
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
] as const;

const BEFORE = ['DateNotEquals', 'DateLessThan', 'DateLessThanEquals'];
const SAME = ['DateEquals', 'DateLessThanEquals', 'DateGreaterThanEquals'];
const AFTER = ['DateNotEquals', 'DateGreaterThan', 'DateGreaterThanEquals'];

describe('D-013 the request value stands left of the operator, the policy value right', () => {
  it.each([
    ['2020-01-01T00:00:00Z', '2020-01-01T00:00:01Z', BEFORE],
    ['2020-01-01T00:00:01Z', '2020-01-01T00:00:00Z', AFTER],
    ['2020-01-01T00:00:00Z', '2020-01-01T00:00Z', SAME],
    ['2020-01-01T00:00:00Z', '2020-01-01', SAME],
    ['2020-01-01T00:00:00Z', '2020-01', SAME],
    ['2020-01-01T00:00:00Z', '2020', SAME],
    ['2020-01-01T00:00:00Z', '1577836800', SAME],
    ['1577836800', '2020-01-01T02:00:00+02:00', SAME],
    ['2019-12-31T19:30:00-04:30', '2020-01-01', SAME],
    ['2020-01-01T00:00:00.25Z', '2020-01-01T00:00:00.3Z', BEFORE],
    ['2020-01-01T00:00:00.50Z', '2020-01-01T00:00:00.5Z', SAME],
    ['1969-12-31T23:59:59Z', '0', BEFORE],
    ['20200101', '1970-08-22T19:08:21Z', SAME],
    ['2020-02-29', '2020-02-29T23:59:00+23:59', SAME],
    ['2000-02-29', '951782400', SAME],
    ['2020-12-31', '1609372800', SAME],
  ])('request %s against policy %s: %j hold', (requestValue, policyValue, expected) => {
    expect(OPERATORS.filter((operator) => holds(operator, policyValue, requestValue))).toEqual(expected);
  });
});

describe('D-013 D-020 text that is no date matches no date operator', () => {
  it.each(
    [
      '',
      'now',
      '2020-*',
      '2020-13',
      '2020-00',
      '2020-02-30',
      '2021-02-29',
      '1900-02-29',
      '2020-01-00',
      '2100-02-29',
      '2020-04-31',
      '2020-1-1',
      '2020-01-01T00:00:00',
      '2020-01-01T24:00:00Z',
      '2020-01-01T00:60:00Z',
      '2020-01-01T00:00:60Z',
      '2020-01-01T00:00:00+0100',
      '2020-01-01T00:00:00+24:00',
      '2020-01-01T00:00:00+01:60',
      '2020-01-01T00Z',
      '2020-01-01t00:00:00z',
      '2020-01-01 00:00:00Z',
      '-1',
      '1577836800.5',
      '9'.repeat(16),
    ].filter((text) => text !== '20200101'),
  )('%j', (text) => {
    const matching = (policyValue: string, requestValue: string) =>
      OPERATORS.filter((operator) => holds(operator, policyValue, requestValue));
    expect([parseMoment(text), matching(text, '2020'), matching('2020', text)]).toEqual([
      null,
      ['DateNotEquals'],
      ['DateNotEquals'],
    ]);
  });
});

describe('D-013 properties', () => {
  it('reading never throws', () => {
    const nearDate = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.Z+-]{0,16}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearDate), (text) => {
        expect(() => parseMoment(text)).not.toThrow();
      }),
    );
  });

  it('every moment of the four-digit years reads as the platform reads it', () => {
    const moments = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const text = `${moment.toISOString().slice(0, 19)}Z`;
        expect(parseMoment(text)).toBe(Date.parse(text) / 1000);
      }),
    );
  });
});
