import { cx } from './cx.ts';
import { CopyButton } from './CopyButton.tsx';

interface CodeBlockProps {
  readonly text: string;
  /** What is copied, where that is more than is shown. */
  readonly whole?: string;
  /** What the text is, for the name of the copy button and of the block. */
  readonly label: string;
  /** Wraps long lines instead of scrolling them. */
  readonly wrap?: boolean;
}

/** Text in the typeface of code that can be copied. */
export function CodeBlock({ text, whole = text, label, wrap = false }: CodeBlockProps) {
  return (
    <div className="flex items-start rounded-md border border-line bg-sunken">
      <pre
        role="group"
        aria-label={label}
        tabIndex={wrap ? undefined : 0}
        className={cx(
          'min-w-0 flex-1 overflow-x-auto p-3 text-sm leading-relaxed -outline-offset-2',
          wrap && 'wrap-anywhere whitespace-pre-wrap',
        )}
      >
        <code>{wrap ? <Words text={text} /> : text}</code>
      </pre>
      <CopyButton text={whole} what={label} className="m-1" />
    </div>
  );
}

/** Text that breaks between its words only: an option or an ARN stays in one piece where the line has room for it. */
function Words({ text }: { readonly text: string }) {
  return text.split(/(\s+)/).map((part, index) =>
    index % 2 === 1 ? (
      part
    ) : (
      <span key={index} className="inline-block max-w-full">
        {part}
      </span>
    ),
  );
}
