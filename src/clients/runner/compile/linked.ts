import type { CodePiece } from './linkImports.ts';

/** The module's text, with the address of each package put in. */
export const linked = (pieces: readonly CodePiece[], addressOf: (name: string) => string): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : addressOf(piece.package))).join('');
