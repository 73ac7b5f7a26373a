import { ChevronLeft, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';
import { PartButtons } from './PartButtons.tsx';
import type { SignaturePartView } from './signature.ts';
import { SignedLine } from './SignedLine.tsx';

interface SignatureBuildProps {
  readonly parts: readonly SignaturePartView[];
}

/** A signature part by part: one at a time, the first in which the sides differ to begin with. */
export function SignatureBuild({ parts }: SignatureBuildProps) {
  const words = useWords().readings.signature;
  const [at, setAt] = useState(
    Math.max(
      0,
      parts.findIndex(({ lines }) => lines.some(({ first }) => first)),
    ),
  );
  const [whole, setWhole] = useState(false);
  const part = parts[at];
  if (!part) return null;
  const { title, note } = words.parts[part.name];
  return (
    <Card title={words.step(at + 1, parts.length, title)}>
      <PartButtons parts={parts} at={at} onChoose={setAt} />
      <p className="mt-3 text-sm">
        <PhraseText phrase={note} />
      </p>
      <ol aria-label={title} className="mt-3 divide-y divide-line rounded-md border border-line">
        {part.lines.map((line) => (
          <SignedLine key={line.label} line={line} whole={whole} />
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" icon={ChevronLeft} disabled={at === 0} onClick={() => setAt(at - 1)}>
          {words.previous}
        </Button>
        <Button
          size="small"
          iconAfter={ChevronRight}
          disabled={at === parts.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {words.next}
        </Button>
        {hides(part) && (
          <Button size="small" tone="quiet" icon={whole ? EyeOff : Eye} onClick={() => setWhole(!whole)}>
            {whole ? words.hideSecret : words.showSecret}
          </Button>
        )}
      </div>
      <LiveRegion text={words.step(at + 1, parts.length, title)} />
    </Card>
  );
}

const hides = ({ lines }: SignaturePartView): boolean =>
  lines.some(({ sent, computed }) =>
    [...sent, ...(computed ?? [])].some((piece) => typeof piece !== 'string'),
  );
