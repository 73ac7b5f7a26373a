import { MessageCircleQuestion, X } from 'lucide-react';
import type { Phrase } from '../../explain/phrase.ts';
import { VerdictBanner, type VerdictBannerProps } from '../decision/VerdictBanner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

export interface MatrixDecisionProps {
  /** `dev/Ana → prod/ReadOnly` */
  readonly title: string;
  readonly decision: Omit<VerdictBannerProps, 'of'>;
  /** `nobody`: there are no credentials to ask with, and why. */
  readonly ask:
    | { readonly kind: 'ask'; readonly onAsk: () => void }
    | { readonly kind: 'inQuestion' }
    | { readonly kind: 'nobody'; readonly why: Phrase };
  readonly onClose: () => void;
}

/** The decision behind a cell, in short, and the way to ask it in full. */
export function MatrixDecision({ title, decision, ask, onClose }: MatrixDecisionProps) {
  const words = useWords().matrix.decision;
  return (
    <Card
      title={<span className="wrap-anywhere">{title}</span>}
      aside={<IconButton icon={X} label={words.close} onClick={onClose} className="-me-2 -mt-1" />}
    >
      <div className="space-y-3">
        <VerdictBanner {...decision} of="draft" />
        {ask.kind !== 'nobody' && (
          <Button
            icon={MessageCircleQuestion}
            disabled={ask.kind === 'inQuestion'}
            onClick={ask.kind === 'ask' ? ask.onAsk : undefined}
            className="pointer-coarse:min-h-11"
          >
            {words.ask}
          </Button>
        )}
        <p role="status" className="text-sm text-ink-muted">
          {ask.kind === 'inQuestion' && words.inQuestion}
        </p>
        {ask.kind === 'nobody' && (
          <p className="text-sm">
            <PhraseText phrase={ask.why} />
          </p>
        )}
      </div>
    </Card>
  );
}
