import { ArrowRight, CircleCheck } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';

interface SolvedNoticeProps {
  /** Goes to the next step; null at the end of the lesson. */
  readonly onNext: (() => void) | null;
  /** What comes after the lesson. */
  readonly whatsNext: readonly { readonly title: string; readonly to: Destination }[];
}

/** The step is solved: on to the next, or, at the end, to what comes after. */
export function SolvedNotice({ onNext, whatsNext }: SolvedNoticeProps) {
  const words = useWords();
  return (
    <div role="status" className="rounded-lg border-2 border-allow-line bg-allow-soft p-4">
      <p className="flex items-center gap-2 font-bold">
        <CircleCheck aria-hidden size={22} className="shrink-0 text-allow" />
        {onNext ? words.lesson.solved : words.lesson.finished}
      </p>
      {onNext && (
        <Button tone="primary" iconAfter={ArrowRight} onClick={onNext} className="mt-3">
          {words.lesson.next}
        </Button>
      )}
      {!onNext && whatsNext.length > 0 && (
        <>
          <h3 className="mt-3 text-sm font-semibold">{words.lesson.whatsNext}</h3>
          <ul className="mt-2 flex flex-wrap gap-2">
            {whatsNext.map(({ title, to }) => (
              <li key={to.href}>
                <ActionLink to={to} className={buttonClass({})}>
                  {title}
                </ActionLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
