import { ok, type Result } from '../../../lib/result.ts';
import type { CodeError } from './codeError.ts';
import { linkImports, type CodePiece } from './linkImports.ts';
import { probeOf } from './probeOf.ts';
import { stripTypes, type Language } from './stripTypes.ts';

/** Code that can be run. */
export interface Compiled {
  readonly pieces: readonly CodePiece[];
  readonly probe: string;
}

/**
 * The learner's text as a module that a browser runs, with places for the modules that it imports. Lines stay where
 * they are, so that line numbers of errors are those of the text.
 */
export function compile(source: string, language: Language): Result<Compiled, CodeError> {
  const stripped = stripTypes(source, language);
  if (!stripped.ok) return stripped;
  const pieces = linkImports(stripped.value);
  return pieces.ok ? ok({ pieces: pieces.value, probe: probeOf(stripped.value) }) : pieces;
}
