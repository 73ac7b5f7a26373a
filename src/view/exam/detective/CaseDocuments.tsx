import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { useWords } from '../../ui/words.ts';

/** A policy to read. */
export interface CaseDocument {
  readonly title: string;
  /** Whether it is the caller's, or guards what the call asks for. */
  readonly side: 'left' | 'right';
  readonly text: string;
}

/** The policies of a case, on the side on which they stand. */
export function CaseDocuments({ documents }: { readonly documents: readonly CaseDocument[] }) {
  const words = useWords().exam.detective.documents;
  return (
    <section aria-labelledby="case-documents">
      <h2 id="case-documents" className="text-lg font-bold">
        {words.title}
      </h2>
      <div className="mt-3 grid gap-x-4 gap-y-6 xl:grid-cols-2">
        {(['left', 'right'] as const).map((side) => (
          <div key={side} className="min-w-0 space-y-4">
            <h3 className="font-semibold text-ink-muted">{words[side]}</h3>
            {documents
              .filter((each) => each.side === side)
              .map(({ title, text }) => (
                <div key={title}>
                  <h4 className="mb-1 text-sm font-semibold wrap-anywhere">{title}</h4>
                  <CodeBlock text={text} label={title} wrap />
                </div>
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}
