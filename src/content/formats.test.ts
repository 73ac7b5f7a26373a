import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadFacts } from '../../scripts/vite/readLessons.ts';
import { z } from '../lib/zod.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { readWorld } from '../world/file/read.ts';
import { worldFile } from '../world/file/schema.ts';
import { COLUMNS } from './actions/comparison.ts';
import { readActions } from './actions/read.ts';
import { actionFile } from './actions/schema.ts';
import { caseFileErrorText, readCase } from './case/read.ts';
import { runCase } from './case/run.ts';
import { caseFile } from './case/schema.ts';
import { readQuestions } from './choose/read.ts';
import { answer } from './choose/schema.ts';
import { examsFile, misconceptionsFile } from './exam/schema.ts';
import { factsFileErrorText, readFacts } from './facts/read.ts';
import { factsFile } from './facts/schema.ts';
import { readGlossary } from './glossary/read.ts';
import { glossaryFile } from './glossary/schema.ts';
import { courseFile, readCourse } from './lesson/course.ts';
import { faultText } from './lesson/fault.ts';
import { lessonFileErrorText } from './lesson/fileError.ts';
import { proveLesson } from './lesson/prove.ts';
import { readLessons } from './lesson/read.ts';
import { lessonFile, stepFile, terminal } from './lesson/schema.ts';
import { stepTranslation } from './lesson/translation/schema.ts';
import { proveQuestion } from './question/prove.ts';
import { readBank } from './question/read.ts';
import { questionFile } from './question/schema.ts';

const document = readFileSync('docs/formats.md', 'utf8');

const KINDS = [
  'world',
  'case',
  'lesson',
  'step',
  'translated step',
  'terminal',
  'course',
  'fact',
  'term',
  'action',
  'choose',
  'question',
] as const;

const fenced = (language: string): string[] =>
  [...document.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, found, text = '']) =>
    found === language ? [text] : [],
  );

const kindOf = (block: string): string => /^# (.*)$/m.exec(block.split('\n', 1)[0] ?? '')?.[1] ?? 'none';

/** The examples of a kind, each with the number that it has among them. */
const examples = (kind: (typeof KINDS)[number]): [number, string][] =>
  fenced('yaml')
    .filter((block) => kindOf(block) === kind)
    .map((block, index) => [index + 1, block]);

test('every example says in its first line what it is, and every kind has one', () => {
  expect([...new Set(fenced('yaml').map(kindOf))].toSorted()).toEqual(KINDS.toSorted());
});

