import { expect, it } from 'vitest';
import { actionPlace } from './actionPlace.ts';

/** The action at the bar. */
function placeIn(marked: string) {
  const offset = marked.indexOf('|');
  return actionPlace(marked.replace('|', ''), offset)?.text ?? null;
}

it.each([
  ['a lone action', '{"Statement": {"Action": "s3:|"}}', 's3:'],
  ['an action in a list', '{"Statement": [{"Action": ["s3:GetObject", "sts:Ass|"]}]}', 'sts:Ass'],
  ['from its first character', '{"Statement": [{"NotAction": "|iam:*"}]}', 'iam:*'],
  ['up to its last', '{"Statement": [{"NotAction": "iam:*|"}]}', 'iam:*'],
  ['an action that is not there yet', '{"Statement": [{"Action": "|"}]}', ''],
  ['a text that is not closed', '{"Statement": [{"Action": "s3:|\n', 's3:'],
  ['a quote that has just been opened', '{"Statement": [{"Action": "|', ''],
  ['behind its closing quote', '{"Statement": [{"Action": "s3:*"|}]}', null],
  ['before its opening quote', '{"Statement": [{"Action": |"s3:*"}]}', null],
  ['the name of the element', '{"Statement": [{"Act|ion": "s3:*"}]}', null],
  ['a name inside the element', '{"Statement": [{"Action": {"s3|": 1}}]}', null],
  ['another element', '{"Statement": [{"Resource": "arn:|"}]}', null],
  ['an Action that no statement has', '{"Action": "s3:|"}', null],
  ['a number', '{"Statement": [{"Action": 1|2}]}', null],
])('%s: %s', (_, text, action) => {
  expect(placeIn(text)).toBe(action);
});

it('an action is without its quotes', () => {
  expect(actionPlace('{"Statement":{"Action":"s3:*"}}', 26)).toEqual({ start: 24, end: 28, text: 's3:*' });
});
