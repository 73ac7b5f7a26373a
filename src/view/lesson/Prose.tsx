import type { Block } from '../../content/lesson/proseTree.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { useWords } from '../ui/words.ts';
import { ExcerptBlock } from './ExcerptBlock.tsx';
import { useLessonLanguage } from './lessonLanguage.ts';
import { ProseText } from './ProseText.tsx';
import type { RulesById } from './RuleReference.tsx';
import { RunnableBlock } from './RunnableBlock.tsx';

interface ProseProps {
  readonly blocks: readonly Block[];
  readonly rules: RulesById;
}

/** A lesson's running text. */
export function Prose({ blocks, rules }: ProseProps) {
  const lang = useLessonLanguage();
  return (
    <div lang={lang} className="max-w-prose space-y-3">
      {blocks.map((block, index) => (
        <ProseBlock key={index} block={block} rules={rules} />
      ))}
    </div>
  );
}

function ProseBlock({ block, rules }: { readonly block: Block; readonly rules: RulesById }) {
  const words = useWords();
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <ProseText inlines={block.children} rules={rules} />
        </p>
      );
    case 'heading': {
      const Heading = block.depth === 2 ? 'h4' : 'h5';
      return (
        <Heading className="pt-2 font-semibold">
          <ProseText inlines={block.children} rules={rules} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={block.ordered ? 'list-decimal space-y-1 ps-6' : 'list-disc space-y-1 ps-6'}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Prose blocks={item} rules={rules} />
            </li>
          ))}
        </List>
      );
    }
    case 'run':
      return <RunnableBlock block={block} />;
    case 'excerpt':
      return <ExcerptBlock excerpt={block} />;
    case 'code':
      return <CodeBlock text={block.text} label={words.lesson.codeIn(block.language)} />;
    default:
      return assertNever(block);
  }
}
