import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { err, ok, type Result } from '../../../lib/result.ts';
import { packText, unpackText, type UnpackFault } from '../../shared/packed.ts';
import type { LessonFileError } from '../fileError.ts';
import type { Lesson } from '../lesson.ts';
import { readLessons, type LessonFiles } from '../read.ts';

/** A lesson that somebody handed over, every part of it checked. */
export interface OpenedFiles {
  readonly lesson: Lesson;
  readonly files: LessonFiles;
}

/** Why there is no lesson in what was handed over. */
export type BundleFault =
  /** Neither a zip nor a JSON bundle. */
  | { readonly code: 'notALesson' }
  | { readonly code: 'noLesson' }
  | { readonly code: 'severalLessons'; readonly count: number }
  | { readonly code: 'oversized'; readonly length: number; readonly limit: number }
  /** A link has no version and text, or one of another version. */
  | { readonly code: 'form' }
  | { readonly code: 'version'; readonly version: number; readonly newest: number }
  | UnpackFault
  | { readonly code: 'content'; readonly errors: readonly LessonFileError[] };

/** Bytes of all files together, how many files there are at most, and characters of a link. */
export const BUNDLE_LIMIT = { bytes: 500_000, files: 60, link: 65_536 } as const;

const VERSION = 1;

/** The folder as a zip; the same files give the same bytes. */
export const zipOf = (files: LessonFiles): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
    mtime: '2026-01-01T00:00:00Z',
  });

/** The folder as one JSON file: `{"version": 1, "files": {PATH: TEXT}}`. */
export const jsonOf = (files: LessonFiles): string =>
  `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, null, 2)}\n`;

/** The end of a link's address, `VERSION.TEXT`: the JSON bundle, packed like the link to a world. */
export const lessonLink = (files: LessonFiles): string =>
  `${VERSION}.${packText(JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }))}`;

/** The lesson in a file: a zip of its folder, or a JSON bundle. */
export function openLessonFile(bytes: Uint8Array): Result<OpenedFiles, BundleFault> {
  const limit = BUNDLE_LIMIT.bytes;
  if (bytes.length > limit) return err({ code: 'oversized', length: bytes.length, limit });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? unzipped(bytes) : bundled(strFromU8(bytes));
  return files.ok ? openFiles(files.value) : files;
}

/** The lesson in a link. */
export function openLessonLink(link: string): Result<OpenedFiles, BundleFault> {
  const limit = BUNDLE_LIMIT.link;
  if (link.length > limit) return err({ code: 'oversized', length: link.length, limit });
  const [, version, packed] = /^(\d{1,6})\.(.+)$/s.exec(link) ?? [];
  if (version === undefined || packed === undefined) return err({ code: 'form' });
  if (Number(version) !== VERSION) return err({ code: 'version', version: Number(version), newest: VERSION });
  const text = unpackText(packed, BUNDLE_LIMIT.bytes);
  if (!text.ok) return text;
  const files = bundled(text.value);
  return files.ok ? openFiles(files.value) : files;
}

/** The one lesson among files; the folder `tutorials/` may stand below another. What belongs to no lesson is left out. */
export function openFiles(all: LessonFiles): Result<OpenedFiles, BundleFault> {
  const paths = [...all.keys()].filter((path) => LESSON.test(path));
  const [path] = paths;
  if (path === undefined) return err({ code: 'noLesson' });
  if (paths.length > 1) return err({ code: 'severalLessons', count: paths.length });
  const root = LESSON.exec(path)?.[1] ?? '';
  const files = new Map(
    [...all]
      .filter(([each]) => each.startsWith(root))
      .map(([each, text]) => [each.slice(root.length), text] as const)
      .filter(([each]) => BELONGS.test(each)),
  );
  const read = readLessons(files, { alone: true });
  if (!read.ok) return err({ code: 'content', errors: read.error });
  const [lesson] = read.value;
  return lesson ? ok({ lesson, files }) : err({ code: 'noLesson' });
}

const LESSON = /^((?:[^/]+\/)*)tutorials\/[^/]+\/lesson\.yaml$/;

const BELONGS = /^(?:tutorials\/[^/]+\/[^/]+\.(?:yaml|md)|worlds\/[\w.-]+\.(?:yaml|json))$/;

function unzipped(bytes: Uint8Array): Result<LessonFiles, BundleFault> {
  let size = 0;
  let count = 0;
  try {
    // The size that an entry claims is all the room that it gets.
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        size += originalSize;
        count += 1;
        return size <= BUNDLE_LIMIT.bytes && count <= BUNDLE_LIMIT.files;
      },
    });
    if (size > BUNDLE_LIMIT.bytes || count > BUNDLE_LIMIT.files)
      return err({ code: 'tooLarge', limit: BUNDLE_LIMIT.bytes });
    return ok(new Map(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)])));
  } catch {
    return err({ code: 'deflate' });
  }
}

function bundled(text: string): Result<LessonFiles, BundleFault> {
  const files = filesIn(text);
  if (!files) return err({ code: 'notALesson' });
  const entries = Object.entries(files).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > BUNDLE_LIMIT.files
    ? err({ code: 'tooLarge', limit: BUNDLE_LIMIT.bytes })
    : ok(new Map(entries));
}

function filesIn(text: string): object | null {
  try {
    const { files } = JSON.parse(text) as { readonly files?: unknown };
    return typeof files === 'object' ? files : null;
  } catch {
    return null;
  }
}
