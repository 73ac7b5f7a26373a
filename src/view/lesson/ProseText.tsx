import { use } from 'react';
import type { Inline } from '../../content/lesson/proseTree.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { TermReference } from './TermReference.tsx';
import { TermsContext } from './termsContext.ts';
import { RuleReference, type RulesById } from './RuleReference.tsx';

interface ProseTextProps {
  readonly inlines: readonly Inline[];
  readonly rules: RulesById;
}

/** Running text within a block. */
export function ProseText({ inlines, rules }: ProseTextProps) {
  return inlines.map((inline, index) => {
    const following = stopOf(inlines[index + 1]);
    if (inline.kind === 'rule' && following !== '') {
      return (
        <span key={index} className="whitespace-nowrap">
          <ProseInline inline={inline} rules={rules} />
          {following}
        </span>
      );
    }
    const isStopped = inline.kind === 'text' && inlines[index - 1]?.kind === 'rule';
    const shown = isStopped ? { ...inline, text: inline.text.slice(stopOf(inline).length) } : inline;
    return <ProseInline key={index} inline={shown} rules={rules} />;
  });
}

/** The signs that a text begins with, which stay on the line of what stands before them. */
const stopOf = (inline: Inline | undefined): string =>
  inline?.kind === 'text' ? (/^[.,:;!?)]+/.exec(inline.text)?.[0] ?? '') : '';

interface ProseTermProps {
  readonly term: Extract<Inline, { kind: 'term' }>;
  readonly rules: RulesById;
}

function ProseTerm({ term, rules }: ProseTermProps) {
  const known = use(TermsContext)[term.id];
  const text = <ProseText inlines={term.children} rules={rules} />;
  if (!known) return text;
  return (
    <TermReference term={known} text={<ProseText inlines={known.text} rules={rules} />}>
      {text}
    </TermReference>
  );
}

function ProseInline({ inline, rules }: { readonly inline: Inline; readonly rules: RulesById }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return (
        <strong className="font-semibold">
          <ProseText inlines={inline.children} rules={rules} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <ProseText inlines={inline.children} rules={rules} />
        </em>
      );
    case 'code':
      return <code className="inline-code">{inline.text}</code>;
    case 'link':
      return (
        <a
          href={inline.href}
          {...(!inline.href.startsWith('#') && { target: '_blank', rel: 'noreferrer' })}
          className="text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          <ProseText inlines={inline.children} rules={rules} />
        </a>
      );
    case 'term':
      return <ProseTerm term={inline} rules={rules} />;
    case 'rule': {
      const rule = rules[inline.id];
      return rule ? <RuleReference rule={rule} /> : `[${inline.id}]`;
    }
    default:
      return assertNever(inline);
  }
}
