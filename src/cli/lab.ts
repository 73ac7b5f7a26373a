import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../lib/result.ts';
import { runLab } from './commands.ts';

/** Why a file cannot be had, by the system's error code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'may not be read by this user',
};

process.exitCode = runLab(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readFile,
});

function readFile(path: string): Result<string, string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err(REASONS[code ?? ''] ?? `cannot be read (${code ?? String(error)})`);
  }
}
