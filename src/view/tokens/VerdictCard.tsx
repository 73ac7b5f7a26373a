import type { Phrase } from '../../explain/phrase.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { plain } from '../../explain/phrase.ts';
import { PhraseText } from '../ui/PhraseText.tsx';
import type { RuleView } from '../ui/rule.ts';
import { Status, type StatusKind } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import { Findings, type FindingView } from './Findings.tsx';
import { RuleList } from './RuleList.tsx';

/** What the engine says of a token that is traded. */
export interface VerdictView {
  readonly outcome: Extract<StatusKind, 'allow' | 'deny' | 'invalid' | 'unmodelled'>;
  readonly headline: Phrase;
  readonly reason: Phrase;
  readonly next: Phrase | null;
  /** AWS's own answer; null for a call that is let in. */
  readonly answer: { readonly code: string; readonly httpStatus: number; readonly message: string } | null;
  readonly rules: readonly RuleView[];
  readonly findings: readonly FindingView[];
}

/** The verdict on a token: AWS's answer first, then why, then all that is wrong with the token itself. */
export function VerdictCard({ verdict }: { readonly verdict: VerdictView | null }) {
  const words = useWords().tokensTool;
  const { outcome, headline, reason, next, answer, rules, findings } = verdict ?? NOTHING;
  return (
    <div role="group" aria-label={words.trade.verdict} className="space-y-2 border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <p className="text-xs font-semibold text-ink-muted">{words.trade.verdict}</p>
        {verdict ? <Status kind={outcome} /> : <span className="text-xs">{words.trade.judging}</span>}
      </div>
      <LiveRegion text={plain(headline)} />
      {verdict && (
        <>
          {answer && (
            <div
              lang="en"
              translate="no"
              className="rounded-md border border-line bg-sunken p-2 font-mono text-xs"
            >
              <p className="font-bold wrap-anywhere">
                {answer.code} <span className="font-normal text-ink-muted">HTTP {answer.httpStatus}</span>
              </p>
              <p className="wrap-anywhere">{answer.message}</p>
            </div>
          )}
          {findings.length === 0 && (
            <div className="space-y-1 text-sm">
              <p className="font-semibold">
                <PhraseText phrase={headline} />
              </p>
              <p>
                <PhraseText phrase={reason} />
              </p>
              {next && (
                <p className="text-ink-muted">
                  <PhraseText phrase={next} />
                </p>
              )}
              <RuleList rules={rules} />
            </div>
          )}
          <Findings findings={findings} />
        </>
      )}
    </div>
  );
}

const NOTHING: VerdictView = {
  outcome: 'unmodelled',
  headline: [],
  reason: [],
  next: null,
  answer: null,
  rules: [],
  findings: [],
};
