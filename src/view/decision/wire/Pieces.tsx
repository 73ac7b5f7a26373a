import type { TextPiece } from './textPiece.ts';

interface PiecesProps {
  readonly pieces: readonly TextPiece[];
  /** Whether values that stand shortened are shown whole. */
  readonly whole: boolean;
}

/** A text with its long secrets shortened, or whole. */
export function Pieces({ pieces, whole }: PiecesProps) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <span key={index} className="rounded-sm bg-stale-soft text-stale">
        {whole ? piece.whole : piece.short}
      </span>
    ),
  );
}
