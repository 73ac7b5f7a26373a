import { expect, it } from 'vitest';
import { runCode } from './runCode.ts';

const run = (source: string, loadParts: () => Promise<never>) =>
  runCode({
    source,
    language: 'js',
    env: {},
    door: () => Promise.reject(new Error('not asked')),
    onOutput: () => undefined,
    loadParts,
  });

it('code that cannot run is told so before anything is loaded', async () => {
  const loaded: string[] = [];
  const result = await run("import 'fs'", () => {
    loaded.push('parts');
    return Promise.reject(new Error('none'));
  });
  expect([result, loaded]).toEqual([
    {
      outcome: 'failed',
      error: { kind: 'code', code: 'importNotAllowed', params: { specifier: 'fs' }, line: 1 },
      truncated: false,
    },
    [],
  ]);
});

it('what cannot be loaded is a result as well', async () => {
  expect(await run('1', () => Promise.reject(new Error('offline')))).toEqual({
    outcome: 'failed',
    error: { kind: 'unavailable', message: '' },
    truncated: false,
  });
});
