import { describe, expect, it, test } from 'vitest';
import { questionFaultText } from './fault.ts';
import { SMALL_QUESTION, questionIn } from './fixture.ts';
import { giveaways } from './giveaways.ts';
import { proveQuestion } from './prove.ts';
import type { ProvableQuestion } from './question.ts';

/** The small question with a part of its file replaced. */
function changed(from: string | RegExp, to: string): string {
  const text = SMALL_QUESTION.replace(from, to);
  expect(text).not.toBe(SMALL_QUESTION);
  return text;
}

function read(text: string): ProvableQuestion {
  const question = questionIn(text);
  if ('question' in question) return question;
  throw new Error(question.join('\n'));
}

const faultsOf = (text: string): readonly string[] =>
  proveQuestion(read(text)).map((fault) => questionFaultText('small', fault));

test('a question is read from its file, its prose apart from its proof', () => {
  const { question, proof } = read(SMALL_QUESTION);
  const says = (text: string) => [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
  expect({ ...question, stem: null, options: question.options.slice(1) }).toEqual({
    id: 'small',
    tasks: ['SAA-C03 1.1'],
    kind: 'one',
    difficulty: 1,
    stem: null,
    options: [
      {
        id: 'permission',
        text: says('An Allow in her policies'),
        right: false,
        why: says('No policy of hers opens the role.'),
        misconception: 'permission-is-enough',
      },
      {
        id: 'wait',
        text: says('An hour of waiting'),
        right: false,
        why: says('No clock plays a part.'),
        misconception: 'permission-is-enough',
      },
    ],
    prompts: [],
    rules: ['B-046', 'B-044'],
    read: [],
    tests: [],
    notShown: null,
  });
  expect(proof?.options['wait']).toEqual({
    do: [{ advance: 'PT1H' }],
    calls: null,
    expect: null,
    happens: { error: 'AccessDenied' },
  });
});

describe('a file that is wrong says where, and what to write', () => {
  it.each([
    [
      'two right options of one',
      changed(
        '    misconception: permission-is-enough\n    why: No clock',
        '    right: true\n    why: No clock',
      ),
      [
        'exam/questions/small.yaml, line 11, /options: expected options of which 1 are right, found "2 right"',
      ],
    ],
    [
      'a wrong option that nobody would believe',
      changed('    misconception: permission-is-enough\n    why: No clock', '    why: No clock'),
      [
        'exam/questions/small.yaml, line 24, /options/2/misconception: expected what somebody believes who chooses it, found nothing',
      ],
    ],
    [
      'a wrong option that does not say what comes of it',
      changed('    happens: { error: AccessDenied }\n', ''),
      [
        'exam/questions/small.yaml, line 24, /options/2/happens: expected what comes of it, or in expect what it claims, found nothing',
      ],
    ],
    [
      'neither a proof nor a reason',
      SMALL_QUESTION.slice(0, SMALL_QUESTION.indexOf('proof:')),
      [
        'exam/questions/small.yaml, line 2: expected a question with either proof or notShown, found an object',
      ],
    ],
    [
      'a step of its proof',
      changed('do: [{ advance: PT1H }]', 'do: [{ advanced: PT1H }]'),
      [
        'exam/questions/small.yaml, line 28, /options/2/do/0: expected a step with one of call, advance and edit, found an object',
      ],
    ],
    [
      'a caller who was never there',
      changed('- as: arn:aws:iam::111122223333:user/Ana', '- as: arn:aws:iam::111122223333:user/Eve'),
      [
        'exam/questions/small.yaml, line 42, /proof/start/0/as: expected the ARN of a user who is or was in this world, found "arn:aws:iam::111122223333:user/Eve"',
      ],
    ],
    [
      'Markdown that no lesson has',
      changed('text: An hour of waiting', 'text: <b>An hour</b> of waiting'),
      [
        'exam/questions/small.yaml, line 25, /options/2/text: expected text, `code`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML',
        'exam/questions/small.yaml, line 25, /options/2/text: expected text, `code`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML',
      ],
    ],
  ])('%s', (_, text, errors) => {
    expect(questionIn(text)).toEqual(errors);
  });
});

describe('the proof of a question', () => {
  it('holds where the right option works, the wrong ones do not, and each comes to what it says', () => {
    expect(faultsOf(SMALL_QUESTION)).toEqual([]);
  });

  it.each([
    [
      'a wrong key',
      changed(
        /right: true\n([\s\S]*?)misconception: permission-is-enough/,
        'misconception: permission-is-enough\n    happens: { outcome: deny }\n$1right: true',
      ).replace(/(right: true[\s\S]*?) {4}happens: .*\n/, '$1'),
      [
        'small: trust should not work, and does',
        'small: permission should work, and does not (outcome: expected allow, found deny)',
      ],
    ],
    [
      'an option that comes to something else',
      changed('element: Principal', 'element: Action'),
      ['small: permission ends otherwise than it says (decidedBy.element: expected Action, found Principal)'],
    ],
    [
      'a stem that tells what is not so',
      changed('expect: { outcome: deny }', 'expect: { outcome: allow }'),
      ['small: step 1 of what the stem tells goes otherwise (outcome: expected allow, found deny)'],
    ],
    [
      'calls that have no answer to get',
      changed('      expect: { outcome: allow }\n', ''),
      [
        'small: no call tells whether trust is right: none has an answer to get',
        'small: no call tells whether permission is right: none has an answer to get',
        'small: no call tells whether wait is right: none has an answer to get',
      ],
    ],
    [
      'an edit that cannot be made',
      changed('/accounts/0/roles/0/trustPolicy/Statement/0/Principal', '/accounts/7/alias'),
      ['small: step 1 of what trust does goes otherwise (the lab cannot judge it)'],
    ],
    [
      'no calls',
      SMALL_QUESTION.slice(0, SMALL_QUESTION.indexOf('  calls:')),
      ['small: its proof makes no call after what an option does'],
    ],
  ])('finds %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('of claims: what an option claims of the answer comes, or not', () => {
    const claims = changed(/options:[\s\S]*rules:/, CLAIMS).replace(
      /RoleSessionName: ana \}\n {6}expect: .*\n/,
      'RoleSessionName: ana }\n',
    );
    expect(faultsOf(claims)).toEqual([]);
    expect(faultsOf(claims.replace('error: ValidationError', 'error: AccessDenied'))).toEqual([
      'small: invalid should not work, and does',
    ]);
  });

  it('of an ordering: no other order works', () => {
    const ordering = changed(/kind: one[\s\S]*rules:/, ORDERING).replace(/ {2}start:[\s\S]*/, '');
    expect(faultsOf(ordering)).toEqual([]);
    const loose = ordering
      .replace(', { advance: PT2H }', '')
      .replace('error: ExpiredToken', 'outcome: allow');
    expect(faultsOf(loose)).toEqual(['small: one, three, two should not work, and does']);
  });
});

