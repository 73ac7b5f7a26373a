import type { Span } from '../../policy/span.ts';
import { excerptOf } from './excerpt.ts';

interface PolicyExcerptProps {
  /** Whose text it is; the name of the block. */
  readonly title: string;
  readonly text: string;
  readonly span: Span;
}

const LINES_AROUND = 2;

/** The place in a policy that counted, with its line numbers and the stretch itself marked. */
export function PolicyExcerpt({ title, text, span }: PolicyExcerptProps) {
  return (
    <figure className="overflow-hidden rounded-md border border-line">
      <figcaption className="border-b border-line bg-neutral-soft px-3 py-1.5 text-xs font-semibold">
        {title}
      </figcaption>
      <div
        tabIndex={0}
        role="group"
        aria-label={title}
        className="overflow-x-auto bg-sunken py-2 -outline-offset-2"
      >
        <table className="border-collapse font-mono text-xs" role="presentation">
          <tbody>
            {excerptOf(text, span, LINES_AROUND).map(({ number, parts }) => (
              <tr key={number}>
                <td className="w-9 pe-3 text-end text-ink-muted select-none">{number}</td>
                <td className="pe-3 whitespace-pre">
                  {parts.map((part, index) =>
                    part.marked ? (
                      <mark
                        key={index}
                        className="rounded-sm bg-accent-soft px-0.5 font-bold text-ink underline decoration-accent decoration-2 underline-offset-3"
                      >
                        {part.text}
                      </mark>
                    ) : (
                      part.text
                    ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
