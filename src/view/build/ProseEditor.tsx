import type { Block } from '../../content/lesson/proseTree.ts';
import { Prose } from '../lesson/Prose.tsx';
import type { RulesById } from '../lesson/RuleReference.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';

interface ProseEditorProps {
  readonly title: string;
  readonly prose: string;
  /** The prose as it reads, or everything wrong with it. */
  readonly read: readonly Block[];
  readonly errors: readonly string[];
  readonly rules: RulesById;
  readonly onTitle: (title: string) => void;
  readonly onProse: (prose: string) => void;
}

/** The title and the prose of a step, with what learners will see of it. */
export function ProseEditor({ title, prose, read, errors, rules, onTitle, onProse }: ProseEditorProps) {
  const words = useWords().build.field;
  return (
    <BuildSection name="prose">
      <TextField label={words.stepTitle} value={title} onChange={onTitle} />
      <TextField
        mono
        label={words.prose}
        value={prose}
        rows={8}
        help={words.proseHelp}
        errors={errors}
        onChange={onProse}
      />
      <div
        role="group"
        aria-label={words.preview}
        className="rounded-md border border-dashed border-line p-3"
      >
        <p className="mb-2 text-xs font-semibold text-ink-muted">{words.preview}</p>
        {read.length === 0 ? (
          <p className="text-sm text-ink-muted">{words.previewEmpty}</p>
        ) : (
          <Prose blocks={read} rules={rules} />
        )}
      </div>
    </BuildSection>
  );
}
