import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { clockText } from '../ui/clockText.ts';
import { useWords } from '../ui/words.ts';
import { JumpField } from './JumpField.tsx';
import type { JumpProblem } from './clock.ts';

export interface JumpsProps {
  readonly clock: string;
  /** Moves on by an ISO 8601 duration that is one for sure. */
  readonly onJump: (duration: string) => void;
  /** Moves on by what is typed, or says why not. */
  readonly onDuration: (typed: string) => JumpProblem | null;
  readonly onTime: (typed: string) => JumpProblem | null;
  /** Where the last jump led; empty before the first. */
  readonly jumpedTo: string;
}

const JUMPS = ['PT1M', 'PT15M', 'PT1H', 'PT12H', 'P1D'] as const;

/** Ways to move the clock on at once. */
export function Jumps({ clock, onJump, onDuration, onTime, jumpedTo }: JumpsProps) {
  const words = useWords().clockTool;
  const told = (problem: JumpProblem | null, text: string): string | null =>
    problem && words.problem[problem](text);
  return (
    <div className="space-y-3">
      <div role="group" aria-label={words.jumps} className="flex flex-wrap gap-2">
        {JUMPS.map((duration) => {
          const text = words.jump[duration] ?? duration;
          return (
            <Button
              key={duration}
              size="small"
              onClick={() => onJump(duration)}
              aria-label={words.jumpName(text)}
              className="pointer-coarse:min-h-11"
            >
              +{text}
            </Button>
          );
        })}
      </div>
      <JumpField
        label={words.byDuration}
        hint={words.durationHint}
        button={words.move}
        type="text"
        onGo={(typed) => told(onDuration(typed), typed.trim())}
      />
      <JumpField
        label={words.toTime}
        hint={null}
        button={words.go}
        type="datetime-local"
        start={clock.slice(0, 16)}
        onGo={(typed) => told(onTime(typed), `${typed.replace('T', ' ')} UTC`)}
      />
      <p className="text-xs text-ink-muted">{words.onlyOn}</p>
      <LiveRegion text={jumpedTo === '' ? '' : words.isNow(clockText(jumpedTo))} />
    </div>
  );
}
