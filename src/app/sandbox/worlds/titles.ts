import { LONGEST_TITLE } from '../../../content/shared/title.ts';

/** The first of `title`, `title 2`, `title 3` … that no other world has. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const short = [...title.trim()].slice(0, LONGEST_TITLE - 4).join('');
  for (let number = 2, free = short; ; free = `${short} ${number}`, number += 1)
    if (!taken.includes(free)) return free;
}

/** Why a title cannot be had; null when it can. */
export function titleProblem(title: string, taken: readonly string[]): 'empty' | 'long' | 'taken' | null {
  const trimmed = title.trim();
  if (trimmed === '') return 'empty';
  if ([...trimmed].length > LONGEST_TITLE) return 'long';
  return taken.includes(trimmed) ? 'taken' : null;
}

/**
 * An id that no other world has: what is left of the title in an address, and letters of chance.
 * @param drawn a text of random letters and digits
 */
export function idOf(title: string, drawn: string): string {
  const slug = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-$/, '');
  return `${slug === '' ? 'world' : slug}-${drawn}`;
}
