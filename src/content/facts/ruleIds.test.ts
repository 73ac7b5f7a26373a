import { describe, expect, test } from 'vitest';
import { citedRules, isRule, isRuleGroup, rulesOf } from './ruleIds.ts';

describe('a group of rules', () => {
  test('is numbered from 001 without gaps', () => {
    const ids =
      'I-001 I-002 I-003 I-004 I-005 I-006 I-007 I-008 I-009 I-010 ' +
      'I-011 I-012 I-013 I-014 I-015 I-016 I-017 I-018 I-019 I-020';
    expect(rulesOf('I')).toEqual(ids.split(' '));
  });

  test('has an own number of rules, 528 in all', () => {
    const counts = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'a', 'toString']
      .filter(isRuleGroup)
      .map((group) => [group, rulesOf(group).length]);
    expect(Object.fromEntries(counts)).toEqual({
      A: 66,
      B: 161,
      C: 56,
      D: 63,
      E: 55,
      F: 38,
      G: 36,
      H: 33,
      I: 20,
    });
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(528);
  });

  test.each([
    ['C-056', true],
    ['C-057', false],
    ['C-000', false],
    ['J-001', false],
    ['C-56', false],
    ['', false],
  ])('%s is a rule: %s', (id, expected) => {
    expect(isRule(id)).toBe(expected);
  });
});

describe('a citation', () => {
  test('is one rule, or every rule from one to another', () => {
    expect(
      citedRules("rule: 'B-044', see A-001, C-010 to C-012 and E-018–E-020, not ABC-123, A-0011 or D.4"),
    ).toEqual(['B-044', 'A-001', 'C-010', 'C-011', 'C-012', 'E-018', 'E-019', 'E-020']);
  });
});
