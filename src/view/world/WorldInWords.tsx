import type { Phrase } from '../../explain/phrase.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

/** The world told in sentences, for whoever would rather read than look. */
export function WorldInWords({ sentences }: { readonly sentences: readonly Phrase[] }) {
  const words = useWords();
  return (
    <Disclosure summary={words.world.inWords} className="px-1.5">
      <ul className="list-disc space-y-1 ps-8 pt-1 text-sm">
        {sentences.map((sentence, index) => (
          <li key={index}>
            <PhraseText phrase={sentence} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
