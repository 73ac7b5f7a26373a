import { ArrowRight, CircleCheck } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';

interface SolvedNoticeProps {
  /** Goes to the next step; null when that cannot be opened. */
  readonly onNext: (() => void) | null;
}

/** The step is solved: on to the next. */
export function SolvedNotice({ onNext }: SolvedNoticeProps) {
  const words = useWords();
  return (
    <div role="status" className="rounded-lg border-2 border-allow-line bg-allow-soft p-4">
      <p className="flex items-center gap-2 font-bold">
        <CircleCheck aria-hidden size={22} className="shrink-0 text-allow" />
        {words.lesson.solved}
      </p>
      {onNext && (
        <Button tone="primary" iconAfter={ArrowRight} onClick={onNext} className="mt-3">
          {words.lesson.next}
        </Button>
      )}
    </div>
  );
}
