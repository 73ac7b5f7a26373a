import { CodeBlock } from '../ui/CodeBlock.tsx';
import type { SessionFact } from './session.ts';

/** What a session is, each thing under its name. */
export function SessionFacts({ facts }: { readonly facts: readonly SessionFact[] }) {
  return (
    <dl className="mt-1 space-y-2 text-sm">
      {facts.map(({ name, values, as }) => (
        <div key={name}>
          <dt className="text-xs text-ink-muted">{name}</dt>
          {values.map((value, index) => (
            <dd key={index} className="wrap-anywhere">
              {as === 'text' && value}
              {as === 'code' && <code className="inline-code">{value}</code>}
              {as === 'document' && <CodeBlock text={value} label={name} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
