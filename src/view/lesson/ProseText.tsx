import { useContext, type ReactNode } from 'react';
import type { Inline } from '../../content/lesson/proseTree.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { RuleReference, type RulesById } from './RuleReference.tsx';
import { TermsContext } from './termsContext.ts';

interface ProseTextProps {
  readonly inlines: readonly Inline[];
  readonly rules: RulesById;
}

/** Running text within a block. */
export function ProseText({ inlines, rules }: ProseTextProps) {
  return inlines.map((inline, index) => <ProseInline key={index} inline={inline} rules={rules} />);
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
          {...(inline.href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
          className="text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          <ProseText inlines={inline.children} rules={rules} />
        </a>
      );
    case 'term':
      return (
        <ProseTerm id={inline.id}>
          <ProseText inlines={inline.children} rules={rules} />
        </ProseTerm>
      );
    case 'rule': {
      const rule = rules[inline.id];
      return rule ? <RuleReference rule={rule} /> : `[${inline.id}]`;
    }
    default:
      return assertNever(inline);
  }
}

/** What the page makes of a term. */
const ProseTerm = ({ id, children }: { readonly id: string; readonly children: ReactNode }) =>
  useContext(TermsContext)(id, children);
