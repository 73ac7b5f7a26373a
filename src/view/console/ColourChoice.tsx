import { useId } from 'react';
import { cx } from '../ui/cx.ts';
import { TONE_SOFT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';

const COLOURS = ['neutral', 'accent', 'allow', 'stale', 'deny'] as const satisfies readonly Tone[];

interface ColourChoiceProps {
  readonly chosen: Tone;
  readonly onChoose: (colour: Tone) => void;
}

/** The colour in which a role's display name stands, each by its name. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  const words = useWords().console.switch;
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{words.colour}</legend>
      <div className="flex flex-wrap gap-2">
        {COLOURS.map((colour) => (
          <label
            key={colour}
            className={cx(
              'flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border px-2.5 text-sm pointer-coarse:min-h-11',
              TONE_SOFT[colour],
              colour === chosen && 'font-semibold outline-2 outline-current',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={colour === chosen}
              onChange={() => onChoose(colour)}
              className="size-3.5"
            />
            {words.colours[colour]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
