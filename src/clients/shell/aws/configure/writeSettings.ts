import { utf8 } from '../../../../protocol/http.ts';
import { readText, type Files } from '../surroundings.ts';

/**
 * Puts settings into a section of a file, which is made when it is not there. Lines that say something else stay as
 * they are.
 */
export async function writeSettings(
  path: string,
  section: string,
  settings: Readonly<Record<string, string>>,
  files: Files,
): Promise<void> {
  const text = (await readText(files, path)) ?? '';
  await files.write(path, utf8(withSettings(text, section, settings)));
}

function withSettings(text: string, section: string, settings: Readonly<Record<string, string>>): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => headerOf(line) === section);
  if (start < 0) {
    return [...lines, `[${section}]`, ...Object.entries(settings).map(settingLine), ''].join('\n');
  }
  const next = lines.findIndex((line, index) => index > start && headerOf(line) !== null);
  const end = next < 0 ? lines.length : next;
  const body = lines.slice(start + 1, end);
  const left = { ...settings };
  const changed = body.map((line) => {
    const name = nameOf(line);
    if (name === null || !Object.hasOwn(left, name)) return line;
    const value = left[name] ?? '';
    delete left[name];
    return settingLine([name, value]);
  });
  const last = changed.findLastIndex((line) => nameOf(line) !== null || /^\s+\S/.test(line));
  const filled = changed.toSpliced(last + 1, 0, ...Object.entries(left).map(settingLine));
  return [...lines.slice(0, start + 1), ...filled, ...lines.slice(end), ''].join('\n');
}

const headerOf = (line: string): string | null => /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? null;

/** The name of a setting; null for comments, blank lines and what is inside of a block. */
const nameOf = (line: string): string | null => /^([^\s#;[:=][^:=]*?)\s*[:=]/.exec(line)?.[1] ?? null;

const settingLine = ([name, value]: readonly [string, string]): string => `${name} = ${value}`;

/** The section of a profile in the configuration file; a name with spaces is put in quotes. */
export const configSection = (profile: string): string => {
  if (profile === 'default') return profile;
  return `profile ${/\s/.test(profile) ? `'${profile}'` : profile}`;
};
