import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Files } from '../surroundings.ts';

/**
 * The value of a parameter: what stands there, or the content of the file that `file://` (text) or `fileb://` (bytes)
 * names. The error is the CLI's.
 */
export async function paramFile(value: string, files: Files): Promise<Result<string | Uint8Array, string>> {
  const prefix = ['file://', 'fileb://'].find((each) => value.startsWith(each));
  if (prefix === undefined) return ok(value);
  const path = value.slice(prefix.length);
  const bytes = await files.read(path);
  if (!bytes) {
    const why = (await files.isFolder(path))
      ? '[Errno 21] Is a directory'
      : '[Errno 2] No such file or directory';
    return err(`Unable to load paramfile ${value}: ${why}: '${path}'`);
  }
  if (prefix === 'fileb://') return ok(bytes);
  const text = decode(bytes);
  return text === null
    ? err(
        `Unable to load paramfile (${path}), text contents could not be decoded.  If this is a binary file, please use ` +
          'the fileb:// prefix instead of the file:// prefix.',
      )
    : ok(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
