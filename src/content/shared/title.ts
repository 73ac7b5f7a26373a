/** The longest title of a world or a set, in characters. */
export const LONGEST_TITLE = 80;

/** A title as links take it: without what cannot be seen, and not too long. */
export const titleOf = (title: string): string =>
  [...title.replaceAll(/\p{C}+/gu, '')].slice(0, LONGEST_TITLE).join('').trim() || '?';
