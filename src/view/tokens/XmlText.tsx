import { useWords } from '../ui/words.ts';

/** A response as one reads it: text, never markup of the page. Null: it is no XML any more. */
export function XmlText({ xml }: { readonly xml: string | null }) {
  const words = useWords().tokensTool.token;
  if (xml === null) return <p className="text-sm text-ink-muted">{words.cannotShow}</p>;
  return (
    <pre
      role="group"
      aria-label={words.xml}
      tabIndex={0}
      translate="no"
      className="max-h-80 overflow-auto rounded-md border border-line bg-sunken p-3 text-xs -outline-offset-2"
    >
      <code>
        {xml.split('\n').map((line, at) => (
          <span key={at} className={`block ${lookOf(line)}`}>
            {line}
          </span>
        ))}
      </code>
    </pre>
  );
}

/** What signs steps back, what is said stands out. */
function lookOf(line: string): string {
  if (/^\s*<\/?ds:/.test(line)) return 'text-ink-muted';
  return /^\s*<saml:(?:AttributeValue|NameID|Audience|Issuer)\b/.test(line)
    ? 'text-syntax-string'
    : 'text-syntax-key';
}
