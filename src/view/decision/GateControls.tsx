import { FastForward, RotateCcw, StepBack, StepForward } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../ui/words.ts';
import { GateScrub, type GateScrubProps } from './GateScrub.tsx';

export interface GateControlsProps {
  /** Null: not possible now. */
  readonly onBack: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onRun: (() => void) | null;
  readonly onReset: (() => void) | null;
  /** A slider over the places where the dot can stand; left out where there is none. */
  readonly scrub?: GateScrubProps;
}

/** Moves the dot; the arrow keys do so too while one of the buttons has the focus. */
export function GateControls({ onBack, onNext, onRun, onReset, scrub }: GateControlsProps) {
  const words = useWords();
  const keys: Readonly<Record<string, (() => void) | null>> = {
    ArrowLeft: onBack,
    ArrowRight: onNext,
    End: onRun,
    Home: onReset,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act?.();
  };
  const button = (act: (() => void) | null) => ({
    size: 'small' as const,
    disabled: act === null,
    onClick: () => act?.(),
  });
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside */}
      <div
        role="group"
        aria-label={words.gates.controls}
        onKeyDown={onKeyDown}
        className="flex flex-wrap gap-2"
      >
        <Button icon={StepBack} aria-keyshortcuts="ArrowLeft" {...button(onBack)}>
          {words.gates.back}
        </Button>
        <Button icon={StepForward} aria-keyshortcuts="ArrowRight" {...button(onNext)}>
          {words.gates.next}
        </Button>
        <Button icon={FastForward} aria-keyshortcuts="End" {...button(onRun)}>
          {words.gates.run}
        </Button>
        <Button icon={RotateCcw} tone="quiet" aria-keyshortcuts="Home" {...button(onReset)}>
          {words.gates.reset}
        </Button>
      </div>
      {scrub && <GateScrub {...scrub} />}
      <p className="mt-2 hidden flex-wrap gap-x-3 gap-y-1 text-xs text-ink-muted pointer-fine:flex">
        <span>
          <Kbd keys="←" /> <Kbd keys="→" /> {words.gates.keysStep}
        </span>
        <span>
          <Kbd keys="End" /> {words.gates.keysRun}
        </span>
        <span>
          <Kbd keys="Home" /> {words.gates.keysReset}
        </span>
      </p>
    </div>
  );
}
