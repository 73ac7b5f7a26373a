import { describe, expect, it, test } from 'vitest';
import { loadCourse, loadLessons } from '../../../scripts/vite/readLessons.ts';
import { ok } from '../../lib/result.ts';
import { readCourse } from './course.ts';
import { lessonFileErrorText } from './fileError.ts';
import { smallFiles } from './fixture.ts';
import { readLessons } from './read.ts';

const FILE = `parts:
  - { title: Later, about: What comes then. }
  - { title: Tests, about: What comes first. }
`;

describe('the course', () => {
  it('is its parts, in the order of the file', () => {
    expect(readCourse(FILE)).toEqual(
      ok([
        { title: 'Later', about: 'What comes then.' },
        { title: 'Tests', about: 'What comes first.' },
      ]),
    );
  });

  test.each([
    [undefined, 'course.yaml: expected a file with the parts of the course, found nothing'],
    ['parts: []', 'course.yaml, line 1, /parts: expected a list of parts, found a list of 0'],
    [
      'parts:\n  - title: Tests',
      'course.yaml, line 2, /parts/0/about: expected a sentence or two, on one line, found nothing',
    ],
    [
      `${FILE}  - { title: Later, about: Again. }`,
      'course.yaml, line 4, /parts/2/title: expected each part once, found "Later"',
    ],
  ])('that is wrong says where: %j', (file, error) => {
    const read = readCourse(file);
    expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([error]);
  });

  it('puts the lessons in order, whatever their parts are called', () => {
    const files = smallFiles();
    for (const [path, text] of smallFiles()) {
      const other = text.replace('id: small', 'id: other').replace('part: Tests', 'part: Later');
      files.set(path.replace('/small/', '/other/'), other);
    }
    files.set('worlds/small.yaml', smallFiles().get('worlds/small.yaml') ?? '');
    const ids = (course: string): unknown => {
      const read = readLessons(new Map([...files, ['course.yaml', course]]));
      return read.ok ? read.value.map(({ id }) => id) : read.error.map(lessonFileErrorText);
    };
    expect(ids(FILE)).toEqual(['other', 'small']);
    expect(ids(FILE.replace('Later', 'Last').replace('Tests', 'Later').replace('Last', 'Tests'))).toEqual([
      'small',
      'other',
    ]);
    expect(ids('parts: [{ title: Later, about: No tests. }]')).toEqual([
      'tutorials/small/lesson.yaml, line 5, /part: expected a part of course.yaml: Later, found "Tests"',
    ]);
  });

  it('of the lab has every lesson in it', () => {
    const [course, lessons] = [loadCourse(), loadLessons()];
    expect([course.ok, lessons.ok ? [] : lessons.error]).toEqual([true, []]);
  });
});
