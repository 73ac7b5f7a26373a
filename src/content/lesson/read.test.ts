import { describe, expect, it, test } from 'vitest';
import { SMALL, smallFiles, smallLesson } from './fixture.ts';
import { lessonFileErrorText } from './fileError.ts';
import { summaryOf } from './lesson.ts';
import { readLessons } from './read.ts';

const LESSON = 'tutorials/small/lesson.yaml';
const STEP = 'tutorials/small/01-trust.md';

const errorsOf = (files: ReadonlyMap<string, string>): readonly string[] => {
  const read = readLessons(files);
  return read.ok ? [] : read.error.map(lessonFileErrorText);
};

const changed = (part: keyof typeof SMALL, from: string | RegExp, to: string): Map<string, string> => {
  const text = SMALL[part].replace(from, to);
  expect(text).not.toBe(SMALL[part]);
  return smallFiles({ [part]: text });
};

describe('a lesson', () => {
  it('is read from its folder, ready for the page', () => {
    const { world, steps, ...about } = smallLesson();
    expect(about).toEqual({
      id: 'small',
      title: 'Small',
      summary: 'The smallest lesson.',
      minutes: 1,
      part: 'Tests',
      order: 1,
      prerequisites: [],
      examTasks: [],
      learnt: ['Both must allow.'],
      next: [],
    });
    expect(world.accounts.map(({ id }) => id)).toEqual(['111122223333', '444455556666']);
    const trust = { type: 'trust', owner: 'arn:aws:iam::111122223333:role/Reader', name: null };
    const text = (value: string) => ({ kind: 'text', text: value });
    const says = (...children: readonly object[]) => [{ kind: 'paragraph', children }];
    const plain = { atGate: {}, exactly: [], tests: [] };
    const asked = (name: string) => ({
      as: `arn:aws:iam::444455556666:user/${name}`,
      call: 'sts:AssumeRole',
      params: { RoleArn: 'arn:aws:iam::111122223333:role/Reader', RoleSessionName: name.toLowerCase() },
      resource: null,
      token: null,
      context: {},
      omitSessionToken: false,
      label: null,
    });
    const saves = (principal: unknown) => ({
      kind: 'save',
      document: trust,
      text: JSON.stringify(
        {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
        },
        null,
        2,
      ),
    });
    expect(steps).toEqual([
      {
        id: 'trust',
        title: 'Trust Ana',
        begin: [],
        prose: says(
          text('Name '),
          { kind: 'strong', children: [text('Ana')] },
          text(' in the trust policy.'),
        ),
        calls: [asked('Ana')],
        goals: [
          {
            id: 'ana-in',
            title: 'Ana comes in',
            outcome: 'allow',
            call: asked('Ana'),
            expect: {},
            made: false,
            after: null,
            hints: null,
            ...plain,
          },
          {
            id: 'bo-out',
            title: 'Bo stays out',
            outcome: 'deny',
            call: asked('Bo'),
            expect: {},
            made: false,
            after: null,
            ...plain,
            hints: {
              nudge: says(text('Who else?')),
              concept: says(text('Everybody.')),
              exact: says(text('Name Ana.')),
            },
          },
        ],
        hints: {
          trust: {
            nudge: says(text('Who?')),
            concept: says(text('Named. '), { kind: 'rule', id: 'B-043' }),
            exact: says(text('Write '), { kind: 'code', text: 'Ana' }, text('.')),
          },
        },
        editable: [trust],
        solution: [saves({ AWS: 'arn:aws:iam::444455556666:user/Ana' })],
        wrongTurns: [
          { title: 'Trusts everybody', actions: [saves('*')], ends: { kind: 'letIn', goal: 'bo-out' } },
          {
            title: 'Calls as she is',
            actions: [{ kind: 'call', asked: asked('Ana') }],
            ends: { kind: 'stopped', goal: null, gate: 'trust' },
          },
        ],
        panels: ['policies', 'decision'],
        terminal: { as: 'arn:aws:iam::444455556666:user/Ana', files: {} },
        teaches: [],
        examTasks: [],
      },
    ]);
  });

  it('is plain JSON: what is read back is what was written', () => {
    const lesson = smallLesson();
    expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson);
  });

  it('has a summary for the home page', () => {
    expect(summaryOf(smallLesson())).toEqual({
      id: 'small',
      title: 'Small',
      summary: 'The smallest lesson.',
      minutes: 1,
      part: 'Tests',
      order: 1,
      prerequisites: [],
      examTasks: [],
      steps: [{ id: 'trust', title: 'Trust Ana' }],
    });
  });

  it('gives its hints to every step that has none of its own for the gate', () => {
    const hints =
      'hints:\n  trust: { nudge: a, concept: a, exact: a }\n  role: { nudge: b, concept: b, exact: b }\n';
    const [step] = smallLesson({ lesson: SMALL.lesson + hints }).steps;
    const nudges = Object.entries(step?.hints ?? {}).map(([gate, { nudge }]) => [
      gate,
      JSON.stringify(nudge),
    ]);
    expect(nudges).toEqual([
      ['trust', expect.stringContaining('Who?')],
      ['role', expect.stringContaining('"b"')],
    ]);
  });

  it('reads front matter and prose with CRLF line ends and a byte order mark', () => {
    expect(smallLesson({ step: `\uFEFF${SMALL.step.replaceAll('\n', '\r\n')}` })).toEqual(smallLesson());
  });
});

