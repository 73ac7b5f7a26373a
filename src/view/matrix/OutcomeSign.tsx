import { CircleCheck, CircleDashed, CircleX, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Verdict } from '../decision/VerdictBanner.tsx';

const ICON: Readonly<Record<Verdict, LucideIcon>> = {
  allow: CircleCheck,
  deny: CircleX,
  invalid: TriangleAlert,
  unmodelled: CircleDashed,
};

/** The sign of an outcome as everywhere in the lab, but quiet: among many answers only those that allow stand out. */
export function OutcomeSign({ outcome, size }: { readonly outcome: Verdict; readonly size: number }) {
  const Icon = ICON[outcome];
  return (
    <Icon
      aria-hidden
      size={size}
      strokeWidth={outcome === 'allow' ? 2.5 : 1.75}
      className={`shrink-0 ${outcome === 'allow' ? 'text-allow' : 'text-ink-muted'}`}
    />
  );
}
