import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import type { MapChapter } from './map.ts';

interface MapInWordsProps {
  readonly chapters: readonly MapChapter[];
  readonly defaultOpen: boolean;
}

/** The map as text, for whoever would rather read than look. */
export function MapInWords({ chapters, defaultOpen }: MapInWordsProps) {
  const words = useWords();
  return (
    <Disclosure summary={words.map.inWords.title} defaultOpen={defaultOpen} level={3} className="px-1.5">
      <ul className="space-y-3 px-1.5 pt-1 text-sm">
        {chapters.map(({ id, title, sentences }) => (
          <li key={id}>
            <p className="font-semibold">{title}</p>
            <ul className="list-disc space-y-0.5 ps-6">
              {sentences.map((sentence, index) => (
                <li key={index}>
                  <PhraseText phrase={sentence} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
