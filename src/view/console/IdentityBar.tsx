import { LogOut, ShieldCheck, ShieldMinus, Undo2, UserRound } from 'lucide-react';
import { TimeLeft } from '../decision/TimeLeft.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { intoSight } from '../ui/intoSight.ts';
import { TONE_SOFT } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { IdentityView } from './console.ts';

interface IdentityBarProps {
  readonly identity: IdentityView;
  /** Null while no role is switched to. */
  readonly onBack: (() => void) | null;
  readonly onSignOut: () => void;
}

/** The console's bar: who one is, in the colour of the role, how long still, and the ways out. */
export function IdentityBar({ identity, onBack, onSignOut }: IdentityBarProps) {
  const words = useWords().console.identity;
  const { name, as, colour, mfa, secondsLeft, secondsTotal, expiresAt, signInExpired } = identity;
  const Mfa = mfa ? ShieldCheck : ShieldMinus;
  const expired = signInExpired ? words.userExpired : secondsLeft === 0 ? words.roleExpired : null;
  return (
    <div
      ref={intoSight}
      role="group"
      aria-label={words.name}
      className={cx(
        'scroll-mt-4 rounded-lg border p-3',
        colour ? TONE_SOFT[colour] : 'border-line bg-surface',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="flex min-w-0 items-start gap-2">
          <UserRound aria-hidden size={20} className="mt-1 shrink-0" />
          <span className="min-w-0">
            <span className="block text-lg font-semibold wrap-anywhere">{name}</span>{' '}
            <span className="flex flex-wrap items-center gap-x-2 text-sm">
              {as !== null && (
                <>
                  <span className="wrap-anywhere">{as}</span>
                  <span className="text-ink">{identity.user}</span>
                </>
              )}
              <span className="flex items-center gap-1 text-ink">
                <Mfa aria-hidden size={16} className="shrink-0" />
                {mfa ? words.mfa : words.noMfa}
              </span>
            </span>
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {onBack && (
            <Button size="small" icon={Undo2} onClick={onBack}>
              {words.back}
            </Button>
          )}
          <Button size="small" icon={LogOut} onClick={onSignOut}>
            {words.signOut}
          </Button>
        </div>
      </div>
      <div className="text-ink">
        <TimeLeft expiresAt={expiresAt} secondsLeft={secondsLeft} secondsTotal={secondsTotal} />
        <p role="status" className={cx('text-sm font-semibold', expired !== null && 'mt-1')}>
          {expired}
        </p>
      </div>
    </div>
  );
}
