import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

/**
 * Spells British English, and the words in a file, one a line.
 * @param file words of the field and names of people, which no dictionary has
 */
export function speller(file: string): (word: string) => boolean {
  const spell = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const own = new Set(readFileSync(file, 'utf8').split(/\r?\n/));
  return (word) => {
    const plain = word.replace('’', "'");
    return spell.correct(plain) || own.has(plain) || own.has(plain.replace(/'s$/, ''));
  };
}
