import { err, ok, type Result } from '../../lib/result.ts';
import { object } from '../../world/file/fields.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { term } from '../glossary/schema.ts';
import type { LessonFileError } from '../lesson/fileError.ts';
import { readById } from './byId.ts';
import { readTranslated } from './paragraph.ts';

const entry = object('a translated term: an object with term and text', {
  term: term.shape.term,
  text: term.shape.text,
});

/** The glossary in another language: each term, in the order of that language's alphabet. */
export function readGlossaryIn(
  language: string,
  text: string,
  original: Glossary,
): Result<Glossary, LessonFileError[]> {
  const read = readById(`${language}/glossary.yaml`, text, entry, Object.keys(original), true);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors: LessonFileError[] = [];
  const terms = Object.values(original).flatMap((each) => {
    const told = data[each.id];
    if (!told) return [];
    return [
      { ...each, term: told.term, text: readTranslated(told.text, each.text, at, [each.id, 'text'], errors) },
    ];
  });
  if (errors.length > 0) return err(errors);
  const { compare } = new Intl.Collator(language);
  return ok(
    Object.fromEntries(
      terms.toSorted((one, other) => compare(one.term, other.term)).map((each) => [each.id, each]),
    ),
  );
}
