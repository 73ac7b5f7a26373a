import { expect, it } from 'vitest';
import { lineOf, placesIn } from './places.ts';
import { thrownOf } from './thrown.ts';

const OWN = 'blob:null/1111-aaaa';
const SDK = 'blob:null/2222-bbbb';
const places = placesIn(
  new Map([
    [OWN, 'code.ts'],
    [SDK, '@aws-sdk/client-sts'],
  ]),
);

const stacked = (stack: string, error = new Error('no')): Error => Object.assign(error, { stack });

const V8 = [
  'AccessDenied: no',
  `    at deserialize (${SDK}:1:200)`,
  `    at async list (${OWN}:4:10)`,
  `    at new Client (${OWN}:5:1)`,
  `    at async ${OWN}:6:1`,
  `    at ${OWN}:7:1`,
].join('\n');

const FIREFOX = [`deserialize@${SDK}:1:200`, `async*list@${OWN}:4:10`, `@${OWN}:6:1`, ''].join('\n');

const SAFARI = [`deserialize@${SDK}:1:200`, `list@${OWN}:4:10`, `module code@${OWN}:6:1`].join('\n');

it('the learner’s own lines are found in the stacks of all browsers', () => {
  expect([V8, FIREFOX, SAFARI].map((stack) => places.framesOf(stacked(stack)))).toEqual([
    ['list (code.ts:4)', 'new Client (code.ts:5)', 'code.ts:6', 'code.ts:7'],
    ['list (code.ts:4)', 'code.ts:6'],
    ['list (code.ts:4)', 'code.ts:6'],
  ]);
  expect(['list (code.ts:4)', 'code.ts:16'].map((frame) => lineOf([frame]))).toEqual([4, 16]);
  expect([lineOf([]), places.framesOf(stacked('')), places.framesOf(stacked(`at ${OWN}`))]).toEqual([
    null,
    [],
    [],
  ]);
});

it('what was thrown is told with names in place of addresses', () => {
  const missing = new SyntaxError(`The requested module '${SDK}' does not provide an export named 'X'`);
  expect(thrownOf(stacked('', missing), places, 2)).toEqual({
    name: 'SyntaxError',
    message: "The requested module '@aws-sdk/client-sts' does not provide an export named 'X'",
    text: "SyntaxError: The requested module '@aws-sdk/client-sts' does not provide an export named 'X'",
    line: 2,
  });
});

it('its line is that of its own first frame; anything may be thrown', () => {
  expect(thrownOf(stacked(V8), places, 9).line).toBe(4);
  expect([thrownOf('x', places), thrownOf(undefined, places, 3)]).toEqual([
    { name: '', message: "'x'", text: "Uncaught 'x'", line: null },
    { name: '', message: 'undefined', text: 'Uncaught undefined', line: 3 },
  ]);
});
