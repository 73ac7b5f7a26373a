import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { smallFiles, smallLesson, SMALL } from '../fixture.ts';
import { blocksIn, inlinesOf } from '../proseTree.ts';
import { BUNDLE_LIMIT, jsonOf, lessonLink, openLessonFile, openLessonLink, zipOf } from './bundle.ts';

const bytesOf = (value: unknown): Uint8Array =>
  strToU8(typeof value === 'string' ? value : JSON.stringify(value));

/** What opening a bundle with other prose in its step says. */
const withProse = (prose: string) =>
  openLessonFile(strToU8(jsonOf(smallFiles({ step: `${SMALL.step}\n${prose}\n` }))));

describe('a lesson that is handed over', () => {
  it('is the same from a zip, a JSON file and a link', () => {
    const lesson = smallLesson();
    for (const opened of [
      openLessonFile(zipOf(smallFiles())),
      openLessonFile(strToU8(jsonOf(smallFiles()))),
      openLessonLink(lessonLink(smallFiles())),
    ])
      expect(opened.ok && opened.value.lesson).toEqual(lesson);
  });

  it('may stand in a folder of its own, beside other files', () => {
    const files = [...smallFiles()].map(([path, text]) => [`mine/${path}`, strToU8(text)]);
    const opened = openLessonFile(
      zipSync(Object.fromEntries([...files, ['mine/tutorials/small/photo.png', new Uint8Array(9)]])),
    );
    expect(opened.ok && [...opened.value.files.keys()]).toEqual([...smallFiles().keys()]);
  });

  it('may go on from lessons that are elsewhere', () => {
    const lesson = SMALL.lesson.replace('order: 1', 'order: 1\nprerequisites: [before]');
    const opened = openLessonFile(zipOf(smallFiles({ lesson })));
    expect(opened.ok && opened.value.lesson.prerequisites).toEqual(['before']);
  });

  it('says file, line and field of what is wrong', () => {
    const files = smallFiles({ step: SMALL.step.replace('id: bo-out', 'id: Bo Out') });
    const opened = openLessonFile(zipOf(files));
    expect(!opened.ok && opened.error.code === 'content' && opened.error.errors[0]).toMatchObject({
      file: 'tutorials/small/01-trust.md',
      line: 14,
      path: '/goals/1/id',
    });
  });

  it.each([
    ['an empty file', bytesOf(''), 'notALesson'],
    ['JSON that is no bundle', bytesOf([1]), 'notALesson'],
    ['a text', bytesOf('hello'), 'notALesson'],
    ['no files', bytesOf({ files: {} }), 'noLesson'],
    ['files that are no texts', bytesOf({ files: { 'tutorials/a/lesson.yaml': 1 } }), 'noLesson'],
    [
      'two lessons',
      bytesOf({ files: { 'tutorials/a/lesson.yaml': '', 'tutorials/b/lesson.yaml': '' } }),
      'severalLessons',
    ],
    ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 5]), 'deflate'],
    ['a file of many megabytes', new Uint8Array(BUNDLE_LIMIT.bytes + 1), 'oversized'],
    ['a zip that unpacks to more', zipSync({ a: new Uint8Array(BUNDLE_LIMIT.bytes + 1) }), 'tooLarge'],
    [
      'a zip of many files',
      zipSync(Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`${at}`, new Uint8Array(1)]))),
      'tooLarge',
    ],
  ] as const)('is not in %s', (_, bytes, code) => {
    expect(openLessonFile(bytes)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['', 'form'],
    ['2.abc', 'version'],
    ['1.a b', 'base64'],
    ['1.abcd', 'deflate'],
    [`1.${'a'.repeat(BUNDLE_LIMIT.link)}`, 'oversized'],
  ])('is not in the link %.10s', (link, code) => {
    expect(openLessonLink(link)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a hostile lesson', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an element in a sentence', 'A <img src=x onerror=alert(1)> sentence'],
    ['an image', '![x](https://elsewhere.example/pixel.png)'],
    ['a javascript: link', '[x](javascript:alert(1))'],
    ['a data: link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a link over http', '[x](http://elsewhere.example)'],
    ['an address elsewhere', '[x]: javascript:alert(1)'],
    ['an autolink', '<javascript:alert(1)>'],
    ['lists in lists in lists', '- '.repeat(5000) + 'x'],
    ['quotations in quotations', '> '.repeat(5000) + 'x'],
    ['brackets in brackets', '['.repeat(20_000)],
    ['emphasis in emphasis', '*a '.repeat(10_000)],
    ['a huge text', 'a '.repeat(60_000)],
  ])('with %s is refused, and says where', (_, prose) => {
    const opened = withProse(prose);
    const [error] = (!opened.ok && opened.error.code === 'content' && opened.error.errors) || [];
    expect(error?.file).toBe('tutorials/small/01-trust.md');
    expect(error?.line).toBeGreaterThan(0);
  });

  it('has nothing but text, links to https:// and #/, and blocks that wait to be pressed', () => {
    const opened = withProse('Read [this](https://a.example) or [that](#/rules).\n\n```js\nalert(1)\n```\n');
    const prose = opened.ok ? (opened.value.lesson.steps[0]?.prose ?? []) : [];
    expect(blocksIn(prose).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'run']);
    expect(inlinesOf(prose).flatMap((each) => (each.kind === 'link' ? [each.href] : []))).toEqual([
      'https://a.example',
      '#/rules',
    ]);
  });

  it('with keys of prototypes changes no object', () => {
    const files = Object.fromEntries(smallFiles());
    const text = JSON.stringify({ files }).replace('{"files":{', '{"files":{"__proto__":{"polluted":"yes"},');
    expect(openLessonFile(strToU8(text)).ok).toBe(true);
    const front = SMALL.step.replace('title: Trust Ana', 'title: Trust Ana\n__proto__: { polluted: yes }');
    expect(openLessonFile(zipOf(smallFiles({ step: front }))).ok).toBe(false);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it('nested without end is refused', () => {
    const lesson = SMALL.lesson.replace('title: Small', `title: ${'['.repeat(5000)}`);
    expect(openLessonFile(zipOf(smallFiles({ lesson })))).toMatchObject({ error: { code: 'content' } });
    expect(openLessonFile(strToU8('['.repeat(200_000)))).toMatchObject({ error: { code: 'notALesson' } });
  });
});
