/** Sizes of the grid in pixels. */
export interface GridSizes {
  /** Whether columns are wide enough for words. */
  readonly roomy: boolean;
  readonly rowHead: number;
  readonly column: number;
  readonly row: number;
  /** Lines with an account's name. */
  readonly account: number;
  /** The names of the roles. */
  readonly names: number;
}

/** Up to so many columns there is room for words in the cells and for names that lie flat. */
const ROOMY = 8;

/** Letters of a name that stand beside one another in a roomy column. */
const ONE_LINE = 12;

/** How high a letter is in a name that stands upright, and the most that a name gets, in rem. */
const LETTER = 0.5;
const MOST = 7;

/**
 * @param names of the roles
 * @param rem the page's text size in pixels, so that rows grow with it
 * @param touch whether fingers have to hit the cells
 */
export function gridSizes(names: readonly string[], rem: number, touch: boolean): GridSizes {
  const roomy = names.length <= ROOMY;
  const longest = Math.max(0, ...names.map(({ length }) => length));
  return {
    roomy,
    rowHead: 11 * rem,
    column: (roomy ? 8 : 2.75) * rem,
    row: (touch ? 2.75 : 2.25) * rem,
    account: 1.75 * rem,
    names: (roomy ? (longest > ONE_LINE ? 3 : 1.75) : Math.min(MOST, 1 + longest * LETTER)) * rem,
  };
}
