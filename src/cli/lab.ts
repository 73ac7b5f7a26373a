import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { err, ok, type Result } from '../lib/result.ts';
import { runLab } from './commands.ts';
import { visible } from './visible.ts';

/** Why a file cannot be had, by the system's error code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'may not be read by this user',
};

process.exitCode = await runLab(process.argv.slice(2), {
  out: (text) => process.stdout.write(visible(text)),
  err: (text) => process.stderr.write(visible(text)),
  readFile,
  listFiles,
});

function readFile(path: string): Result<string, string> {
  return attempt(() => readFileSync(path, 'utf8'));
}

function listFiles(folder: string): Result<readonly string[], string> {
  return attempt(() =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .toSorted(),
  );
}

/** What the file system gives, or why it cannot be had. */
function attempt<Value>(read: () => Value): Result<Value, string> {
  try {
    return ok(read());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err(REASONS[code ?? ''] ?? `cannot be read (${code ?? String(error)})`);
  }
}
