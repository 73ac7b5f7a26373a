/** A cell of a grid by its row and column, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page is long. */
  readonly page: number;
}

/** The keys of the grid pattern: where one of them leads, within the grid; null for keys that lead nowhere. */
export function gridMove(at: GridPlace, key: string, ctrl: boolean, size: GridSize): GridPlace | null {
  const { row, column } = at;
  const last: GridPlace = { row: size.rows - 1, column: size.columns - 1 };
  const to = (place: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(place.row, last.row)),
    column: Math.max(0, Math.min(place.column, last.column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to({ row: ctrl ? last.row : row + 1, column });
    case 'ArrowUp':
      return to({ row: ctrl ? 0 : row - 1, column });
    case 'ArrowRight':
      return to({ row, column: ctrl ? last.column : column + 1 });
    case 'ArrowLeft':
      return to({ row, column: ctrl ? 0 : column - 1 });
    case 'Home':
      return to({ row: ctrl ? 0 : row, column: 0 });
    case 'End':
      return to({ row: ctrl ? last.row : row, column: last.column });
    case 'PageDown':
      return to({ row: row + size.page, column });
    case 'PageUp':
      return to({ row: row - size.page, column });
    default:
      return null;
  }
}
