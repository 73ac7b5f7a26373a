import { describe, expect, test } from 'vitest';
import { ruleNamedByCase, rulesNamedByTests } from './rulesNamed.ts';

/** Stands for the letter, so that this file proves nothing by its own examples. */
const named = (source: string): string[] => [...rulesNamedByTests(source.replaceAll('@', 'C'))];

describe('the name of a test carries the rule', () => {
  test.each([
    ['a test', "test('@-001 holds', () => {});", ['C-001']],
    ['it', "  it('@-001', () => {});", ['C-001']],
    ['a group of tests', 'describe("@-001 it\'s so", () => {});', ['C-001']],
    ['a title on the next line', "it(\n  '@-001 holds',\n", ['C-001']],
    ['a title with a value in it', 'test(`@-001 ${name}`, () => {});', ['C-001']],
    ['a test that may fail', "test.fails('@-001 holds', () => {});", ['C-001']],
    ['the title behind a table', "test.each([1, 2])('@-001 %i', () => {});", ['C-001']],
    [
      'the first cell of a row',
      "  ['@-001', '*', true],\n  ['@-002 two', '*', false],\n",
      ['C-001', 'C-002'],
    ],
    ['the first cell on a line of its own', "  [\n    '@-001',\n    '*',\n  ],\n", ['C-001']],
    ['a field of a row', "  { name: '@-001 holds', value: 1 },\n  title: '@-002',\n", ['C-001', 'C-002']],
    ['a name on a line of its own', "  '@-001 holds': true,\n", ['C-001']],
    ['several rules', "it('@-001 @-002, D-003 hold', () => {});", ['C-001', 'C-002', 'D-003']],
    ['every rule of a range', "it('@-001 … @-003 hold', () => {});", ['C-001', 'C-002', 'C-003']],
  ])('%s', (_, source, rules) => {
    expect(named(source)).toEqual(rules);
  });

  test.each([
    ['a comment', "// it proves '@-001'\n/** @-001 */\n"],
    ['an expected value', "expect(rules).toEqual(['@-001']);\nexpect(rule).toBe('@-001');\n"],
    ['an expected list on several lines', "  rules: [\n    '@-001',\n    '@-002',\n  ],\n"],
    ['an expected field', "  rule: '@-001',\n"],
    ['another cell', "  ['holds', '@-001'],\n"],
    ['the middle of a name', "it('unlike @-001 this holds', () => {});"],
    ['the argument of something else', "explain('@-001 is cited');"],
  ])('but not %s', (_, source) => {
    expect(named(source)).toEqual([]);
  });
});

describe('the name of a case carries the rule', () => {
  test.each([
    ['c-020-stars-and-question-marks.yaml', 'C-020'],
    ['README.md', null],
    ['c-020.yaml', null],
    ['j-020-none.yaml', null],
    ['c-020-notes.txt', null],
  ])('%s: %s', (file, rule) => {
    expect(ruleNamedByCase(file)).toBe(rule);
  });
});
