import { BadgeCheck, BookOpen, ExternalLink } from 'lucide-react';
import { ruleHref } from './referenceLinks.ts';
import type { RuleView } from './rule.ts';
import { useWords } from './words.ts';

/** A rule in full: its id, its text, where it was read and how sure the lab is. Phrasing content, fit for a paragraph. */
export function RuleNote({ rule }: { readonly rule: RuleView }) {
  const words = useWords();
  const verified = rule.confidence === 'verified';
  const Icon = verified ? BadgeCheck : BookOpen;
  return (
    <span className="block text-sm">
      <span className="block">
        <code className="inline-code font-semibold">{rule.id}</code> <span lang={rule.lang}>{rule.text}</span>
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
        <span className="inline-flex items-center gap-1 text-ink-muted">
          <Icon aria-hidden size={14} />
          {verified ? words.rule.verified : words.rule.bestReading}
        </span>
        {rule.source && (
          <a
            href={rule.source.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-6 items-center gap-1 text-accent underline underline-offset-2 hover:text-accent-strong"
          >
            <span lang="en">{rule.source.title}</span>
            <ExternalLink role="img" aria-label={words.opensNewTab} size={12} className="shrink-0" />
          </a>
        )}
        <a
          href={ruleHref(rule.id)}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          {words.reference.rule.page(rule.id)}
        </a>
      </span>
    </span>
  );
}
