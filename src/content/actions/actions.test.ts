import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadActions } from '../../../scripts/vite/readLessons.ts';
import { runCase } from '../case/run.ts';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { COLUMNS } from './comparison.ts';
import { readActions } from './read.ts';

const read = loadActions();
const actions = read.ok ? read.value : [];

test('the actions of STS can be read, in the order of their rows', () => {
  expect(read.ok ? [] : read.error).toEqual([]);
  expect(actions.map(({ id }) => id)).toEqual([
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'GetSessionToken',
    'GetFederationToken',
    'GetCallerIdentity',
    'DecodeAuthorizationMessage',
    'GetAccessKeyInfo',
    'AssumeRoot',
    'GetWebIdentityToken',
    'GetDelegatedAccessToken',
  ]);
});

describe.each(actions)('what the comparison says of $id', ({ id, cells, cases }) => {
  it.each(COLUMNS)('%s is what its calls show', (column) => {
    const results = runCase(cases[column]);
    expect(
      results.flatMap(({ index, holds, differences }) => (holds === false ? [{ index, differences }] : [])),
    ).toEqual([]);
    const own = cases[column].steps.some((step) => 'call' in step && step.call === `sts:${id}`);
    expect(own || cells[column].notModelled !== null).toBe(true);
  });
});

describe('the file of an action', () => {
  const text = readFileSync('lessons/actions/GetCallerIdentity.yaml', 'utf8');
  const errorsOf = (changed: string): readonly string[] => {
    const actionRead = readActions(new Map([['actions/GetCallerIdentity.yaml', changed]]));
    return actionRead.ok ? [] : actionRead.error.map(lessonFileErrorText);
  };

  it.each([
    [
      /^ {2}mfa:[^]*?^(?= {2}sessionPolicies:)/m,
      '',
      '/cells/mfa: expected a cell: an object with text and steps, found nothing',
    ],
    [
      'call: sts:GetCallerIdentity',
      'call: GetCallerIdentity',
      '/cells/callers/steps/0/call: expected service:Action, such as sts:AssumeRole, found "GetCallerIdentity"',
    ],
    [
      'user/Ana\n',
      'user/Bob\n',
      '/cells/callers/steps/0/as: expected the ARN of a user who is or was in this world, found "arn:aws:iam::111122223333:user/Bob"',
    ],
    [
      'outcome: allow, decidedBy',
      'decidedBy',
      '/cells/callers/steps/0/expect/outcome: expected the answer that the call gets, found nothing',
    ],
    [
      "id: '111122223333'",
      'id: none',
      '/world/accounts/0/id: expected an account id: 12 digits in quotes, found "none"',
    ],
  ])('%s as %s is told where it is wrong', (right, wrong, error) => {
    expect(errorsOf(text.replace(right, wrong))).toContainEqual(
      expect.stringMatching(
        new RegExp(`^actions/GetCallerIdentity\\.yaml, line \\d+, ${error.replaceAll(/[/.?()]/g, '\\$&')}$`),
      ),
    );
  });
});
