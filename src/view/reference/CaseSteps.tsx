import { Clock } from 'lucide-react';
import { PhraseText } from '../ui/PhraseText.tsx';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import type { CaseCallView, CaseStepView, Named } from './caseStep.ts';

/** Calls one after another, each with its answer. */
export function CaseSteps({ steps }: { readonly steps: readonly CaseStepView[] }) {
  const words = useWords().reference.calls;
  return (
    <ol aria-label={words.title} className="space-y-2">
      {steps.map((step, index) =>
        step.kind === 'call' ? (
          <CaseCall key={index} call={step} />
        ) : (
          <li key={index} className="flex items-center gap-2 px-3 text-sm text-ink-muted">
            <Clock aria-hidden size={16} className="shrink-0" />
            {step.text}
          </li>
        ),
      )}
    </ol>
  );
}

function CaseCall({ call }: { readonly call: CaseCallView }) {
  const { title, params, verdict, headline, error, facts, lasts } = call;
  return (
    <li className="break-inside-avoid space-y-1.5 rounded-md border border-line bg-surface p-3 text-sm">
      <p className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-64 font-semibold wrap-anywhere">{title}</span>
        <Status kind={verdict} />
      </p>
      <NamedList items={params} />
      <p>
        <PhraseText phrase={headline} />
      </p>
      {lasts !== null && (
        <p className="flex items-center gap-1.5 font-semibold">
          <Clock aria-hidden size={16} className="shrink-0 text-ink-muted" />
          {lasts}
        </p>
      )}
      {error && (
        <p
          lang="en"
          translate="no"
          className="rounded-sm bg-sunken px-2 py-1 font-mono text-xs wrap-anywhere"
        >
          <strong>{error.code}</strong> {error.message}
        </p>
      )}
      <NamedList items={facts} />
    </li>
  );
}

function NamedList({ items }: { readonly items: readonly Named[] }) {
  if (items.length === 0) return null;
  return (
    <dl className="space-y-0.5 font-mono text-xs text-ink-muted">
      {items.map(({ name, value }) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt>{name}</dt>
          <dd className="min-w-0 text-ink wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
