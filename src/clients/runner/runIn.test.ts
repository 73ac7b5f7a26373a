import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../protocol/http.ts';
import type { Door } from '../../protocol/door.ts';
import { LIMITS } from './limits.ts';
import type { FromWorker, Program, ToWorker } from './messages.ts';
import { runIn, type Output, type RunResult } from './runIn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PROGRAM: Program = {
  pieces: [],
  probe: '',
  file: 'code.js',
  env: {},
  clockAhead: 0,
  limits: { ...LIMITS, lines: 3 },
};

const REQUEST = {
  type: 'request',
  id: 7,
  request: { method: 'GET', host: 'h', path: '/', query: [], headers: {}, body: utf8('') },
} as const;

const answering: Door = async () => ({ status: 200, headers: {}, body: utf8('yes') });

/** A run whose worker says what the test says. */
function running(door: Door = answering, stopping = new AbortController()) {
  const output: Output[] = [];
  const posted: ToWorker[] = [];
  let killed = 0;
  let say: (message: FromWorker) => void = () => undefined;
  let result: RunResult | null = null;
  const start = (_: Program, receive: (message: unknown) => void) => {
    say = receive;
    return { post: (message: ToWorker) => void posted.push(message), kill: () => void killed++ };
  };
  const onOutput = (each: Output) => void output.push(each);
  const ended = runIn({ start }, PROGRAM, { door, onOutput, signal: stopping.signal });
  void ended.then((how) => {
    result = how;
  });
  return {
    say: (...messages: readonly FromWorker[]) => messages.forEach((message) => say(message)),
    after: async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return { result, killed };
    },
    stop: () => stopping.abort(),
    output,
    posted,
  };
}

const TIMEOUT = { outcome: 'timeout', milliseconds: 10_000, truncated: false } as const;

describe('a run', () => {
  it('shows what is written and ends when the worker says so', async () => {
    const run = running();
    run.say(
      { type: 'started' },
      { type: 'output', level: 'log', text: 'a' },
      { type: 'output', level: 'error', text: 'b' },
      { type: 'ended', exitCode: 3 },
    );
    expect([await run.after(0), run.output]).toEqual([
      { result: { outcome: 'finished', exitCode: 3, truncated: false }, killed: 1 },
      [
        { level: 'log', text: 'a' },
        { level: 'error', text: 'b' },
      ],
    ]);
  });

  it('fails with what was thrown, or because there is no worker', async () => {
    const thrown = { name: 'AccessDenied', message: 'no', text: 'AccessDenied: no', line: 4 };
    const threw = running();
    threw.say({ type: 'started' }, { type: 'threw', thrown });
    const without = running();
    without.say({ type: 'unavailable', message: 'blocked' });
    expect([await threw.after(0), await without.after(0)]).toEqual([
      {
        result: { outcome: 'failed', error: { kind: 'thrown', ...thrown }, truncated: false },
        killed: 1,
      },
      {
        result: {
          outcome: 'failed',
          error: { kind: 'unavailable', message: 'blocked' },
          truncated: false,
        },
        killed: 1,
      },
    ]);
  });

  it('is killed when its time is up, counted from when the code begins, and from that once', async () => {
    const run = running();
    await run.after(5_000);
    run.say({ type: 'started' });
    await run.after(5_000);
    run.say({ type: 'started' });
    expect([await run.after(4_999), await run.after(1)]).toEqual([
      { result: null, killed: 0 },
      { result: TIMEOUT, killed: 1 },
    ]);
  });

  it('is given up when it does not start', async () => {
    const run = running();
    expect([await run.after(19_999), await run.after(1)]).toEqual([
      { result: null, killed: 0 },
      {
        result: { outcome: 'failed', error: { kind: 'unavailable', message: '' }, truncated: false },
        killed: 1,
      },
    ]);
  });

  it('is killed when it is stopped, and does not start when it was stopped before', async () => {
    const run = running();
    run.say({ type: 'started' });
    run.stop();
    const stopped = { outcome: 'stopped', truncated: false };
    expect(await run.after(60_000)).toEqual({ result: stopped, killed: 1 });
    const before = new AbortController();
    before.abort();
    expect(await running(answering, before).after(60_000)).toEqual({ result: stopped, killed: 0 });
  });

  it('shows no more than may be shown, whatever the worker sends', async () => {
    const run = running();
    const many = { type: 'output', level: 'log', text: 'a\nb' } as const;
    run.say({ type: 'started' }, many, many, many, { type: 'ended', exitCode: 0 });
    const { result } = await run.after(0);
    expect([result?.truncated, run.output.map(({ text }) => text)]).toEqual([true, ['a\nb', 'a']]);
    const told = running();
    told.say({ type: 'truncated' }, { type: 'ended', exitCode: 0 });
    expect((await told.after(0)).result?.truncated).toBe(true);
  });
});

describe('a request', () => {
  it('is put to the door, and what it answers or that it failed is posted back', async () => {
    const run = running();
    run.say(REQUEST);
    await run.after(0);
    const failing = running(() => Promise.reject(new Error('down')));
    failing.say(REQUEST);
    await failing.after(0);
    expect([run.posted, failing.posted]).toEqual([
      [{ type: 'response', id: 7, response: { status: 200, headers: {}, body: utf8('yes') } }],
      [{ type: 'noResponse', id: 7, message: 'down' }],
    ]);
  });
});
