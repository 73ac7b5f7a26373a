import { expect, test } from 'vitest';
import { loadActions } from '../../../../scripts/vite/readLessons.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { caseView } from './caseView.ts';

const read = loadActions();

const shown = (action: string, column: 'callers' | 'lifetime' | 'mfa') => {
  const found = read.ok ? read.value.find(({ id }) => id === action) : undefined;
  if (!found) throw new Error(`${action} cannot be read`);
  return caseView(found.cases[column], INTERFACES.en);
};

test('a call is told with its caller, what goes along, the answer and how long it lasts', () => {
  const [first, , tooShort] = shown('AssumeRole', 'lifetime');
  expect(first).toEqual({
    kind: 'call',
    title: 'dev/Ana calls sts:AssumeRole on prod/ReadOnly',
    params: [{ name: 'RoleSessionName', value: 'ana' }],
    verdict: 'allow',
    headline: ['Allowed: both accounts agree'],
    error: null,
    facts: [],
    lasts: 'Good for 1 h',
  });
  expect(tooShort).toEqual({
    kind: 'call',
    title: 'dev/Ana calls sts:AssumeRole on prod/ReadOnly',
    params: [
      { name: 'RoleSessionName', value: 'ana' },
      { name: 'DurationSeconds', value: '899' },
    ],
    verdict: 'invalid',
    headline: ['Refused: ', { code: 'DurationSeconds' }, ' is too small'],
    error: {
      code: 'ValidationError',
      message:
        "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    },
    facts: [],
    lasts: null,
  });
});

test('sessions, tokens and unsigned calls have callers too, and an answer its values', () => {
  const titles = (steps: ReturnType<typeof shown>) =>
    steps.map((step) => (step.kind === 'call' ? step.title : step.text));
  expect(titles(shown('AssumeRole', 'callers')).slice(1)).toEqual([
    'prod/ReadOnly calls sts:AssumeRole on prod/Next',
    'dev/Ben calls sts:AssumeRole on prod/ReadOnly',
    'dev/root calls sts:AssumeRole on prod/ReadOnly',
    'Nobody calls sts:AssumeRole on prod/ReadOnly',
  ]);
  expect(titles(shown('AssumeRoleWithSAML', 'callers'))[0]).toBe(
    'the token of ana calls sts:AssumeRoleWithSAML on prod/Staff',
  );
  expect(titles(shown('AssumeRole', 'mfa'))[2]).toBe('The world is changed.');
  const [me] = shown('GetCallerIdentity', 'callers');
  expect(me?.kind === 'call' && me.facts.map(({ name }) => name)).toEqual(['UserId', 'Account', 'Arn']);
});
