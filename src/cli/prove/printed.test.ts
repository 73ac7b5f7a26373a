import { expect, it } from 'vitest';
import { isPrinted } from './printed.ts';

it.each([
  ['the same', 'one\ntwo', 'one\ntwo\n', true],
  ['another line', 'one\ntwo', 'one\ntoo\n', false],
  ['more lines', 'one', 'one\ntwo\n', false],
  ['any text in a line', '"Arn": "…/ana"', '"Arn": "arn:aws:sts::1:assumed-role/R/ana"\n', true],
  ['a text in a line that is not there', '"Arn": "…/ana"', '"Arn": "x/bo"\n', false],
  ['any lines', 'one\n…\nlast', 'one\ntwo\nthree\nlast\n', true],
  ['no line for any lines', '…\nlast', 'last', true],
  ['spaces at the ends of lines', 'one', 'one  \n\n', true],
  ['an empty line before it', 'one', '\none\n', true],
  ['signs that mean something in patterns', 'a.b(c)*', 'axb(c)*', false],
])('%s', (_, shown, printed, same) => {
  expect(isPrinted(shown, printed)).toBe(same);
});
