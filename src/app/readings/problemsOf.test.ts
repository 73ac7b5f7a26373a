import { expect, test } from 'vitest';
import { HOME, readOnly, trusting, worldOf } from '../../explain/fixture.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { diagnose } from '../../world/saveDocument.ts';
import { problemsOf } from './problemsOf.ts';

const TRUST: PolicyRef = { type: 'trust', owner: readOnly(HOME), name: null };
const WORLD = worldOf({ account: HOME });
const TEXT = JSON.stringify(trusting({ AWS: `arn:aws:iam::${HOME}:user/Nobody` }));

test('are those of the diagnosis', () => {
  expect(problemsOf(WORLD, TRUST, TEXT)).toEqual(diagnose(WORLD, TRUST, TEXT));
  expect(problemsOf(WORLD, { ...TRUST, type: 'identity', name: 'own' }, TEXT)).toEqual(
    diagnose(WORLD, { ...TRUST, type: 'identity', name: 'own' }, TEXT),
  );
  expect(problemsOf(WORLD, TRUST, '{}')).toEqual(diagnose(WORLD, TRUST, '{}'));
});

test('are worked out once for a text, and anew in another world', () => {
  const first = problemsOf(WORLD, TRUST, TEXT);
  expect(problemsOf(WORLD, TRUST, TEXT)).toBe(first);
  expect(problemsOf({ ...WORLD }, TRUST, TEXT)).not.toBe(first);
  problemsOf(WORLD, TRUST, '{}');
  expect(problemsOf(WORLD, TRUST, TEXT)).not.toBe(first);
});
