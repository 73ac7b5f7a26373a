import { expect, test } from 'vitest';
import { loadQuestions } from '../../../scripts/vite/readLessons.ts';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { followAnswers, type Question } from './choose.ts';
import { readQuestions } from './read.ts';

/** Ids that the lessons of the course have or will have. */
const COURSE =
  /^(?:across-accounts|partner-for-two-weeks|first-role|deployment-role|switch-role|service-role|mfa|web-identity|company-sign-on|federation-token|why-denied|role-chaining|guardrails|good-habits)$/;

const read = loadQuestions();

test('the questions can be read, and every way leads on to a lesson of the course', () => {
  expect(read.ok ? [] : read.error).toEqual([]);
  const lessons = read.ok ? lessonsIn(read.value) : [];
  expect(lessons.length).toBeGreaterThanOrEqual(12);
  expect(lessons.filter((id) => !COURSE.test(id))).toEqual([]);
});

const lessonsIn = ({ answers }: Question): readonly string[] =>
  answers.flatMap(({ next, way }) => (next ? lessonsIn(next) : way ? [way.lesson] : []));

const FILE = `
question: Who?
answers:
  - { id: me, title: Me, way: WAY }
  - id: you
    title: You
    next:
      question: Where?
      answers:
        - { id: here, title: Here, way: WAY }
        - { id: there, title: There, way: WAY }
`;
const WAY =
  '{ title: Do, setUp: [One.], why: So., avoid: [Two.], lesson: mfa, shows: sandbox/eks, rules: [B-043] }';

const files = (text: string): ReadonlyMap<string, string> =>
  new Map([
    ['choose.yaml', text.replaceAll('WAY', WAY)],
    ['sandbox/eks.yaml', ''],
    ['actions/AssumeRole.yaml', ''],
    ['cases/b-043-both.yaml', ''],
  ]);

test('a path of answers leads to a question or a way, as far as there are answers', () => {
  const small = readQuestions(files(FILE));
  if (!small.ok) throw new Error(small.error.map(lessonFileErrorText).join('\n'));
  const at = (...path: string[]) => {
    const { taken, question, way, lost } = followAnswers(small.value, path);
    return [taken.map(({ answer }) => answer.id), question?.question ?? null, way?.title ?? null, lost];
  };
  expect(at()).toEqual([[], 'Who?', null, false]);
  expect(at('me')).toEqual([['me'], null, 'Do', false]);
  expect(at('you')).toEqual([['you'], 'Where?', null, false]);
  expect(at('you', 'there')).toEqual([['you', 'there'], null, 'Do', false]);
  expect(at('you', 'nowhere')).toEqual([['you'], 'Where?', null, true]);
  expect(at('me', 'more')).toEqual([['me'], null, 'Do', true]);
});

test.each([
  ['id: you', 'id: me', '/answers/1/id: expected each id once, found "me"'],
  [
    'way: WAY }\n  -',
    'note: x }\n  -',
    '/answers/0/note: expected one of the fields id, title, next, way, found "note"',
  ],
  [
    'sandbox/eks',
    'sandbox/none',
    '/answers/0/way/shows: expected a ready world, an action or a rule, found "sandbox/none"',
  ],
  [
    'sandbox/eks',
    'actions/None/mfa',
    '/answers/0/way/shows: expected an action of the comparison, found "None"',
  ],
  ['sandbox/eks', 'rules/B-044', '/answers/0/way/shows: expected a rule that has a case, found "B-044"'],
  ['B-043', 'B-999', '/answers/0/way/rules/0: expected a rule that there is, found "B-999"'],
  [
    'why: So.',
    'why: "> So."',
    '/answers/0/way/why: expected a paragraph, a heading, a list or a code block, found a quotation',
  ],
])('%s as %s is told where it is wrong', (right, wrong, error) => {
  const text = FILE.replaceAll('WAY', WAY).replace(right.replaceAll('WAY', WAY), wrong);
  const small = readQuestions(files(text));
  expect(small.ok ? [] : small.error.map(lessonFileErrorText)).toContainEqual(
    expect.stringMatching(new RegExp(`^choose\\.yaml, line \\d+, ${error.replaceAll(/[/.?()]/g, '\\$&')}$`)),
  );
});
