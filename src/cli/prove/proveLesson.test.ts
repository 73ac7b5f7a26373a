import { describe, expect, it } from 'vitest';
import { SMALL, smallLesson } from '../../content/lesson/fixture.ts';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { proveLesson } from './proveLesson.ts';

const known = {
  rules: new Set(['B-043']),
  terms: new Set(['role']),
  lessons: new Set(['small']),
  curriculum: new Set(['two-gates']),
  steps: new Set<string>(),
  isWord: (word: string) => word !== 'Anna',
};

/** The small lesson, with that in the place of its prose. */
const lessonSaying = (prose: string): Lesson =>
  smallLesson({
    step: SMALL.step
      .replace('Name **Ana** in the trust policy.', prose)
      .replace('panels: [policies, decision]', 'panels: [policies, decision, terminal, code]'),
  });

const faultsOf = async (prose: string): Promise<readonly string[]> =>
  (await proveLesson(lessonSaying(prose), known)).faults.map((fault) =>
    fault.replace('small, step trust: ', ''),
  );

const ASSUME =
  'aws sts assume-role --role-arn arn:aws:iam::111122223333:role/Reader --role-session-name ana --query AssumedRoleUser.Arn';
const DENIED = 'An error occurred (AccessDenied) when calling the AssumeRole operation: …';
const ARN = '"arn:aws:sts::111122223333:assumed-role/Reader/ana"';

const CODE = `import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
const { Arn } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
console.log(Arn);`;

const block = (fence: string, text: string, output = ''): string =>
  `\`\`\`${fence}\n${text}\n\`\`\`${output === '' ? '' : `\n\n\`\`\`output\n${output}\n\`\`\``}`;

describe('the proof of a lesson', () => {
  it.each([
    [
      'commands, before the solution and after it',
      `${block('sh fails', ASSUME, `…\n${DENIED}`)}\n\n${block('sh after=1', ASSUME, ARN)}`,
    ],
    ['code for the SDK', block('js', CODE, 'arn:aws:iam::444455556666:user/Ana')],
    [
      'an excerpt of the solution',
      block('json trust arn:aws:iam::111122223333:role/Reader', '"Effect": "Allow"'),
    ],
    [
      'an error that it has seen, a term and a lesson',
      '`AccessDenied` for a [role](term:role), as in [this](lesson:small).',
    ],
  ])('holds with %s', async (_, prose) => {
    expect(await faultsOf(prose)).toEqual([]);
  });

  it.each([
    [
      'a command that fails',
      block('sh', ASSUME),
      /^the block "aws sts assume-role .*" ends otherwise than it says, and prints:/,
    ],
    [
      'a command that works',
      block('sh fails', 'aws sts get-caller-identity'),
      /^the block "aws sts get-caller-identity" ends otherwise/,
    ],
    [
      'other output',
      block('js', CODE, 'arn:aws:iam::444455556666:user/Bo'),
      /prints something else than what stands behind it:\narn:aws:iam::444455556666:user\/Ana$/,
    ],
    [
      'an excerpt of nothing',
      block('json trust arn:aws:iam::111122223333:role/Reader', '"Effect": "Deny"'),
      /never has the excerpt ""Effect": "Deny""$/,
    ],
    [
      'an error that nobody got',
      'You get `ExpiredToken`.',
      /^nothing up to there answers, prints or has ExpiredToken$/,
    ],
    ['a time that is not the lab’s', 'It ends at `2026-01-15T12:34:00Z`.', /has 2026-01-15T12:34:00Z$/],
    ['a term that does not exist', '[x](term:nobody)', /^there is no term nobody$/],
    ['a lesson that does not exist', '[x](lesson:nobody)', /^there is no lesson nobody$/],
    ['a banned word', 'You just do it.', /^its prose says "just"$/],
    ['a word that is misspelt', 'Ask Anna.', /^its prose has the word "Anna", which no dictionary has$/],
  ])('misses %s', async (_, prose, fault) => {
    const faults = await faultsOf(prose);
    expect([faults.length, faults[0]]).toEqual([1, expect.stringMatching(fault)]);
  });
});
