import { RuleLinks } from '../../reference/RuleLink.tsx';
import { useWords } from '../../ui/words.ts';

interface NotShownProps {
  /** Why the engine cannot show it, a sentence in English. */
  readonly why: string;
  readonly rules: readonly string[];
}

/** Stands where the engine has nothing to show: why, and the rules that the answer rests on. */
export function NotShown({ why, rules }: NotShownProps) {
  const words = useWords().exam.shown;
  return (
    <div className="max-w-prose space-y-1 rounded-md border border-dashed border-neutral-line p-3 text-sm">
      <p className="font-semibold">{words.notShown}</p>
      <p lang="en">{why}</p>
      <RuleLinks label={words.rules} ids={rules} />
    </div>
  );
}