describe('the examples are read by the lab', () => {
  test.each(examples('world'))('world %i', (_, text) => {
    const read = readWorld(text);
    expect(read.ok ? read.value.diagnostics : read.error.map((error) => worldFileErrorText(error))).toEqual(
      [],
    );
  });

  test.each(examples('case'))('case %i, as a file of lessons/cases, and it holds', (_, text) => {
    const read = readCase({ name: 'the case', text }, (path) => ({
      name: path,
      text: readFileSync(join('lessons/cases', path), 'utf8'),
    }));
    const results = read.ok ? runCase(read.value) : [];
    expect(read.ok ? [] : read.error.map(caseFileErrorText)).toEqual([]);
    expect(results.filter(({ holds }) => holds === false)).toEqual([]);
    expect(results.filter(({ holds }) => holds).length).toBeGreaterThan(0);
  });

  test('the lesson with its step, and it is proven', () => {
    const [[, lesson] = [0, '']] = examples('lesson');
    const [[, step] = [0, '']] = examples('step');
    const [prose = ''] = fenced('markdown');
    const counts = [examples('lesson'), examples('step'), fenced('markdown')].map(({ length }) => length);
    expect(counts).toEqual([1, 1, 1]);
    const read = readLessons(
      new Map([
        ['tutorials/a-new-reader/lesson.yaml', lesson],
        ['tutorials/a-new-reader/01-trust.md', `---\n${step}---\n\n${prose}`],
        ['worlds/two-accounts.yaml', readFileSync('lessons/worlds/two-accounts.yaml', 'utf8')],
      ]),
    );
    expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([]);
    const facts = loadFacts();
    const rules = new Set(facts.ok ? facts.value.map(({ id }) => id) : []);
    const faults = (read.ok ? read.value : []).flatMap((each) =>
      proveLesson(each, rules).map((fault) => faultText(each.id, fault)),
    );
    expect(faults).toEqual([]);
  });

  test.each(examples('translated step'))('translated step %i', (_, text) => {
    expect(stepTranslation.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  test.each(examples('course'))('course %i', (_, text) => {
    const read = readCourse(text);
    expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([]);
  });

  test.each(examples('terminal'))('terminal %i', (_, text) => {
    expect(terminal.safeParse(parse(text)).error?.issues ?? []).toEqual([]);
  });

  test.each(examples('fact'))('facts %i, as they stand in lessons/facts', (_, text) => {
    const read = readFacts(new Map([['the facts', text]]));
    const facts = loadFacts();
    expect(read.ok ? [] : read.error.map(factsFileErrorText)).toEqual([]);
    expect(facts.ok ? facts.value : []).toEqual(expect.arrayContaining([...(read.ok ? read.value : [])]));
  });
});

test('the question of the examples is proven', () => {
  const [[, text] = [0, '']] = examples('question');
  const read = readBank(new Map([['exam/questions/bo-gets-in.yaml', text]]));
  expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([]);
  expect((read.ok ? read.value : []).flatMap(proveQuestion)).toEqual([]);
});

describe('the examples of the reference are read by the lab', () => {
  const [[, terms] = [0, '']] = examples('term');
  const [[, action] = [0, '']] = examples('action');
  const [[, choose] = [0, '']] = examples('choose');

  test.each([
    ['terms', readGlossary(terms)],
    ['action', readActions(new Map([['actions/GetCallerIdentity.yaml', action]]))],
    [
      'choose',
      readQuestions(
        new Map([
          ['choose.yaml', choose],
          ['cases/b-054-a-service-assumes-its-role.yaml', ''],
          ['actions/AssumeRoleWithWebIdentity.yaml', ''],
          ['sandbox/partner-external-id.yaml', ''],
        ]),
      ),
    ],
  ])('%s', (_, read) => {
    expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([]);
  });
});

/** Names of all fields of a schema, those of its lists, maps and alternatives included. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
    return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(fieldsOf);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return fieldsOf(schema.unwrap());
  }
  return [];
}

/** What chapters of the document set as code within their text, examples left out. */
function codeIn(chapters: readonly string[]): ReadonlySet<string> {
  const text = document
    .replaceAll(/^```.*?^```$/gms, '')
    .split(/^## /m)
    .filter((each) => chapters.includes(each.split('\n', 1)[0] ?? ''))
    .join('');
  return new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code));
}

const WITH_CASES = ['Lesson', 'Question'];

describe('every field is explained in the chapter of its file; lessons and questions have calls and answers as in cases', () => {
  test.each([
    ['World', [worldFile], ['managementAccount', 'scps', 'serial', 'trustedIds', 'issuedTo']],
    ['Case', [caseFile], ['omitSessionToken', 'policyType', 'statement', 'advance', 'op', 'from']],
    ['Lesson', [lessonFile, stepFile], ['prerequisites', 'nudge', 'letsIn', 'owner', 'after']],
    ['Course', [courseFile], ['parts', 'about']],
    ['Facts', [factsFile], ['confidence', 'url']],
    ['Glossary', [glossaryFile], ['see']],
    ['Comparison of actions', [actionFile], ['notModelled', ...COLUMNS]],
    ['What to use when', [answer], ['next', 'setUp']],
    ['Question', [questionFile], ['stem', 'misconception', 'happens', 'notShown']],
    ['Exams', [examsFile], ['weight', 'minutes']],
    ['Misconceptions', [misconceptionsFile], ['believed', 'truth']],
  ])('%s', (chapter, schemas, some) => {
    const fields = [...new Set(schemas.flatMap(fieldsOf))];
    const explained = codeIn(WITH_CASES.includes(chapter) ? ['Case', chapter] : [chapter]);
    expect(fields).toEqual(expect.arrayContaining(some));
    expect(fields.filter((name) => !explained.has(name))).toEqual([]);
  });
});
