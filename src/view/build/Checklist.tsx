import { ArrowRight, CircleCheck, CircleDashed } from 'lucide-react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection, type SectionName } from './BuildSection.tsx';

/** One thing that is missing, and where it is to be mended. */
export interface MissingView {
  /** Position of the step, from 0; null for the lesson as a whole. */
  readonly step: number | null;
  readonly section: SectionName;
  readonly text: string;
}

interface ChecklistProps {
  readonly missing: readonly MissingView[];
  readonly stepTitles: readonly string[];
  readonly onGo: (missing: MissingView) => void;
}

/** Everything that keeps the lesson from being ready, step by step. */
export function Checklist({ missing, stepTitles, onGo }: ChecklistProps) {
  const { step, missing: words } = useWords().build;
  const places = [null, ...stepTitles.keys()];
  return (
    <BuildSection name="missing">
      <p role="status" className="flex gap-2 text-sm font-semibold">
        {missing.length === 0 ? (
          <CircleCheck aria-hidden size={18} className="shrink-0 text-allow" />
        ) : (
          <CircleDashed aria-hidden size={18} className="shrink-0 text-neutral" />
        )}
        {missing.length === 0 ? words.none : words.count(missing.length)}
      </p>
      {missing.length > 0 && (
        <Disclosure summary={words.show}>
          {places.map((place) => {
            const here = missing.filter((each) => each.step === place);
            if (here.length === 0) return null;
            const name = place === null ? words.lesson : step.name(place + 1, stepTitles[place] ?? '');
            return (
              <div key={place ?? 'lesson'} role="group" aria-label={name}>
                <p className="text-sm font-semibold">{name}</p>
                <ul className="divide-y divide-line">
                  {here.map((each, index) => (
                    <li key={index} className="flex items-center gap-2 py-1 text-sm">
                      <span className="min-w-0 flex-1 wrap-anywhere">{each.text}</span>
                      <Button
                        tone="quiet"
                        size="small"
                        iconAfter={ArrowRight}
                        aria-label={`${words.go}: ${each.text}`}
                        onClick={() => onGo(each)}
                      >
                        {words.go}
                      </Button>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </Disclosure>
      )}
      <p className="text-xs text-ink-muted">{words.blocks}</p>
    </BuildSection>
  );
}
