import { Eye, EyeOff, Timer } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useWords } from '../../ui/words.ts';
import { announcedAt, timeText } from './timeText.ts';

interface TimeLeftProps {
  /** Milliseconds. */
  readonly left: number;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** The time left, for those who want to see it; it is announced at ten, five and one minutes in any case. */
export function TimeLeft({ left, isShown, onShow }: TimeLeftProps) {
  const words = useWords().exam.sitting.time;
  const announced = announcedAt(left);
  return (
    <div className="flex items-center gap-1">
      <LiveRegion text={announced === null ? '' : words.left(announced)} />
      <Timer aria-hidden size={18} className="text-ink-muted" />
      {isShown && (
        <span role="timer" aria-label={words.name} className="font-semibold tabular-nums">
          {timeText(left)}
        </span>
      )}
      <IconButton
        icon={isShown ? EyeOff : Eye}
        label={isShown ? words.hide : words.show}
        onClick={() => onShow(!isShown)}
        className="pointer-coarse:size-11"
      />
    </div>
  );
}
