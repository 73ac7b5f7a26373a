import { describe, expect, it } from 'vitest';
import { drawId, type IdKind } from './ids.ts';

const SHAPES: Record<IdKind, RegExp> = {
  user: /^AIDA[A-Z2-7]{17}$/,
  group: /^AGPA[A-Z2-7]{17}$/,
  role: /^AROA[A-Z2-7]{17}$/,
  instanceProfile: /^AIPA[A-Z2-7]{17}$/,
  policy: /^ANPA[A-Z2-7]{17}$/,
  accessKey: /^AKIA[A-Z2-7]{16}$/,
  temporaryAccessKey: /^ASIA[A-Z2-7]{16}$/,
  secret: /^[A-Za-z0-9/+]{40}$/,
  sessionToken: /^IQoJb3JpZ2luX2Vj[A-Za-z0-9/+]{340}$/,
  controlPolicy: /^p-[a-z0-9]{8}$/,
  mfaSeed: /^[A-Z2-7]{64}$/,
};

describe('A-001 A-002 ids have the shape of their kind', () => {
  it.each(Object.entries(SHAPES))('%s', (kind, shape) => {
    for (let drawn = 0; drawn < 50; drawn += 1) {
      expect(drawId({ seed: 7, drawn }, kind as IdKind).id).toMatch(shape);
    }
  });
});

it('each draw moves the world on, and equal worlds draw equal ids', () => {
  const world = { seed: 1, drawn: 4, clock: 'kept' };
  const first = drawId(world, 'role');
  const second = drawId(first.world, 'role');
  expect(second.world).toEqual({ seed: 1, drawn: 6, clock: 'kept' });
  expect(first.id).not.toBe(second.id);
  expect(drawId({ ...world }, 'role')).toEqual(first);
});
