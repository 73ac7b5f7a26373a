import { FileText } from 'lucide-react';
import type { Phrase } from '../../explain/phrase.ts';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

export interface ResponseViewProps {
  /** "S3 would serve …" */
  readonly headline: Phrase;
  /** Names listed: buckets or objects. */
  readonly listing?: readonly string[] | undefined;
  /** What an object holds. */
  readonly content?: { readonly name: string; readonly text: string } | undefined;
  /** The answer of an API that has no listing and no content, by the API's own names. */
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | undefined;
}

/** What a service gives to a call that is allowed. */
export function ResponseView({ headline, listing, content, fields }: ResponseViewProps) {
  const words = useWords();
  return (
    <Card title={words.response.title}>
      <p className="text-sm">
        <PhraseText phrase={headline} />
      </p>
      {listing && (
        <ul className="mt-2 divide-y divide-line rounded-md border border-line">
          {listing.length === 0 && (
            <li className="px-3 py-2 text-sm text-ink-muted">{words.response.empty}</li>
          )}
          {listing.map((name) => (
            <li key={name} className="flex items-center gap-2 px-3 py-1.5 font-mono text-sm wrap-anywhere">
              <FileText aria-hidden size={16} className="shrink-0 text-ink-muted" />
              <span className="min-w-0">{name}</span>
            </li>
          ))}
        </ul>
      )}
      {content && (
        <div className="mt-2">
          <CodeBlock text={content.text} label={content.name} />
        </div>
      )}
      {fields && (
        <dl className="mt-2 space-y-1">
          {fields.map(({ name, value }) => (
            <div key={name}>
              <dt className="text-xs text-ink-muted">{name}</dt>
              <dd className="font-mono text-xs wrap-anywhere whitespace-pre-wrap">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
