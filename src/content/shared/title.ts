/** The longest title of a world, in characters. */
export const LONGEST_TITLE = 80;
