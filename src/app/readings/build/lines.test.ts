import { expect, test } from 'vitest';
import { newStep } from '../../../content/lesson/authoring/draft.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { twoAccounts } from '../../../machines/fixture.ts';
import { actionLines, endLine } from './lines.ts';

const words = INTERFACES.en;
const turn = { title: 'Forgets the trust policy', do: [] };
const step = {
  ...newStep('trust'),
  goals: [{ id: 'in', title: 'Ana comes in', expect: {}, made: false, atGate: {}, exactly: [], tests: [] }],
};

test.each([
  [{ stopsAt: 'trust' }, 'Stopped at the trust policy'],
  [{ stopsAt: 'service', goal: 'in' }, 'Goal “Ana comes in” is stopped at the service itself'],
  [{ letsIn: 'in' }, 'Goal “Ana comes in” is let in'],
] as const)('a wrong turn tells how it ends, in words: %o', (end, expected) => {
  expect(endLine({ ...turn, ...end }, step, words)).toBe(expected);
});

test('time that passes is told in words', () => {
  const lines = actionLines([{ advance: 'PT1H30M' }], { world: twoAccounts(), calls: [] }, words);
  expect(lines).toEqual(['Clock: 1 h 30 min on']);
});
