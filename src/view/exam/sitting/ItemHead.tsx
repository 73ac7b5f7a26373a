import { Flag } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { FocusedHeading } from './FocusedHeading.tsx';
import { useWords } from '../../ui/words.ts';

interface ItemHeadProps {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly isFlagged: boolean;
  readonly onFlag: () => void;
}

/** Which question it is; it takes the focus when it appears. Come back to it: the flag. */
export function ItemHead({ number, of, isFlagged, onFlag }: ItemHeadProps) {
  const words = useWords().exam.sitting;
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
      <FocusedHeading className="text-lg font-bold">{words.place(number, of)}</FocusedHeading>
      <Button
        size="small"
        tone={isFlagged ? 'secondary' : 'quiet'}
        icon={Flag}
        aria-pressed={isFlagged}
        onClick={onFlag}
        className="pointer-coarse:min-h-11"
      >
        {isFlagged ? words.flagged : words.flag}
      </Button>
    </div>
  );
}
