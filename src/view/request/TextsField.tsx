import { Plus, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { Offer } from './field.ts';
import { OfferInput } from './OfferInput.tsx';

interface TextsFieldProps {
  readonly name: string;
  readonly describedBy: string;
  readonly texts: readonly string[];
  readonly offers: readonly Offer[];
  readonly onChange: (texts: readonly string[]) => void;
}

/** A list of texts, one a line. */
export function TextsField({ name, describedBy, texts, offers, onChange }: TextsFieldProps) {
  const words = useWords().request;
  const shown = texts.length > 0 ? texts : [''];
  return (
    <div className="space-y-1.5">
      {shown.map((text, at) => (
        <div key={at} className="flex items-start gap-1.5">
          <OfferInput
            label={words.field.item(name, at + 1)}
            describedBy={describedBy}
            text={text}
            offers={offers}
            onChange={(changed) => onChange(shown.with(at, changed))}
          />
          {texts.length > 0 && (
            <IconButton
              icon={X}
              label={words.field.removeItem(name, at + 1)}
              onClick={() => onChange(texts.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      <Button
        tone="quiet"
        size="small"
        icon={Plus}
        aria-label={words.field.addItem(name)}
        onClick={() => onChange([...shown, ''])}
      >
        {words.field.another}
      </Button>
    </div>
  );
}
