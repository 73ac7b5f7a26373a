import { Check, Minus, X, type LucideIcon } from 'lucide-react';
import { Badge } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import type { EvidenceView, GateOutcome, GateView } from './gate.ts';
import { GateEvidence } from './GateEvidence.tsx';

const NODE: Readonly<Record<GateOutcome, { readonly icon: LucideIcon | null; readonly look: string }>> = {
  passed: { icon: Check, look: 'border-allow bg-allow-soft text-allow' },
  stopped: { icon: X, look: 'border-deny bg-deny text-surface' },
  skipped: { icon: Minus, look: 'border-neutral-line bg-neutral-soft text-neutral' },
  notReached: { icon: null, look: 'border-dashed border-line-strong bg-surface' },
};

interface GateItemProps {
  readonly gate: GateView;
  /** True when the dot stands here. */
  readonly current: boolean;
  readonly last: boolean;
  readonly open: boolean;
  /** Whether its name is a heading. */
  readonly headings: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onShow?: ((evidence: EvidenceView) => void) | undefined;
}

/** One gate on the path: its sign on the line, its answer, and behind it the evidence. */
export function GateItem({ gate, current, last, open, headings, onToggle, onShow }: GateItemProps) {
  const words = useWords();
  const { icon: Icon, look } = NODE[gate.outcome];
  const Name = headings ? 'h3' : 'p';
  const reached = gate.outcome !== 'notReached';
  const hasMore = gate.evidence.length > 0 || gate.rules.length > 0;
  const passedOn = gate.outcome === 'passed' || gate.outcome === 'skipped';
  return (
    <li aria-current={current ? 'step' : undefined} className="relative flex gap-3 pb-4 last:pb-0">
      {!last && (
        <span
          aria-hidden
          className={cx(
            'absolute start-[13px] top-8 bottom-0 border-s-2',
            passedOn ? 'border-allow-line' : 'border-dashed border-neutral-line',
          )}
        />
      )}
      <span
        aria-hidden
        className={cx(
          'relative mt-0.5 grid size-7 shrink-0 place-items-center rounded-full border-2 transition-shadow duration-(--motion-base)',
          look,
          current && 'ring-3 ring-accent ring-offset-2 ring-offset-surface',
        )}
      >
        {Icon && <Icon size={16} strokeWidth={3} />}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Name className={cx('text-sm font-semibold', !reached && 'text-ink-muted')}>{gate.name}</Name>
          <span className="text-xs text-ink-muted">{words.status[gate.outcome]}</span>
          {gate.decides && (
            <Badge tone={gate.outcome === 'stopped' ? 'deny' : 'allow'}>{words.gates.decides}</Badge>
          )}
        </div>
        {!reached && (
          <p className="text-sm text-ink-muted">
            <PhraseText phrase={gate.sentence} />
          </p>
        )}
        {reached && (
          <>
            <p className="text-sm">
              <PhraseText phrase={gate.sentence} />
            </p>
            {hasMore && (
              <Disclosure
                summary={<span className="font-medium text-accent">{words.gates.evidenceOf(gate.name)}</span>}
                open={open}
                onToggle={onToggle}
                className="-ms-1.5 px-1.5"
              >
                <GateEvidence gate={gate} headings={headings} onShow={onShow} />
              </Disclosure>
            )}
          </>
        )}
      </div>
    </li>
  );
}
