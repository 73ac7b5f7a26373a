/**
 * The line with the word at the cursor written out as far as all its completions agree; null when that adds nothing.
 * @param words that could stand there, whole
 */
export function completed(line: string, cursor: number, words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined) return null;
  const start = line.slice(0, cursor).search(/\S*$/);
  const typed = line.slice(start, cursor);
  const shared = words.reduce(sharedBeginning, first);
  const written = words.length === 1 && !/[/=]$/.test(first) ? `${first} ` : shared;
  return written.length > typed.length && written.startsWith(typed)
    ? line.slice(0, start) + written + line.slice(cursor)
    : null;
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
