import { ArrowUpToLine, Plus, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection, stayInSection } from './BuildSection.tsx';

interface CallListProps {
  readonly titles: readonly string[];
  readonly onFirst: (at: number) => void;
  readonly onRemove: (at: number) => void;
  /** Offers the call in question; null where it is offered already. */
  readonly onOffer: (() => void) | null;
}

/** The calls that a step offers. */
export function CallList({ titles, onFirst, onRemove, onOffer }: CallListProps) {
  const words = useWords().build.calls;
  return (
    <BuildSection name="calls" about={words.about}>
      {titles.length > 0 && (
        <ol className="divide-y divide-line rounded-md border border-line">
          {titles.map((title, index) => (
            <li key={index} className="flex items-center gap-1 ps-2.5 text-sm">
              <span className="min-w-0 flex-1 py-1 wrap-anywhere">{title}</span>
              {index > 0 && (
                <IconButton icon={ArrowUpToLine} label={words.first(title)} onClick={() => onFirst(index)} />
              )}
              <IconButton
                icon={X}
                label={words.remove(title)}
                onClick={() => {
                  stayInSection('calls');
                  onRemove(index);
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <Button icon={Plus} size="small" disabled={onOffer === null} onClick={() => onOffer?.()}>
        {words.offer}
      </Button>
    </BuildSection>
  );
}
