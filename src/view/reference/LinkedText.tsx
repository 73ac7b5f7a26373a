import type { Inline } from '../../content/lesson/proseTree.ts';
import { ProseText } from '../lesson/ProseText.tsx';
import { termHref } from '../ui/referenceLinks.ts';
import { RuleLink } from './RuleLink.tsx';

/** A paragraph's text in which rules and terms are links to their pages. */
export function LinkedText({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <LinkedInline key={index} inline={inline} />);
}

function LinkedInline({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'rule':
      return <RuleLink id={inline.id} />;
    case 'term':
      return (
        <a href={termHref(inline.id)} className="underline underline-offset-2 hover:text-accent">
          <LinkedText inlines={inline.children} />
        </a>
      );
    default:
      return <ProseText inlines={[inline]} rules={NONE} />;
  }
}

const NONE = {};
