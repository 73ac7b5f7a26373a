import { Check, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';

interface BreakButtonsProps {
  readonly buttons: readonly {
    readonly id: string;
    readonly name: string;
    /** What it does to the token. */
    readonly help: string;
    readonly pressed: boolean;
    readonly onPress: () => void;
  }[];
  readonly onRestore: () => void;
}

/** Ways to spoil a token, any number of them at once, and the way back. */
export function BreakButtons({ buttons, onRestore }: BreakButtonsProps) {
  const words = useWords().tokensTool.breaks;
  const id = useId();
  const pressed = buttons.filter((each) => each.pressed);
  return (
    <div role="group" aria-labelledby={id} className="space-y-2">
      <h3 id={id} className="text-sm font-semibold">
        {words.title}
      </h3>
      <div className="flex flex-wrap gap-1.5">
        {buttons.map((each) => (
          <Button
            key={each.id}
            size="small"
            tone={each.pressed ? 'primary' : 'secondary'}
            aria-pressed={each.pressed}
            {...(each.pressed && { icon: Check })}
            onClick={each.onPress}
          >
            {each.name}
          </Button>
        ))}
        <Button
          size="small"
          tone="quiet"
          icon={RotateCcw}
          disabled={pressed.length === 0}
          onClick={onRestore}
        >
          {words.restore}
        </Button>
      </div>
      {pressed.length === 0 ? (
        <p className="text-xs text-ink-muted">{words.help}</p>
      ) : (
        <ul className="list-disc space-y-0.5 ps-5 text-xs text-ink-muted">
          {pressed.map((each) => (
            <li key={each.id}>
              <span className="font-semibold">{each.name}:</span> {each.help}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
