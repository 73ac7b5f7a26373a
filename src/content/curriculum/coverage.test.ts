import { expect, test } from 'vitest';
import { smallLesson } from '../lesson/fixture.ts';
import { SMALL_QUESTION, questionIn } from '../question/fixture.ts';
import type { ProvableQuestion } from '../question/question.ts';
import { coverageOf, holesIn } from './coverage.ts';
import { readCurriculum } from './read.ts';

const [step] = smallLesson().steps;

const lesson = {
  ...smallLesson(),
  steps: step
    ? [
        {
          ...step,
          teaches: ['two-gates', 'expiry'],
          goals: step.goals.map((goal) => ({ ...goal, tests: ['two-gates'] })),
          prose: [
            {
              kind: 'run' as const,
              in: 'terminal' as const,
              text: 'aws sts get-session-token \\\n  --token-code 123456\necho done',
              after: 0,
              fails: false,
              output: null,
            },
          ],
        },
      ]
    : [],
};

const provable = questionIn(SMALL_QUESTION.replace('rules: [B-046]', 'rules: [B-046]\ntests: [expiry]'));
const question = (provable as ProvableQuestion).question;

const curriculum = {
  facts: [
    { id: 'two-gates', text: 'Both must allow.' },
    { id: 'expiry', text: 'Sessions end.' },
    { id: 'free', text: 'It costs nothing.' },
  ],
  commands: ['aws sts get-session-token --token-code …', 'aws sts get-session-token --duration-seconds …'],
};

test('facts are taught by steps and tested by goals, commands run in blocks; what is missing is a hole', () => {
  const coverage = coverageOf(curriculum, [lesson], [question]);
  expect(coverage).toEqual({
    facts: [
      { id: 'two-gates', taught: ['small/trust'], tested: ['small/trust/ana-in', 'small/trust/bo-out'] },
      { id: 'expiry', taught: ['small/trust'], tested: ['exam/small'] },
      { id: 'free', taught: [], tested: [] },
    ],
    commands: [
      { command: curriculum.commands[0], runs: ['small/trust'] },
      { command: curriculum.commands[1], runs: [] },
    ],
  });
  expect(holesIn(coverage)).toEqual([
    'free is taught nowhere',
    'free is tested nowhere',
    'nowhere runs: aws sts get-session-token --duration-seconds …',
  ]);
});

test('a curriculum that is wrong says where', () => {
  expect(readCurriculum('facts:\n  - { id: Two, text: Both. }\ncommands: []\n')).toEqual({
    ok: false,
    error: [
      'curriculum.yaml, line 2, /facts/0/id: expected an id: small letters, digits and single hyphens, found "Two"',
    ],
  });
});
