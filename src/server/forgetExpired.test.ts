import { expect, test } from 'vitest';
import { readWorldValue } from '../world/file/readValue.ts';
import type { Session, World } from '../world/world.ts';
import { forgetExpired } from './forgetExpired.ts';

const session = (number: number, expiresAt: string): Session => ({
  kind: 'root',
  accountId: '111122223333',
  accessKeyId: `ASIA${number}`,
  secretAccessKey: 'secret',
  sessionToken: 'token',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt,
  issuedTo: 'arn:aws:iam::111122223333:root',
  tokenVersion: 2,
  taskPolicy: null,
  sourceIdentity: null,
});

const many = (count: number, expiresAt: string): readonly Session[] =>
  Array.from({ length: count }, (_, number) => session(number, expiresAt));

function worldWith(sessions: readonly Session[]): World {
  const read = readWorldValue({ clock: '2026-01-15T12:00:00Z', accounts: [{ id: '111122223333' }] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { ...read.value.world, sessions };
}

const counted = ({ sessions }: World): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { expiresAt } of sessions) counts[expiresAt] = (counts[expiresAt] ?? 0) + 1;
  return counts;
};

const [LONG_AGO, EARLIER, LATER] = ['2026-01-15T10:00:00Z', '2026-01-15T12:00:00Z', '2026-01-15T13:00:00Z'];

test('A-032 the latest 10,000 sessions that have expired are kept, and all that have not', () => {
  const world = worldWith([...many(500, LONG_AGO), ...many(10_000, EARLIER), ...many(1500, LATER)]);
  expect(counted(forgetExpired(world))).toEqual({ [EARLIER]: 10_000, [LATER]: 1500 });
});

test('sessions that have not expired are never forgotten', () => {
  const world = worldWith(many(12_000, LATER));
  expect(forgetExpired(world)).toBe(world);
});

test('A-032 no session of few is forgotten, and none between the thousands', () => {
  const few = worldWith(many(10_000, LONG_AGO));
  const between = worldWith(many(11_001, LONG_AGO));
  expect([forgetExpired(few), forgetExpired(between)]).toEqual([few, between]);
});
