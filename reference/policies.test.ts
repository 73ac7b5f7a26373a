import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disagreementAmong } from './agreement.ts';
import { situation } from './arbitraryWorld.ts';
import { evaluate } from './evaluate.ts';
import { questionOf } from './question.ts';

/** How many requests are asked; mutation testing asks fewer, `npm run fuzz` more. */
const REQUESTS = Number(process.env['REFERENCE_REQUESTS'] ?? 20_000);

it(`engine and reference answer ${String(REQUESTS)} requests alike`, { timeout: 300_000 }, () => {
  expect(disagreementAmong(REQUESTS, Date.now() % 0x7fff_ffff)).toBe(null);
});

it('the requests get every answer that there is', { timeout: 60_000 }, () => {
  const answers = new Set<string>();
  for (const at of fc.sample(situation, { numRuns: 150, seed: 1 })) {
    for (const request of at.requests) {
      const { verdict, policyType } = evaluate(questionOf(at, request));
      answers.add(`${verdict} ${policyType}`);
    }
  }
  expect([...answers].toSorted()).toEqual([
    'allow identity',
    'allow resource',
    'allow trust',
    'explicitDeny boundary',
    'explicitDeny endpoint',
    'explicitDeny identity',
    'explicitDeny rcp',
    'explicitDeny resource',
    'explicitDeny scp',
    'explicitDeny session',
    'explicitDeny trust',
    'implicitDeny boundary',
    'implicitDeny endpoint',
    'implicitDeny identity',
    'implicitDeny resource',
    'implicitDeny scp',
    'implicitDeny session',
    'implicitDeny trust',
  ]);
});
