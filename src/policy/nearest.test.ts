import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';
import { nearestOperator } from './nearestOperator.ts';

const ELEMENTS = ['Version', 'Id', 'Statement', 'Sid', 'Action', 'NotAction', 'Principal'];

describe('the word that was meant', () => {
  it.each([
    ['action', 'Action'],
    ['Actions', 'Action'],
    ['Acton', 'Action'],
    ['Principle', 'Principal'],
    ['STATMENT', 'Statement'],
    ['ID', 'Id'],
    ['Acts', null],
    ['x', null],
    ['Sd', null],
    ['', null],
    ['a'.repeat(100_000), null],
  ])('for %s is %s', (word, meant) => {
    expect(nearest(word, ELEMENTS)).toBe(meant);
  });
});

describe('D-004, D-026 the operator that was meant', () => {
  it.each([
    ['stringEquals', 'StringEquals'],
    ['StringEqual', 'StringEquals'],
    ['foranyvalue:StringLikeIfExist', null],
    ['ForAnyvalue:stringLikeifexists', 'ForAnyValue:StringLikeIfExists'],
    ['ForAllValues:ArnLik', 'ForAllValues:ArnLike'],
    ['NullIfExists', 'Null'],
    ['ForAnyValue:Null', 'Null'],
    ['numericequalsIFEXISTS', 'NumericEqualsIfExists'],
    ['Matches', null],
    ['ForAnyValue:', null],
  ])('by %s is %s', (written, meant) => {
    expect(nearestOperator(written)).toBe(meant);
  });
});
