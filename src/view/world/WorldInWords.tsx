import { useState } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

interface WorldInWordsProps {
  readonly sentences: readonly Phrase[];
  /** Given, the owner keeps whether it is open, and need not know the sentences before. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** Sentences that are shown at once. */
const PAGE = 100;

/** The world told in sentences, for whoever would rather read than look. */
export function WorldInWords({ sentences, open, onToggle }: WorldInWordsProps) {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, sentences.length - shown);
  return (
    <Disclosure summary={words.world.inWords} className="px-1.5" open={open} onToggle={onToggle}>
      <ul className="list-disc space-y-1 ps-8 pt-1 text-sm">
        {sentences.slice(0, shown).map((sentence, index) => (
          <li key={index}>
            <PhraseText phrase={sentence} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          className="ms-8 mt-2 pointer-coarse:min-h-11"
          onClick={() => setShown(shown + PAGE)}
        >
          {words.worldEdit.moreSentences(more)}
        </Button>
      )}
    </Disclosure>
  );
}
