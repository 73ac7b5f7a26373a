import { ArrowUpRight } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { intoSight } from '../ui/intoSight.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import type { RefusedView } from './console.ts';

interface RefusedProps {
  readonly refused: RefusedView | null;
  readonly title: string;
}

/** That the console did not do it: AWS's words where it has any, then why, and the way to the decision. */
export function Refused({ refused, title }: RefusedProps) {
  const words = useWords().console.refused;
  if (!refused) return null;
  return (
    <div
      ref={intoSight}
      role="alert"
      className="space-y-2 rounded-md border border-deny-line bg-deny-soft p-3 text-sm"
    >
      <p className="font-semibold">{title}</p>
      {refused.message !== null && (
        <p lang="en" translate="no" className="rounded-md border border-line bg-sunken p-2 font-mono text-xs">
          {refused.message}
        </p>
      )}
      <p>
        <strong className="font-semibold">{words.ours}</strong> <PhraseText phrase={refused.reason} />
      </p>
      {refused.onOpen && (
        <Button size="small" iconAfter={ArrowUpRight} onClick={refused.onOpen}>
          {words.open}
        </Button>
      )}
    </div>
  );
}
