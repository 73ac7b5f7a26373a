import { describe, expect, test } from 'vitest';
import type { PolicyType } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import { validatePolicy } from '../policy/validate/validate.ts';
import { explainProblem, explainProblemFix } from './explain.ts';
import { marked } from './fixture.ts';

const said = (text: string, kind: PolicyType = 'trust'): readonly (string | null)[] =>
  validatePolicy(parsePolicy(text), kind).map((problem) => marked(explainProblem(problem)));

const trust = (statement: string): string => `{"Version":"2012-10-17","Statement":[{${statement}}]}`;

const WHOLE = '"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"';

describe('what is wrong with a policy', () => {
  test.each([
    ['', 'There is no text yet: a policy is a JSON object with `Version` and `Statement`.'],
    [
      '{"Version":"2012-10-17","Statement":[],}',
      'A name in double quotes has to stand here. The comma before it may be one too many.',
    ],
    ['{"Version":"2012-10-17" "Statement":[]}', 'A comma is missing before this.'],
    ['["a"]', 'A policy is a JSON object in braces; this is a list.'],
    [
      trust(WHOLE).replace('Statement', 'Statements'),
      'There is no policy element `Statements`. It is spelled `Statement`.',
    ],
    [trust(WHOLE.replace('Action', 'Acts')), 'There is no policy element `Acts`.'],
    [
      trust(WHOLE.replace('Allow', 'allow')),
      '`Effect` is `allow`; it has to be `Allow` or `Deny`, with the capital.',
    ],
    [
      trust(WHOLE).replace('2012', '2026'),
      '`Version` is `2026-10-17`; it has to be `2012-10-17` (or the older `2008-10-17`). It names the policy language, not the day the policy was written.',
    ],
    [trust(WHOLE.replace('"sts:AssumeRole"', '5')), '`Action` takes a text; this is a number.'],
    [
      trust(`${WHOLE},"Resource":"*"`),
      '`Resource` may not stand in a trust policy: the resource is the role itself.',
    ],
    [
      trust(WHOLE.replace('"Principal":{"AWS":"111122223333"},', '')),
      'Every statement of a trust policy needs `Principal`.',
    ],
    [
      trust(WHOLE.replace('sts:AssumeRole', 's3:GetObject')),
      '`s3:GetObject` has no place in a trust policy, which speaks of STS actions that give out the role, such as `sts:AssumeRole`.',
    ],
    [
      trust(`${WHOLE},"Condition":{"stringEquals":{"a":"b"}}`),
      'There is no condition operator `stringEquals`. The one that is near it is spelled `StringEquals`, capitals included.',
    ],
    [trust(`${WHOLE},"Sid":"a b"`), 'The `Sid` `a b` has characters other than letters A to Z and digits.'],
  ])('%s', (text, sentence) => {
    expect(said(text)).toContain(sentence);
  });

  test('a principal in a policy that is attached to one', () => {
    expect(said(trust(`${WHOLE},"Resource":"*"`), 'identity')).toEqual([
      '`Principal` may not stand in an identity-based policy: the principal is whoever the policy is attached to.',
    ]);
  });

  test.each<readonly [string, PolicyType, string, string | null]>([
    [
      trust(`${WHOLE},"Condition":{"Matches":{"a":"b"}}`),
      'trust',
      'There is no condition operator `Matches`. Operators are spelled with their capitals, such as `StringEquals`.',
      null,
    ],
    [
      trust(WHOLE.replace('111122223333', 'arn:aws:iam::111122223333:role/T*')),
      'trust',
      '`arn:aws:iam::111122223333:role/T*` is no principal: a `*` inside one is not a wildcard. Name the account, and test `aws:PrincipalArn` with `ArnLike` in `Condition`.',
      'Name the account and test `aws:PrincipalArn`',
    ],
    [
      trust(WHOLE.replace('"Effect"', '"Efect"')),
      'trust',
      'There is no policy element `Efect`. It is spelled `Effect`.',
      'Write `Effect`',
    ],
    [
      trust(`${WHOLE},"Resource":"*"`),
      'trust',
      '`Resource` may not stand in a trust policy: the resource is the role itself.',
      'Remove `Resource`',
    ],
    [
      `\uFEFF${trust(WHOLE)}`,
      'trust',
      'This character, `U+FEFF`, may not stand in a policy: IAM takes U+0020 to U+00FF, tabs and line breaks.',
      'Remove the invisible characters',
    ],
    [
      `{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}`,
      'scp',
      'A service control policy has to say `"Version": "2012-10-17"`.',
      'Set `Version` to `2012-10-17`',
    ],
  ])('%s and how to mend it', (text, kind, sentence, title) => {
    const problem = validatePolicy(parsePolicy(text), kind).find(
      (each) => marked(explainProblem(each)) === sentence,
    );
    expect(problem && marked(explainProblemFix(problem) ?? [])).toBe(title ?? '');
  });
});
