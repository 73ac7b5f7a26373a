import { FileText } from 'lucide-react';
import { use } from 'react';
import type { Excerpt } from '../../content/lesson/proseTree.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { useWords } from '../ui/words.ts';
import { ProseActionsContext } from './proseActions.ts';

/** A part of a policy; pointed at or focused, it lights up in the editor. */
export function ExcerptBlock({ excerpt }: { readonly excerpt: Excerpt }) {
  const words = useWords();
  const { point, open } = use(ProseActionsContext);
  const { type, owner, name } = excerpt.document;
  const title = words.lab.policyTitle[type](owner.split(':').at(-1)?.split('/').at(-1) ?? owner, name);
  return (
    <div
      className="space-y-1"
      onPointerEnter={() => point?.(excerpt)}
      onPointerLeave={() => point?.(null)}
      onFocus={() => point?.(excerpt)}
      onBlur={() => point?.(null)}
    >
      <CodeBlock text={excerpt.text} label={words.lesson.excerptOf(title)} wrap />
      {open ? (
        <Button
          size="small"
          tone="quiet"
          icon={FileText}
          aria-label={words.lesson.showOf(title)}
          onClick={() => open(excerpt)}
        >
          {words.lesson.show}
        </Button>
      ) : (
        <p className="text-xs text-ink-muted">{title}</p>
      )}
    </div>
  );
}
