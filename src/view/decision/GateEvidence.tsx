import { SquareArrowOutUpLeft } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { RuleNote } from '../ui/RuleNote.tsx';
import { StatusIcon } from '../ui/Status.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import { Comparison } from './Comparison.tsx';
import type { EvidenceView, GateView } from './gate.ts';
import { PolicyExcerpt } from './PolicyExcerpt.tsx';

interface GateEvidenceProps {
  readonly gate: GateView;
  /** Whether the title of its rules is a heading. */
  readonly headings: boolean;
  /** Shows a piece of evidence in its editor. */
  readonly onShow?: ((evidence: EvidenceView) => void) | undefined;
}

/** Everything that a gate looked at, and the rules it went by. */
export function GateEvidence({ gate, headings, onShow }: GateEvidenceProps) {
  const words = useWords();
  const Title = headings ? 'h4' : 'p';
  return (
    <div className="space-y-4 pt-2 pb-1">
      {gate.evidence.map((evidence) => (
        <div key={evidence.id} className="space-y-2">
          <p className="flex gap-2 text-sm">
            <span className="mt-0.5">
              <StatusIcon kind={evidence.outcome} size={16} />
            </span>
            <span className="min-w-0">
              <VisuallyHidden>{words.evidence.outcome[evidence.outcome]} </VisuallyHidden>
              <PhraseText phrase={evidence.sentence} />
            </span>
          </p>
          {evidence.excerpt && <PolicyExcerpt {...evidence.excerpt} />}
          {evidence.comparison && <Comparison comparison={evidence.comparison} />}
          {evidence.excerpt && onShow && (
            <Button size="small" tone="quiet" icon={SquareArrowOutUpLeft} onClick={() => onShow(evidence)}>
              {words.evidence.show}
            </Button>
          )}
        </div>
      ))}
      {gate.rules.length > 0 && (
        <div>
          <Title className="mb-1 text-xs font-semibold text-ink-muted">{words.rule.title}</Title>
          <ul className="space-y-3">
            {gate.rules.map((rule) => (
              <li key={rule.id}>
                <RuleNote rule={rule} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
