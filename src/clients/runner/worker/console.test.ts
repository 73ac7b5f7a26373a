import { describe, expect, it } from 'vitest';
import type { FromWorker } from '../messages.ts';
import { runnerConsole, writerTo } from './console.ts';

type Lines = [string, string][];

const written = (write: (console: ReturnType<typeof runnerConsole>) => void): Lines => {
  const lines: Lines = [];
  write(runnerConsole((level, text) => lines.push([level, text]), {}));
  return lines;
};

describe('the console', () => {
  it('writes each method at its level, values inspected', () => {
    const lines = written((console) => {
      for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level]?.(level, { a: 1 });
      console['table']?.([1]);
      console['trace']?.('here');
    });
    expect(lines).toEqual([
      ['log', 'log { a: 1 }'],
      ['info', 'info { a: 1 }'],
      ['warn', 'warn { a: 1 }'],
      ['error', 'error { a: 1 }'],
      ['debug', 'debug { a: 1 }'],
      ['log', '[ 1 ]'],
      ['error', 'Trace: here'],
    ]);
  });

  it('sets groups in, to any depth, asserts, and shows as deep as dir is asked to', () => {
    const deep = { a: { b: { c: { d: {} } } } };
    const lines = written((console) => {
      console['group']?.('outer');
      console['group']?.();
      console['log']?.('x\ny');
      console['groupEnd']?.();
      console['groupEnd']?.();
      console['groupEnd']?.();
      console['assert']?.(true, 'no');
      console['assert']?.(false, 'yes');
      console['dir']?.(deep, { depth: 0 });
      console['dir']?.(deep, { depth: null });
    });
    expect(lines.map(([, text]) => text)).toEqual([
      'outer',
      '    x\n    y',
      'Assertion failed yes',
      '{ a: [Object] }',
      '{\n  a: { b: { c: { d: {} } } }\n}',
    ]);
  });
});

it('what is too much is left out, and the page told once', () => {
  const posted: FromWorker[] = [];
  const write = writerTo((message) => posted.push(message), { milliseconds: 1, lines: 2, characters: 99 });
  for (const text of ['a', 'b\nc', 'd', 'e']) write('log', text);
  expect(posted).toEqual([
    { type: 'output', level: 'log', text: 'a' },
    { type: 'output', level: 'log', text: 'b' },
    { type: 'truncated' },
  ]);
});