describe('a bad lesson file says where, and what to write', () => {
  test.each<[string, Map<string, string>, readonly string[]]>([
    [
      'a field that is not known',
      changed('lesson', 'summary:', 'sumary:'),
      [
        `${LESSON}, line 1, /summary: expected a sentence or two, on one line, found nothing`,
        `${LESSON}, line 3, /sumary: expected a known field such as "summary", found "sumary"`,
      ],
    ],
    [
      'a folder of another name',
      changed('lesson', 'id: small', 'id: little'),
      [`${LESSON}, line 1, /id: expected the name of the folder, "small", found "little"`],
    ],
    [
      'a world that is not there',
      changed('lesson', 'small.yaml', 'large.yaml'),
      [
        `${LESSON}, line 7, /world: expected the path of a file in lessons/worlds/, relative to this file, found "../../worlds/large.yaml"`,
      ],
    ],
    [
      'a step without its file',
      changed('lesson', '[trust]', '[trust, more]'),
      [`${LESSON}, line 8, /steps/1: expected a step whose file is tutorials/small/02-more.md, found "more"`],
    ],
    [
      'a file without its step',
      smallFiles().set('tutorials/small/02-more.md', SMALL.step),
      [
        `${LESSON}, line 8, /steps: expected a step for every file of the folder, found "tutorials/small/02-more.md"`,
      ],
    ],
    [
      'a lesson before it that does not exist',
      changed('lesson', 'order: 1', 'order: 1\nprerequisites: [tiny]'),
      [`${LESSON}, line 7, /prerequisites/0: expected the id of a lesson, found "tiny"`],
    ],
    [
      'an exam task of no such form',
      changed('lesson', 'order: 1', 'order: 1\nexamTasks: [SAA 1.1]'),
      [
        `${LESSON}, line 7, /examTasks/0: expected an exam and one of its tasks, such as SAA-C03 1.1, found "SAA 1.1"`,
      ],
    ],
    [
      'a mistake in the world',
      changed('world', 'name: Ana', 'nmae: Ana'),
      [
        'worlds/small.yaml, line 13, /accounts/1/users/0/name: expected a name of 1 to 64 letters, digits and +=,.@_-, found nothing',
        'worlds/small.yaml, line 13, /accounts/1/users/0/nmae: expected a known field such as "name", found "nmae"',
      ],
    ],
    [
      'a step without front matter',
      smallFiles({ step: 'Name Ana.\n' }),
      [`${STEP}: expected front matter at its start, between two lines of ---, found "Name Ana."`],
    ],
    [
      'front matter that is no YAML',
      changed('step', 'title: Trust Ana', 'title: "Trust Ana'),
      [expect.stringMatching(/^tutorials\/small\/01-trust\.md, line \d+: expected YAML that can be read/)],
    ],
    [
      'a caller that is nobody',
      changed('step', 'as: arn:aws:iam::444455556666:user/Bo', 'as: Bo'),
      [
        `${STEP}, line 17, /goals/1/deny/as: expected a user ARN, an account root ARN, session:LABEL, service:NAME or none, found "Bo"`,
      ],
    ],
    [
      'a goal with two answers',
      changed('step', '    deny:', '    allow: { as: none, call: sts:GetCallerIdentity }\n    deny:'),
      [`${STEP}, line 14, /goals/1: expected a goal with one of allow, deny, invalid, found an object`],
    ],
    [
      'a goal id twice',
      changed('step', 'id: bo-out', 'id: ana-in'),
      [
        `${STEP}, line 14, /goals/1/id: expected each goal id once, found "ana-in"`,
        `${STEP}, line 33, /wrongTurns/0/letsIn: expected the id of a goal of this step, found "bo-out"`,
      ],
    ],
    [
      'a goal after one that is not made',
      changed('step', 'title: Bo stays out', 'title: Bo stays out\n    after: ana-in'),
      [`${STEP}, line 16, /goals/1/after: expected the id of an earlier goal that is made, found "ana-in"`],
    ],
    [
      'hints for a gate that does not exist',
      changed('step', '  trust: {', '  trusted: {'),
      [`${STEP}, line 22, /hints/trusted: expected a known field such as "trust", found "trusted"`],
    ],
    [
      'hints without the third level',
      changed('step', ', exact: Write `Ana`.', ''),
      [`${STEP}, line 22, /hints/trust/exact: expected a text in Markdown, found nothing`],
    ],
    [
      'raw HTML in a hint',
      changed('step', 'nudge: Who?', 'nudge: <b>Who?</b>'),
      [
        `${STEP}, line 22, /hints/trust/nudge: expected text, \`code\`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML`,
        `${STEP}, line 22, /hints/trust/nudge: expected text, \`code\`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML`,
      ],
    ],
    [
      'an action of no kind',
      changed('step', '  - document: {', '  - documents: {'),
      [
        `${STEP}, line 26, /solution/0: expected an action with one of document, call, advance and edit, found an object`,
      ],
    ],
    [
      'an action with a mistake inside',
      changed('step', '    policy: {', '    polcy: {'),
      [
        `${STEP}, line 26, /solution/0: expected an object with document, and either policy or text, found an object`,
        `${STEP}, line 27, /solution/0/polcy: expected a known field such as "policy", found "polcy"`,
      ],
    ],
    [
      'a wrong turn that ends nowhere',
      changed('step', '    letsIn: bo-out\n', ''),
      [
        `${STEP}, line 29, /wrongTurns/0: expected a wrong turn with either stopsAt, with or without goal, or letsIn, found an object`,
      ],
    ],
    [
      'a wrong turn that ends twice',
      changed('step', 'stopsAt: trust', 'stopsAt: trust\n    letsIn: bo-out'),
      [
        `${STEP}, line 34, /wrongTurns/1: expected a wrong turn with either stopsAt, with or without goal, or letsIn, found an object`,
      ],
    ],
    [
      'a wrong turn without a call to be stopped',
      changed('step', 'letsIn: bo-out', 'stopsAt: trust'),
      [
        `${STEP}, line 31, /wrongTurns/0/do: expected a call as the last action, or a goal, found a list of 1`,
      ],
    ],
    [
      'raw HTML in the prose, by the line of the file',
      changed('step', 'Name **Ana**', 'Name <b>Ana</b>'),
      [
        `${STEP}, line 43: expected text, \`code\`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML`,
        `${STEP}, line 43: expected text, \`code\`, *emphasis*, **strong**, a link or a rule such as [B-043], found raw HTML`,
      ],
    ],
  ])('%s', (_, files, errors) => {
    expect(errorsOf(files)).toEqual(errors);
  });
});
