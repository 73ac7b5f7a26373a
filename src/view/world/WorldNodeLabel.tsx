import { Badge } from '../ui/Badge.tsx';
import { cx } from '../ui/cx.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import type { WorldNode } from './node.ts';
import { NODE_ICON } from './nodeIcon.ts';

/** What a node is called: the sign of its kind, its label, its detail and its badges. */
export function WorldNodeLabel({ node }: { readonly node: WorldNode }) {
  const words = useWords();
  const { icon: Icon, look } = NODE_ICON[node.kind];
  return (
    <>
      <Icon aria-hidden size={16} className={cx('shrink-0', look)} />
      <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 leading-snug">
        <VisuallyHidden>{words.world.kind[node.kind]} </VisuallyHidden>
        <span
          className={cx(
            'min-w-0 wrap-anywhere',
            node.kind === 'account' && 'font-semibold',
            node.kind === 'accessKey' && 'font-mono text-xs',
          )}
        >
          {node.label}
        </span>
        {node.detail !== undefined && (
          <span className="font-mono text-xs font-normal wrap-anywhere text-ink-muted">{node.detail}</span>
        )}
        {node.badges?.map(({ tone, text }) => (
          <Badge key={text} tone={tone}>
            {text}
          </Badge>
        ))}
      </span>
    </>
  );
}
