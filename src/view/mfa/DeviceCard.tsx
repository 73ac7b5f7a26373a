import { CircleCheck, CircleMinus, SkipForward } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { cx } from '../ui/cx.ts';
import { Meter } from '../ui/Meter.tsx';
import { useWords } from '../ui/words.ts';
import type { DevicesView, DeviceView } from './device.ts';

interface DeviceCardProps extends Omit<DevicesView, 'devices'> {
  readonly device: DeviceView;
  /** Moves the clock on to where the next code is shown. */
  readonly onNext: () => void;
}

/** One MFA device: whose it is, its code, how long it is shown, whether it is still good. */
export function DeviceCard({ device, secondsLeft, period, onNext }: DeviceCardProps) {
  const words = useWords().mfa;
  const title = useId();
  const { serial, name, owner, code, used } = device;
  const Icon = used ? CircleMinus : CircleCheck;
  return (
    <div
      role="group"
      aria-labelledby={title}
      className="rounded-lg border border-line bg-surface p-3 shadow-card"
    >
      <p id={title} className="font-semibold wrap-anywhere">
        {owner ?? words.nobodys}
      </p>
      <p className="flex items-center gap-1 text-xs text-ink-muted">
        <span className="min-w-0 font-mono wrap-anywhere">{serial}</span>
        <CopyButton text={serial} what={words.serialOf(name)} className="-my-1.5" />
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2">
        <span
          className={cx(
            'font-mono text-xl font-semibold tracking-widest tabular-nums',
            used && 'text-ink-muted',
          )}
        >
          {code}
        </span>
        <CopyButton text={code} what={words.codeName(name)} />
        <span className={cx('flex items-center gap-1.5 text-sm', used ? 'text-stale' : 'text-allow')}>
          <Icon aria-hidden size={16} className="shrink-0" />
          {words.standing[used ? 'used' : 'fresh']}
        </span>
      </p>
      <Meter label={words.holds} value={secondsLeft} max={period} text={words.left(secondsLeft)} />
      <p className="mt-2 flex flex-wrap items-center justify-between gap-2 text-sm">
        <span>{words.left(secondsLeft)}</span>
        <Button
          size="small"
          icon={SkipForward}
          aria-label={words.nextName(name, secondsLeft)}
          onClick={onNext}
        >
          {words.next}
        </Button>
      </p>
    </div>
  );
}
