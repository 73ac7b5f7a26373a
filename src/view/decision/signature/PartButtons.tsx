import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';
import type { SignaturePartView } from './signature.ts';

interface PartButtonsProps {
  readonly parts: readonly SignaturePartView[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** The parts in their order, to go to one at once; a mark tells where the two sides differ. */
export function PartButtons({ parts, at, onChoose }: PartButtonsProps) {
  const words = useWords().readings.signature;
  return (
    <div role="group" aria-label={words.steps} className="flex">
      {parts.map(({ name, lines }, index) => {
        const differs = lines.some(({ computed }) => computed !== null);
        const title = words.parts[name].title;
        return (
          <button
            key={name}
            type="button"
            aria-current={index === at ? 'step' : undefined}
            aria-label={words.step(
              index + 1,
              parts.length,
              differs ? `${title}, ${words.hasDifference}` : title,
            )}
            title={title}
            onClick={() => onChoose(index)}
            className="group relative flex min-h-9 flex-1 items-center justify-center pointer-coarse:min-h-11"
          >
            {index > 0 && (
              <span aria-hidden className="absolute start-0 w-1/2 border-t-2 border-line-strong" />
            )}
            {index < parts.length - 1 && (
              <span aria-hidden className="absolute end-0 w-1/2 border-t-2 border-line-strong" />
            )}
            <span
              className={cx(
                'relative grid size-7 place-items-center rounded-full border-2 text-xs font-bold',
                differs
                  ? 'border-deny bg-deny-soft text-deny'
                  : 'border-line-strong bg-surface group-hover:border-accent',
                index === at && 'ring-3 ring-accent ring-offset-2 ring-offset-surface',
              )}
            >
              {differs ? '≠' : index + 1}
            </span>
          </button>
        );
      })}
    </div>
  );
}
