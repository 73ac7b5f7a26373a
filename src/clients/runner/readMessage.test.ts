import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../protocol/http.ts';
import type { FromWorker } from './messages.ts';
import { readMessage } from './readMessage.ts';

const REQUEST = {
  method: 'POST',
  host: 'sts.amazonaws.com',
  path: '/',
  query: [['a', 'b']],
  headers: { host: 'sts.amazonaws.com' },
  body: utf8('x'),
} as const;

const MESSAGES: readonly FromWorker[] = [
  { type: 'started' },
  { type: 'truncated' },
  { type: 'output', level: 'warn', text: 'x' },
  { type: 'request', id: 1, request: REQUEST },
  { type: 'ended', exitCode: 2 },
  { type: 'threw', thrown: { name: 'Error', message: 'm', text: 't', line: 3 } },
  { type: 'threw', thrown: { name: 'Error', message: 'm', text: 't', line: null } },
  { type: 'unavailable', message: '' },
];

describe('messages of the worker', () => {
  it('are read as they are, without what does not belong to them', () => {
    expect(MESSAGES.map((message) => readMessage({ ...message, more: 1 }))).toEqual(MESSAGES);
  });

  it('are none when something of them is of another kind', () => {
    const wrong = [
      null,
      'started',
      {},
      { type: 'toString' },
      { type: 'output', level: 'fatal', text: 'x' },
      { type: 'output', level: 'log', text: { toString: () => 'x' } },
      { type: 'request', id: '1', request: REQUEST },
      { type: 'request', id: 1, request: { ...REQUEST, body: 'x' } },
      { type: 'request', id: 1, request: { ...REQUEST, query: [['a']] } },
      { type: 'request', id: 1, request: { ...REQUEST, headers: { host: 1 } } },
      { type: 'ended' },
      { type: 'threw', thrown: { name: 'Error' } },
      { type: 'unavailable' },
    ];
    expect(wrong.map(readMessage)).toEqual(wrong.map(() => null));
  });

  it('are read without throwing, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...MESSAGES), (value, message) => {
        for (const key of Object.keys(message)) {
          const read = readMessage({ ...message, [key]: value });
          expect(read === null || MESSAGES.some(({ type }) => type === read.type)).toBe(true);
        }
      }),
    );
  });
});
