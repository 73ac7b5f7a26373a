import { expect, it } from 'vitest';
import { CONDITION_REASONS } from './conditionTest.ts';

it('each reason says whether the test holds and which rule says so', () => {
  const listed = Object.entries(CONDITION_REASONS).map(([reason, { holds, rules }]) => [
    `${holds ? 'holds' : 'fails'} ${reason}`,
    rules.join(' '),
  ]);
  expect(listed).toEqual([
    ['holds matched', 'D-001'],
    ['fails notMatched', 'D-001'],
    ['holds noneMatched', 'D-002'],
    ['fails excluded', 'D-002'],
    ['holds allMatched', 'D-021'],
    ['fails notAllMatched', 'D-021'],
    ['holds oneNotExcluded', 'D-024'],
    ['fails allExcluded', 'D-024'],
    ['fails absent', 'D-003'],
    ['holds absentButNegated', 'D-003'],
    ['holds absentIfExists', 'D-004'],
    ['holds absentForAllValues', 'D-021 D-022'],
    ['fails absentForAnyValue', 'D-023'],
    ['holds absentAsRequired', 'D-006'],
    ['fails presentButForbidden', 'D-006'],
    ['holds presentAsRequired', 'D-006'],
    ['fails absentButRequired', 'D-006'],
    ['fails variableWithoutValue', 'C-050 C-051'],
    ['holds variableWithoutValueButNegated', 'C-050 C-051'],
    ['fails wrongType', 'D-020'],
    ['holds wrongTypeButNegated', 'D-020 D-002'],
  ]);
});
