import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { worldFileText } from '../world/file/writeText.ts';
import type { World } from '../world/world.ts';

/** A file that a world is kept in. */
export interface WorldFile {
  /** Writes the world before long; a world that is kept before then takes its place. */
  readonly keep: (world: World) => void;
  /** Writes what has been kept last, if it is not written yet. */
  readonly finish: () => Promise<void>;
}

/** Milliseconds from the first change to the file: what changes until then costs one writing. */
const PAUSE = 250;

/**
 * Keeps worlds in a file as JSON with the very texts of policies, so that nothing is another when it is read again. One
 * writing at a time; each goes beside the file first and takes its place when it is whole.
 * @param failed told why, in words, when the file could not be written; the next change tries again
 */
export function worldFile(file: string, failed: (why: string) => void): WorldFile {
  let latest: World | null = null;
  let timer: NodeJS.Timeout | null = null;
  let writing = Promise.resolve();

  const write = (): Promise<void> => {
    timer = null;
    writing = writing.then(async () => {
      const world = latest;
      latest = null;
      if (!world) return;
      await writeWhole(file, worldFileText(world, 'json', { policies: 'text', secrets: true })).catch(
        (error: Error) => failed(unwritten(file, error)),
      );
    });
    return writing;
  };

  return {
    keep: (world) => {
      latest = world;
      timer ??= setTimeout(write, PAUSE);
    },
    finish: () => {
      if (timer) clearTimeout(timer);
      return write();
    },
  };
}

/** Whether something stands where a world is to be kept, readable or not: it must not be overwritten unread. */
export const isThere = (file: string): boolean => existsSync(file);

/** Why no world can be kept there, in words; null where one can. What it tries leaves nothing behind. */
export function whyUnwritable(file: string): string | null {
  try {
    writeFileSync(besideOf(file), '');
    rmSync(besideOf(file));
    return null;
  } catch (error) {
    return unwritten(file, error as Error);
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(besideOf(file), text);
  await rename(besideOf(file), file);
}

const besideOf = (file: string): string => `${file}.new`;

const unwritten = (file: string, { message }: Error): string => `${file} could not be written: ${message}`;
