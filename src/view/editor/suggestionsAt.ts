import type { Locale } from '../../explain/locale.ts';
import type { Completion } from '../../language/completion.ts';
import { completionsAt } from '../../language/completionsAt.ts';
import { placeAt } from '../../language/place.ts';
import type { Surroundings } from '../../language/subject.ts';
import { aboutText, type AboutText } from './aboutText.ts';

/** What may stand at an offset, of that what has the typed letters in it, with its words. Rejects when the reference does. */
export async function suggestionsAt(
  text: string,
  offset: number,
  around: Surroundings,
  locale: Locale,
): Promise<readonly { readonly completion: Completion; readonly about: AboutText }[]> {
  const typed = (placeAt(text, offset)?.slot.typed ?? '').toLowerCase();
  const wanted = typed.slice(typed.lastIndexOf('${') < 0 ? 0 : typed.lastIndexOf('${') + 2);
  const found = await completionsAt(text, offset, around);
  return found
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .map((completion) => ({ completion, about: aboutText(completion.about, around.world, locale) }));
}
