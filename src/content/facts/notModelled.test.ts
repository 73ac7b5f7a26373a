import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { worldFileErrorText } from '../../world/file/fileError.ts';
import { readNotModelled } from './notModelled.ts';

const listed = (id: string, reason = 'protocol'): string =>
  `- { id: ${id}, reason: ${reason}, note: The lab writes no XML. }\n`;

const errorsOf = (text: string): string[] => {
  const read = readNotModelled(text);
  return read.ok ? [] : read.error.map((error) => worldFileErrorText(error, 'list'));
};

describe('the list of rules that are not modelled', () => {
  test('can be read as it stands', () => {
    expect(errorsOf(readFileSync('lessons/not-modelled.yaml', 'utf8'))).toEqual([]);
  });

  test('gives each rule with its reason', () => {
    expect(readNotModelled(listed('F-027') + listed('F-028', 'world'))).toEqual({
      ok: true,
      value: [
        { id: 'F-027', reason: 'protocol', note: 'The lab writes no XML.' },
        { id: 'F-028', reason: 'world', note: 'The lab writes no XML.' },
      ],
    });
  });

  test('must have the right fields', () => {
    expect(errorsOf('- { id: F27, reason: late, note: later }\n')).toEqual([
      'list, line 1, /0/id: expected a rule id such as B-044, found "F27"',
      'list, line 1, /0/reason: expected protocol, operation, world, informative, unsettled, found "late"',
      'list, line 1, /0/note: expected a sentence, found "later"',
    ]);
    expect(errorsOf('- [\n')).toEqual([
      expect.stringMatching(/^list, line \d: expected YAML that can be read/),
    ]);
  });

  test('names rules that there are, each once and in order', () => {
    expect(errorsOf(listed('F-027') + listed('F-027') + listed('F-001') + listed('F-039'))).toEqual([
      'list, line 2, /1/id: expected a rule that comes after F-027, found "F-027"',
      'list, line 3, /2/id: expected a rule that comes after F-027, found "F-001"',
      'list, line 4, /3/id: expected a rule that there is, found "F-039"',
    ]);
  });
});
