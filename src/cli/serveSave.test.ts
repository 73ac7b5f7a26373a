import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWorld } from '../world/file/read.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import { whyUnwritable, worldFile } from './serveSave.ts';

let folder = '';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  folder = mkdtempSync(join(tmpdir(), 'sts-lab-save-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const failed = vi.fn<(why: string) => void>();
beforeEach(() => void failed.mockReset());

function worldAt(clock: string): World {
  const read = readWorldValue({ clock, accounts: [{ id: '111122223333', users: [{ name: 'Ana' }] }] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

const MORNING = worldAt('2026-01-15T09:00:00Z');
const EVENING = worldAt('2026-01-15T18:00:00Z');

const kept = (file: string): World | null => {
  const read = readWorld(readFileSync(file, 'utf8'));
  return read.ok ? read.value.world : null;
};

test('a world is written after a while, once for all that was kept until then, and nothing stays beside it', async () => {
  const file = join(folder, 'world.json');
  const saved = worldFile(file, failed);
  saved.keep(MORNING);
  saved.keep(EVENING);
  vi.advanceTimersByTime(200);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  await saved.finish();
  expect([readdirSync(folder), kept(file)]).toEqual([['world.json'], EVENING]);
});

test('the end writes what was kept last, even while another writing goes on', async () => {
  const file = join(folder, 'world.json');
  const saved = worldFile(file, failed);
  saved.keep(MORNING);
  vi.advanceTimersByTime(1000);
  saved.keep(EVENING);
  await saved.finish();
  expect(kept(file)).toEqual(EVENING);
});

test('asking whether a world can be kept somewhere leaves what is there as it is', () => {
  const file = join(folder, 'world.json');
  expect([whyUnwritable(file), readdirSync(folder)]).toEqual([null, []]);
  writeFileSync(file, 'as it was');
  expect([whyUnwritable(file), readFileSync(file, 'utf8')]).toEqual([null, 'as it was']);
  expect(whyUnwritable(join(file, 'world.json'))).toMatch(/world\.json could not be written: ENOTDIR/);
});

test('the end of a world that has not changed writes nothing', async () => {
  await worldFile(join(folder, 'world.json'), failed).finish();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that cannot be written is told of, stays as it was, and is tried again', async () => {
  const file = join(folder, 'world.json');
  writeFileSync(file, 'as it was');
  mkdirSync(`${file}.new`);
  const saved = worldFile(file, failed);
  saved.keep(MORNING);
  await saved.finish();
  expect(readFileSync(file, 'utf8')).toBe('as it was');
  expect(failed.mock.calls).toEqual([[expect.stringMatching(/world\.json could not be written: EISDIR/)]]);
  rmSync(`${file}.new`, { recursive: true });
  saved.keep(EVENING);
  await saved.finish();
  expect(kept(file)).toEqual(EVENING);
});
