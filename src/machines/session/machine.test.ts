import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { sessionMachine } from './machine.ts';

it('A-032 a session ends at its expiration, by the clock of the lab, and lives again when the clock is turned back', () => {
  const input = {
    accessKeyId: 'ASIAEXAMPLE',
    issuedAt: '2026-01-15T09:00:00Z',
    expiresAt: '2026-01-15T10:00:00Z',
    clock: '2026-01-15T09:00:00Z',
  };
  const actor = createActor(sessionMachine, { input }).start();
  const at = (clock: string): unknown => {
    actor.send({ type: 'CLOCK', clock });
    return actor.getSnapshot().value;
  };
  expect([
    actor.getSnapshot().value,
    at('2026-01-15T09:59:59Z'),
    at('2026-01-15T10:00:00Z'),
    at('2026-01-15T09:30:00Z'),
  ]).toEqual(['active', 'active', 'expired', 'active']);
});
