import { err, type Result } from '../../../lib/result.ts';
import { readText } from '../../../world/file/text.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import type { LessonFiles } from '../read.ts';
import { stepPath } from '../stepPath.ts';
import { decodeDraft } from './decodeDraft.ts';
import type { LessonDraft } from './draft.ts';

/**
 * A draft to go on with, of the files of one lesson (`filesOf`): what the schema does not know of it is an error, what
 * is missing is not.
 */
export function readDraft(files: LessonFiles): Result<LessonDraft, string> {
  const [path] = [...files.keys()].filter((each) => LESSON.test(each));
  if (path === undefined) return err('tutorials/ID/lesson.yaml: expected a file');
  const folder = path.slice(0, -'/lesson.yaml'.length);
  const { world, steps, ...about } = objectIn(files.get(path));
  const ids = Array.isArray(steps) ? steps.map(String) : [];
  return decodeDraft({
    about,
    world: objectIn(files.get(`worlds/${String(world).split('/').at(-1)}`)),
    steps: ids.map((id, index) => stepIn(id, files.get(stepPath(folder, id, index)) ?? '')),
  });
}

const LESSON = /^tutorials\/[^/]+\/lesson\.yaml$/;

function stepIn(id: string, text: string): unknown {
  const parts = splitFrontMatter(text);
  return { ...objectIn(parts?.frontMatter), id, prose: parts?.body.trim() ?? text };
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> {
  const read = readText(text ?? '');
  const value = read.ok ? read.value.value : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
