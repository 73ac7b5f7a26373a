import type { Files } from '../aws/surroundings.ts';
import { startingWith, type Known } from './known.ts';
import { completeAws } from './completeAws.ts';

/**
 * What the word at the end of a line can become: commands, options and values of `aws`, profiles, files.
 * @param text the line up to the cursor
 */
export async function complete(text: string, known: Known): Promise<readonly string[]> {
  const words = lastCommand(text).split(/\s+/);
  const word = words.at(-1) ?? '';
  const before = words.slice(0, -1).filter((each) => each !== '' && !/^\w+=/.test(each));
  if (before.length === 0) return startingWith(word, ['aws', ...known.commands]);
  const found = before[0] === 'aws' ? await completeAws(before.slice(1), word, known) : null;
  return found ?? completeFiles(word, known.files);
}

/** What stands after the last pipe, semicolon or opening bracket. */
const lastCommand = (text: string): string => (/(?:^|[|;&(])([^|;&(]*)$/.exec(text)?.[1] ?? '').trimStart();

const PREFIX = /^(?:fileb?:\/\/)?/;

/** Files and folders, also behind `file://`; a folder ends with a slash. */
async function completeFiles(word: string, files: Files): Promise<readonly string[]> {
  const [prefix = ''] = PREFIX.exec(word) ?? [];
  const path = word.slice(prefix.length);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = await files.below(folder === '' ? '.' : folder);
  const next = names.map((name) => {
    const slash = name.indexOf('/');
    return slash < 0 ? name : name.slice(0, slash + 1);
  });
  const isHiddenWanted = path.slice(folder.length).startsWith('.');
  const shown = [...new Set(next)].filter((name) => isHiddenWanted || !name.startsWith('.'));
  return startingWith(
    word,
    shown.map((name) => `${prefix}${folder}${name}`),
  );
}
