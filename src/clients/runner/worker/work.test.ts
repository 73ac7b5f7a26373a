import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateAhead } from './clock.ts';
import { doorOverPort } from './doorOverPort.ts';
import { Exit, runnerProcess } from './process.ts';
import { trackCrypto } from './trackCrypto.ts';
import { trackTimers, type WithTimers } from './timers.ts';
import { countWork, type Work } from './work.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-21T00:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const counting = (): Work => countWork((then, milliseconds) => setTimeout(then, milliseconds));

/** Whether all work is done after so many milliseconds more. */
const watched = (work: Work) => {
  let isDone = false;
  void work.done().then(() => {
    isDone = true;
  });
  return async (milliseconds: number): Promise<boolean> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    return isDone;
  };
};

describe('code has ended', () => {
  it('when it waits for nothing, a moment long', async () => {
    expect(await watched(counting())(20)).toBe(true);
  });

  it('not before what it waits for has come, and what that begins', async () => {
    const work = counting();
    let answer: (value: unknown) => void = () => undefined;
    void work.track(new Promise((resolve) => (answer = resolve)));
    const isDone = watched(work);
    expect(await isDone(1_000)).toBe(false);
    work.begin();
    answer(null);
    expect(await isDone(1_000)).toBe(false);
    work.end();
    expect(await isDone(40)).toBe(true);
  });

  it('not when a promise that it waits for is rejected before others', async () => {
    const work = counting();
    const rejected = work.track(Promise.reject(new Error('x')));
    await expect(rejected).rejects.toThrow('x');
    work.begin();
    expect(await watched(work)(1_000)).toBe(false);
  });
});

describe('timers', () => {
  const scoped = (work: Work) => {
    const scope = {
      setTimeout: (then: () => void, ms?: number) => Number(setTimeout(then, ms)),
      setInterval: (then: () => void, ms?: number) => Number(setInterval(then, ms)),
      clearTimeout: (id?: number) => clearTimeout(id),
      clearInterval: (id?: number) => clearInterval(id),
    };
    trackTimers(scope as WithTimers, work);
    return scope;
  };

  it('are work until they have fired or are cleared, and fire with their values', async () => {
    const work = counting();
    const scope = scoped(work);
    const fired: unknown[] = [];
    (scope.setTimeout as (...values: unknown[]) => number)((value: unknown) => fired.push(value), 500, 'x');
    const cleared = scope.setTimeout(() => fired.push('never'), 9_000);
    scope.clearTimeout(cleared);
    scope.clearTimeout(cleared);
    scope.clearTimeout(undefined);
    const interval = scope.setInterval(() => {
      if (fired.push('again') === 3) scope.clearInterval(interval);
    }, 600);
    const isDone = watched(work);
    expect([await isDone(599), await isDone(1_000)]).toEqual([false, true]);
    expect(fired).toEqual(['x', 'again', 'again']);
  });

  it('take no texts', () => {
    const scope = scoped(counting());
    const text = 'globalThis.x = 1' as unknown as () => void;
    expect(() => scope.setTimeout(text)).toThrow(TypeError);
    expect(() => scope.setInterval(text)).toThrow(TypeError);
  });
});

it('what WebCrypto does is work', async () => {
  class SubtleCrypto {
    digest(name: string): Promise<string> {
      return new Promise((resolve) => setTimeout(() => resolve(`${name} of ${this.constructor.name}`), 300));
    }
  }
  const work = counting();
  trackCrypto({ SubtleCrypto } as never, work);
  const digest = new SubtleCrypto().digest('SHA-256');
  const isDone = watched(work);
  expect([await isDone(299), await isDone(50)]).toEqual([false, true]);
  expect(await digest).toBe('SHA-256 of SubtleCrypto');
});

it('requests go over the port, and answers find the one that waits for them', async () => {
  const posted: unknown[] = [];
  const { door, receive } = doorOverPort((message) => posted.push(message), counting());
  const request = { method: 'GET', host: 'h', path: '/', query: [], headers: {}, body: new Uint8Array() };
  const [one, other] = [door(request), door(request)];
  const response = { status: 200, headers: {}, body: new Uint8Array() };
  receive({ type: 'noResponse', id: 1, message: 'down' });
  receive({ type: 'response', id: 2, response });
  receive({ type: 'response', id: 9, response });
  await expect(one).rejects.toThrow('down');
  expect([await other, posted]).toEqual([
    response,
    [
      { type: 'request', id: 1, request },
      { type: 'request', id: 2, request },
    ],
  ]);
});

it('Date is ahead, and otherwise as it was', () => {
  const Ahead = dateAhead(Date, 3_600_000);
  class Later extends Ahead {}
  expect([
    new Ahead().toISOString(),
    Ahead.now(),
    new Ahead('2020-01-01T00:00:00Z').toISOString(),
    new Ahead(0).getTime(),
    Ahead.parse('1970-01-01T00:00:01Z'),
    Date.UTC === Ahead.UTC,
    new Ahead() instanceof Date,
    new Later() instanceof Later,
    (Ahead as unknown as () => string)(),
  ]).toEqual([
    '2026-11-21T01:00:00.000Z',
    Date.parse('2026-11-21T01:00:00Z'),
    '2020-01-01T00:00:00.000Z',
    0,
    1000,
    true,
    true,
    true,
    new Date('2026-11-21T01:00:00Z').toString(),
  ]);
});

describe('process', () => {
  const left: number[] = [];
  const exit = (code?: number, before?: number): unknown => {
    const process = runnerProcess({ A: 'b' }, 'code.js', (status) => left.push(status));
    process.exitCode = before;
    try {
      return process.exit(code);
    } catch (thrown) {
      return thrown;
    }
  };

  it('leaves with its code, and nothing runs after that', () => {
    expect([exit(2), exit(), exit(undefined, 3)]).toEqual([new Exit(2), new Exit(0), new Exit(3)]);
    expect(left).toEqual([2, 0, 3]);
  });

  it('has an environment of its own', () => {
    const env = { A: 'b' };
    const process = runnerProcess(env, 'code.js', () => undefined);
    process.env['A'] = 'c';
    expect([env, process.env, process.argv]).toEqual([{ A: 'b' }, { A: 'c' }, ['node', 'code.js']]);
  });
});
