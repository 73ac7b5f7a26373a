import { expect, test } from 'vitest';
import { twoAccounts } from '../../machines/fixture.ts';
import { tokenFor } from './token.ts';

test.each([
  ['a time', '2026-01-15T09:20:00Z', '2026-01-15T09:20:00Z'],
  ['a duration, from the clock on', 'PT30M', '2026-01-15T10:30:00Z'],
  ['nothing, for a login without an end', undefined, null],
])('a login ends at %s', (_, sessionNotOnOrAfter, expected) => {
  const world = { ...twoAccounts(), clock: '2026-01-15T10:00:00Z' };
  const { proof } = tokenFor('AssumeRoleWithSAML', { sessionNotOnOrAfter }, {}, world);
  expect(proof?.kind === 'saml' && proof.assertion.sessionNotOnOrAfter).toBe(expected);
});
