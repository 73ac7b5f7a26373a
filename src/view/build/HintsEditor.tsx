import type { Gate } from '../../content/lesson/gate.ts';
import type { HintsFile } from '../../content/lesson/schema.ts';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';

/** Where help is needed, or written already: at a gate, or for a goal. */
export type HintPlace =
  | { readonly kind: 'gate'; readonly gate: Gate; readonly hints: HintsFile }
  | { readonly kind: 'goal'; readonly goal: string; readonly title: string; readonly hints: HintsFile };

interface HintsEditorProps {
  readonly places: readonly HintPlace[];
  readonly onChange: (place: HintPlace, hints: HintsFile) => void;
}

/** Help in three levels for each place where learners come to a stop. */
export function HintsEditor({ places, onChange }: HintsEditorProps) {
  const words = useWords().build.hints;
  return (
    <BuildSection name="hints" about={places.length === 0 ? words.none : words.about}>
      {places.map((place) => (
        <fieldset
          key={place.kind === 'gate' ? place.gate : `goal ${place.goal}`}
          className="space-y-2 rounded-md border border-line p-3"
        >
          <legend className="px-1 text-sm font-semibold">
            {place.kind === 'gate' ? words.gate[place.gate] : words.goal(place.title)}
          </legend>
          {LEVELS.map((level) => (
            <TextField
              key={level}
              label={words.level[level]}
              rows={2}
              value={place.hints[level]}
              onChange={(text) => onChange(place, { ...place.hints, [level]: text })}
            />
          ))}
        </fieldset>
      ))}
    </BuildSection>
  );
}

const LEVELS = ['nudge', 'concept', 'exact'] as const;
