import { describe, expect, it, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { historyText, merged, readHistory } from './historyFile.ts';
import { historyTable } from './historyTable.ts';

const attempt = (begun: string, changed: Partial<Attempt> = {}): Attempt => ({
  mode: 'timed',
  exam: 'SAA-C03',
  begun,
  ended: '2026-11-02T11:00:00.000Z',
  timedOut: false,
  items: [
    {
      question: 'bo-gets-in',
      tasks: ['SAA-C03 1.1', 'SCS-C03 4.2'],
      right: false,
      answered: true,
      seconds: 61,
      misconceptions: ['trust-is-enough'],
    },
  ],
  ...changed,
});

const FIRST = attempt('2026-11-02T10:00:00.000Z');
const SECOND = attempt('2026-11-03T10:00:00.500Z', { exam: null, mode: 'study', timedOut: true });
const NOW = '2026-11-04T10:00:00.000Z';

describe('a file of results', () => {
  it('is read as it was written', () => {
    expect(readHistory(historyText([FIRST, SECOND], NOW))).toEqual({ ok: true, value: [FIRST, SECOND] });
  });

  const text = historyText([FIRST], NOW);
  test.each([
    ['', '', 1],
    ['{"progress": 1}', '/examHistory', 1],
    [text.replace('"examHistory": 1', '"examHistory": 2'), '/examHistory', 2],
    [text.replace('"timed"', '"quick"'), '/attempts/0/mode', 6],
    [text.replace('"2026-11-02T10:00:00.000Z"', '"yesterday"'), '/attempts/0/begun', 8],
    [text.replace('"right": false', '"right": "no"'), '/attempts/0/items/0/right', 18],
    [text.replace('"seconds": 61', '"seconds": -1'), '/attempts/0/items/0/seconds', 20],
    [text.replace('"bo-gets-in"', '"=HYPERLINK(1)"'), '/attempts/0/items/0/question', 13],
    [text.replace('"answered": true,', ''), '/attempts/0/items/0/answered', null],
    [text.slice(0, 150), '', null],
  ])('that is wrong says where: %.40j', (wrong, path, line) => {
    const read = readHistory(wrong);
    const [error] = read.ok ? [] : read.error;
    expect(error).toMatchObject(line === null ? { path } : { path, line });
  });
});

describe('two histories', () => {
  it('are one, each attempt once, oldest first', () => {
    expect(merged([SECOND], [SECOND, FIRST, FIRST])).toEqual([FIRST, SECOND]);
  });

  it('stay mine where both have an attempt', () => {
    expect(merged([FIRST], [{ ...FIRST, exam: 'SCS-C03' }])).toEqual([FIRST]);
  });
});

it('as a table has a row for each item, and commas in quotes', () => {
  expect(historyTable([{ ...SECOND, exam: 'a "b", c' }])).toBe(
    'begun,ended,mode,exam,timedOut,question,tasks,right,answered,seconds,misconceptions\r\n' +
      '2026-11-03T10:00:00.500Z,2026-11-02T11:00:00.000Z,study,"a ""b"", c",true,bo-gets-in,SAA-C03 1.1; SCS-C03 4.2,false,true,61,trust-is-enough\r\n',
  );
});
