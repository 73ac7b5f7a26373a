import { plain, type Phrase } from '../phrase.ts';

/** What words are made of: texts, phrases, functions of them, and tables of all these. */
export type Said = (...params: readonly unknown[]) => unknown;

/** Every text and function in a table of words, by its path. Phrases are one text. */
export function entriesOf(words: unknown, path = ''): readonly (readonly [string, string | Said])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, words as Said]];
  if (Array.isArray(words)) return [[path, plain(words as Phrase)]];
  return Object.entries(words ?? {}).flatMap(([key, value]) =>
    entriesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What a function says to its parameters, as bare text; null when they are not of its kind. */
export function saidBy(say: Said, params: readonly unknown[]): string | null {
  try {
    return entriesOf(say(...params))
      .map(([, text]) => text)
      .join(' ');
  } catch {
    return null;
  }
}

/** Lists of parameters of every kind that words take, in every combination. */
export function paramsFor(say: Said): readonly (readonly unknown[])[] {
  const kinds = say.length > 2 ? FEW : MANY;
  return Array.from({ length: say.length }).reduce<readonly (readonly unknown[])[]>(
    (lists) => lists.flatMap((list) => kinds.map((kind) => [...list, kind])),
    [[]],
  );
}

const REACH = { principals: 2, pairs: 3, ofPrincipals: 4, roles: 5, ofRoles: 6, allowed: 7 };

const FEW = ['Xyz', 'end', '', 3, 1, null, ['Uvw'], [], REACH];

const MANY = [
  ...FEW,
  'PT1H',
  'scp',
  'edit',
  '\n',
  'name.duplicate',
  'key.form',
  0,
  90_000,
  false,
  true,
  ['Uvw', 'Rst'],
  { ...REACH, pairs: 0 },
];
