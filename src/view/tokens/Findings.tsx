import { useId } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { Badge } from '../ui/Badge.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { RuleList } from './RuleList.tsx';
import type { RuleView } from '../ui/rule.ts';
import { useWords } from '../ui/words.ts';

/** One thing that is wrong with a token. */
export interface FindingView {
  /** The claim, element or part. */
  readonly part: string;
  readonly name: string;
  readonly sentence: Phrase;
  readonly next: Phrase | null;
  readonly rules: readonly RuleView[];
}

/** All that is wrong with a token, in the order in which STS comes upon it. */
export function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const words = useWords().tokensTool.findings;
  const id = useId();
  if (findings.length === 0) return <p className="text-sm text-ink-muted">{words.none}</p>;
  return (
    <div className="space-y-2">
      <h4 id={id} className="text-sm font-semibold">
        {words.title(findings.length)}
      </h4>
      <ol aria-labelledby={id} className="space-y-2">
        {findings.map((finding, place) => (
          <li
            key={`${finding.part} ${finding.name}`}
            className="space-y-1 border-s-2 border-deny-line ps-3 text-sm"
          >
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{finding.name}</span>
              <Badge tone={place === 0 ? 'deny' : 'neutral'}>{place === 0 ? words.first : words.later}</Badge>
              <span className="text-xs text-ink-muted">
                {words.at} <code className="inline-code">{finding.part}</code>
              </span>
            </p>
            <p>
              <PhraseText phrase={finding.sentence} />
            </p>
            {finding.next && (
              <p className="text-ink-muted">
                <PhraseText phrase={finding.next} />
              </p>
            )}
            <RuleList rules={finding.rules} />
          </li>
        ))}
      </ol>
      {findings.length > 1 && <p className="text-xs text-ink-muted">{words.help}</p>}
    </div>
  );
}
