import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, parseAddressRange } from './addressOperand.ts';
import { parseBase64 } from './binaryOperand.ts';
import { holds } from './fixture.ts';
import { nullOperator } from './null.ts';

describe('D-014 Bool compares true and false', () => {
  it.each([
    ['true', 'true', true],
    ['false', 'false', true],
    ['true', 'false', false],
    ['True', 'true', true],
    ['false', 'FALSE', true],
    ['yes', 'yes', false],
    ['1', 'true', false],
    ['', '', false],
  ])('policy %j, request %j', (policyValue, requestValue, expected) => {
    expect(holds('Bool', policyValue, requestValue)).toBe(expected);
  });
});

describe('D-006 Null, asked about a value of a present key', () => {
  it.each([
    ['true', false],
    ['false', true],
    ['', null],
  ])('policy %j', (text, expected) => {
    const prepared = nullOperator.prepare([{ kind: 'text', text }]);
    expect(prepared === null ? null : nullOperator.matches(prepared, 'any')).toBe(expected);
  });
});

describe('D-015 BinaryEquals compares the bytes behind base64', () => {
  it.each([
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', true],
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'ASIAIOSFODNN7EXAMPLE', false],
    ['', '', true],
    ['AAAA', 'AAA=', false],
    ['AAA=', 'AAAA', false],
    ['AAAA', 'AAAB', false],
    ['AAAA', 'not base64', false],
    ['AB==', 'AA==', true],
    ['not base64', 'not base64', false],
    ['AA', 'AA', false],
    ['_-8=', '/+8=', false],
  ])('policy %j, request %j', (policyValue, requestValue, expected) => {
    expect(holds('BinaryEquals', policyValue, requestValue)).toBe(expected);
  });

  it('reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(() => parseBase64(text)).not.toThrow();
      }),
    );
  });
});

describe('D-016 IpAddress and NotIpAddress take blocks and bare addresses', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.1', true],
    ['203.0.113.0/24', '198.51.100.1', false],
    ['203.0.113.77/24', '203.0.113.1', true],
    ['203.0.113.1', '203.0.113.1', true],
    ['203.0.113.1/32', '203.0.113.1', true],
    ['2001:db8::1/128', '2001:db8::1', true],
    ['203.0.113.1', '203.0.113.2', false],
    ['0.0.0.0/0', '203.0.113.1', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['2001:DB8:1234:5678::/64', '2001:db8:1234:5678:0:0:0:1', true],
    ['2001:DB8:1234:5678::/64', '2001:db8:1234:5679::1', false],
    ['2001:db8::1', '2001:0db8::0001', true],
    ['2001:db8::1', '2001:db8::2', false],
    ['::ffff:203.0.113.1', '203.0.113.1', false],
    ['203.0.113.1/33', '203.0.113.1', false],
    ['2001:db8::1/129', '2001:db8::1', false],
    ['203.0.113.0/2e1', '203.0.113.0', false],
    ['203.0.113.0/', '203.0.113.0', false],
    ['203.0.113.0/24', '203.0.113.0/24', false],
    ['203.0.113.*', '203.0.113.1', false],
    ['0xcb007101', '203.0.113.1', false],
    ['0313.0.113.1', '203.0.113.1', false],
    ['fe80::1%eth0', 'fe80::1', false],
    ['anywhere', 'anywhere', false],
  ])('policy %j, request %j', (policyValue, requestValue, expected) => {
    expect([
      holds('IpAddress', policyValue, requestValue),
      holds('NotIpAddress', policyValue, requestValue),
    ]).toEqual([expected, !expected]);
  });

  it('a block holds an address as the first bits say', () => {
    const quad = fc.nat(0xffffffff);
    fc.assert(
      fc.property(quad, quad, fc.integer({ min: 0, max: 32 }), (network, host, bits) => {
        const size = 2 ** (32 - bits);
        const naive = Math.floor(network / size) === Math.floor(host / size);
        expect(holds('IpAddress', `${dotted(network)}/${bits}`, dotted(host))).toBe(naive);
      }),
    );
  });

  it('reading never throws', () => {
    const near = fc.stringMatching(/^[0-9a-fA-F:.%/]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, fc.ipV4(), fc.ipV6()), (text) => {
        expect(() => [parseAddress(text), parseAddressRange(text)]).not.toThrow();
      }),
    );
  });
});

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join('.');
