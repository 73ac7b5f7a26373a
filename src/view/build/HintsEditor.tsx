import type { Gate } from '../../content/lesson/gate.ts';
import type { HintsFile } from '../../content/lesson/schema.ts';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';
import { HintFields } from './HintFields.tsx';

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
        <HintFields
          key={place.kind === 'gate' ? place.gate : `goal ${place.goal}`}
          when={place.kind === 'gate' ? words.gate[place.gate] : words.goal(place.title)}
          hints={place.hints}
          onChange={(hints) => onChange(place, hints)}
        />
      ))}
    </BuildSection>
  );
}
