import type { Block } from '../../content/lesson/proseTree.ts';
import { Prose } from '../lesson/Prose.tsx';
import type { RulesById } from '../lesson/RuleReference.tsx';

interface OptionTextProps {
  readonly letter: string;
  readonly text: readonly Block[];
  readonly rules: RulesById;
}

/** An option by its letter. */
export function OptionText({ letter, text, rules }: OptionTextProps) {
  return (
    <div className="flex min-w-0 flex-1 items-baseline gap-2">
      <span className="shrink-0 font-semibold">{letter}.</span>
      <div
        lang="en"
        className="min-w-0 flex-1 max-sm:[&_pre]:wrap-anywhere max-sm:[&_pre]:whitespace-pre-wrap"
      >
        <Prose blocks={text} rules={rules} />
      </div>
    </div>
  );
}
