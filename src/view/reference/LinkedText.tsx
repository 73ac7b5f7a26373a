import type { Inline } from '../../content/lesson/proseTree.ts';
import { ProseText } from '../lesson/ProseText.tsx';
import { RuleLink } from './RuleLink.tsx';

/** A paragraph's text in which a rule is a link to its page. */
export function LinkedText({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) =>
    inline.kind === 'rule' ? (
      <RuleLink key={index} id={inline.id} />
    ) : (
      <ProseText key={index} inlines={[inline]} rules={NONE} />
    ),
  );
}

const NONE = {};
