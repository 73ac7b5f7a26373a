import { useWords } from '../ui/words.ts';
import type { Choice, ChoiceGroup } from './choice.ts';
import { Picker } from './Picker.tsx';

export interface CallerFieldProps {
  readonly chosen: string;
  readonly groups: readonly ChoiceGroup[];
  readonly typedChoice: (typed: string) => Choice | null;
  readonly onChoose: (as: string) => void;
  /** Whether a session's token is left out; null for callers who have none. */
  readonly omitSessionToken: boolean | null;
  readonly onOmit: (omit: boolean) => void;
}

/** Who makes the call. */
export function CallerField(props: CallerFieldProps) {
  const { chosen, groups, typedChoice, onChoose, omitSessionToken, onOmit } = props;
  const words = useWords().request.caller;
  return (
    <div className="space-y-2">
      <Picker
        label={words.label}
        help={words.help}
        groups={groups}
        chosen={chosen}
        onChoose={onChoose}
        typedChoice={typedChoice}
        titles={{ typed: words.groups.typed, chosen: words.groups.other }}
      />
      {omitSessionToken !== null && (
        <label className="flex min-h-8 cursor-pointer items-start gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={omitSessionToken}
            onChange={(event) => onOmit(event.target.checked)}
            className="mt-1 accent-accent"
          />
          <span>
            {words.omitSessionToken}
            <span className="block text-xs text-ink-muted">{words.omitHelp}</span>
          </span>
        </label>
      )}
    </div>
  );
}
