import { Play } from 'lucide-react';
import { use } from 'react';
import type { Runnable } from '../../content/lesson/proseTree.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { useWords } from '../ui/words.ts';
import { ProseActionsContext } from './proseActions.ts';

/** Commands or code, a button that runs them where the page can, and what they print. */
export function RunnableBlock({ block }: { readonly block: Runnable }) {
  const words = useWords().lesson.runs;
  const { run } = use(ProseActionsContext);
  return (
    <div className="space-y-1.5">
      <CodeBlock text={block.text} label={words.label[block.in]} wrap={block.in === 'terminal'} />
      {run && (
        <Button size="small" icon={Play} onClick={() => run(block)}>
          {words.run[block.in]}
        </Button>
      )}
      {block.output !== null && (
        <div>
          <p className="text-xs text-ink-muted">{words.prints}</p>
          <pre
            role="group"
            aria-label={words.prints}
            className="border-s-2 border-line-strong py-0.5 ps-3 text-sm leading-relaxed wrap-anywhere whitespace-pre-wrap text-ink-muted"
          >
            <code>{block.output.replace(/^\n+/, '')}</code>
          </pre>
        </div>
      )}
    </div>
  );
}
