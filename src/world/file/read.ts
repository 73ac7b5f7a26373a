import type { Result } from '../../lib/result.ts';
import type { WorldFileError } from './fileError.ts';
import { readPlain, type ReadWorld } from './readValue.ts';
import { readText } from './text.ts';

/**
 * Reads a world file, YAML or JSON (docs/formats.md, World). A world that loads is complete: ids, keys and defaults
 * filled in, trust policies bound to the principals they name (C-035).
 * @returns the world and what in it names nothing, or up to 50 errors in the order of the file
 */
export function readWorld(text: string): Result<ReadWorld, WorldFileError[]> {
  const source = readText(text);
  return source.ok ? readPlain(source.value.value, source.value.locate, source.value.errors) : source;
}
