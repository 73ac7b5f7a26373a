import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { visible, visibleLine } from './visible.ts';

describe('what a screen does not show is written out', () => {
  test.each([
    ['the cursor moved', 'a\u001B[2Jb\rc', 'a\\u001b[2Jb\\u000dc'],
    ['text turned round', 'a\u202Eb\u2066', 'a\\u202eb\\u2066'],
    ['characters without width', '\uFEFFa\u200Bb', '\\ufeffa\\u200bb'],
    ['a control character of eight bits', 'a\u009Bb', 'a\\u009bb'],
    ['separators of lines', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['half of a character', 'a\uD800b', 'a\\ud800b'],
    ['a tag beyond the first plane', 'a\u{E0041}b', 'a\\udb40\\udc41b'],
    ['what is shown', 'à 漢 😀 “x” \\u001b', 'à 漢 😀 “x” \\u001b'],
  ])('%s', (_, text, shown) => {
    expect([visible(text), visibleLine(text)]).toEqual([shown, shown]);
  });

  test('line ends stay in a text, and not in a line', () => {
    expect([visible('a\nb\n'), visibleLine('a\nb\n')]).toEqual(['a\nb\n', 'a\\u000ab\\u000a']);
  });

  test('JSON stays the same JSON', () => {
    const value = { 'a\u200B': ['\u001B\u009B\u202E', '\u{E0041}\\\u2028'] };
    const shown = visible(JSON.stringify(value, null, 2));
    expect(shown).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(shown)).toEqual(value);
  });
});

test('the program itself writes nothing else to a terminal', () => {
  const { stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/cli/lab.ts', 'a\u001B[2J\u202Eb'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toContain('\\u001b[2J\\u202eb');
  expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
});
