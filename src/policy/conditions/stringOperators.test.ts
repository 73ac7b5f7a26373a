import { describe, expect, it } from 'vitest';
import { holds } from './fixture.ts';

describe.each([
  ['D-009', 'StringEquals', 'StringNotEquals', 'a', 'a', true],
  ['D-009', 'StringEquals', 'StringNotEquals', 'a', 'A', false],
  ['D-009', 'StringEquals', 'StringNotEquals', '', '', true],
  ['D-009', 'StringEquals', 'StringNotEquals', 'a*', 'ab', false],
  ['D-009', 'StringEquals', 'StringNotEquals', 'a*', 'a*', true],
  ['D-009', 'StringEquals', 'StringNotEquals', 'a?', 'a?', true],
  ['D-009', 'StringEquals', 'StringNotEquals', 'a', ' a', false],
  ['D-010', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'PreProd', 'pREpROD', true],
  ['D-010', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'Äpfel', 'äPFEL', true],
  ['D-010', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'prod', 'preprod', false],
  ['D-010', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'p*', 'prod', false],
  ['D-011', 'StringLike', 'StringNotLike', 'a*', 'abc', true],
  ['D-011', 'StringLike', 'StringNotLike', 'a*', 'a', true],
  ['D-011', 'StringLike', 'StringNotLike', 'a*', 'Abc', false],
  ['D-011', 'StringLike', 'StringNotLike', 'a?c', 'abc', true],
  ['D-011', 'StringLike', 'StringNotLike', 'a?c', 'ac', false],
  ['D-011', 'StringLike', 'StringNotLike', '*b*d', 'abcd', true],
  ['D-011', 'StringLike', 'StringNotLike', 'abc', 'abcd', false],
] as const)(
  '%s %s / %s: policy %j, request %j',
  (_rule, positive, negative, policyValue, requestValue, same) => {
    it(`${same ? 'matches' : 'does not match'}`, () => {
      expect([
        holds(positive, policyValue, requestValue),
        holds(negative, policyValue, requestValue),
      ]).toEqual([same, !same]);
    });
  },
);