const CLAIMS = `options:
  - { id: denied, text: An AccessDenied, right: true, why: So it is., expect: { error: AccessDenied } }
  - { id: invalid, text: A ValidationError, why: No., misconception: a, expect: { error: ValidationError } }
  - { id: well, text: No error, why: No., misconception: a, expect: { outcome: allow } }
rules:`;

const call = (as: string, label: string): string =>
  `{ as: '${as}', call: sts:AssumeRole, params: { RoleArn: 'arn:aws:iam::111122223333:role/Reader', RoleSessionName: bo }, label: ${label}, expect: { outcome: allow } }`;

const whoAmI = (session: string): string =>
  `{ as: 'session:${session}', call: sts:GetCallerIdentity, expect: { outcome: allow } }`;

const ORDERING = `kind: ordering
difficulty: 1
stem: Which order?
options:
  - { id: one, text: First, right: true, why: So., do: [${call('arn:aws:iam::111122223333:user/Bo', 'ONE')}] }
  - { id: two, text: Then, right: true, why: So., do: [${whoAmI('ONE')}, { advance: PT2H }] }
  - { id: three, text: Last, right: true, why: So., do: [{ as: 'session:ONE', call: sts:GetCallerIdentity, expect: { error: ExpiredToken } }] }
rules:`;

describe('what gives an answer away', () => {
  const faults = (text: string): readonly string[] =>
    giveaways(read(text).question).map((fault) => questionFaultText('small', fault));

  it('is not in the small question', () => {
    expect(faults(SMALL_QUESTION)).toEqual([]);
  });

  it('is a right option much longer than all others', () => {
    const long = `text: Her ARN in the trust policy${' of the role that it is all about'.repeat(2)}`;
    expect(faults(changed('text: Her ARN in the trust policy', long))).toEqual([
      'small: trust is right and 3.9 times as long as the longest wrong option',
    ]);
  });

  it('is an absolute word that no right option has', () => {
    expect(faults(changed('text: An hour of waiting', 'text: Nothing at all'))).toEqual([
      'small: only wrong options are absolute: wait says "Nothing"',
    ]);
  });
});
