import { Circle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { Warning } from '../worlds/Warning.tsx';
import { BuildSection, stayInSection } from './BuildSection.tsx';

interface BeforeStepProps {
  /** What is done, a line each. */
  readonly lines: readonly string[];
  /** The recording that is on its way; null while none is. */
  readonly going: ReactNode | null;
  /** What there is to say of the last one. */
  readonly said: 'worldEdited' | 'empty' | null;
  readonly locked: boolean;
  readonly onBegin: () => void;
  readonly onRemove: (at: number) => void;
}

/** What others and time do before a step: recorded, and left out again action by action. */
export function BeforeStep({ lines, going, said, locked, onBegin, onRemove }: BeforeStepProps) {
  const { build } = useWords();
  const words = build.before;
  return (
    <BuildSection name="begin">
      {said && <Warning>{build.record[said]}</Warning>}
      {going ?? (
        <Disclosure summary={words.more} defaultOpen={lines.length > 0}>
          <div className="space-y-3 pt-2">
            <p className="text-sm text-ink-muted">{words.about}</p>
            {lines.length > 0 && (
              <ol
                aria-label={build.section.begin}
                className="divide-y divide-line rounded-md border border-line"
              >
                {lines.map((line, index) => (
                  <li key={index} className="flex items-center gap-1 ps-2.5 text-sm">
                    <span className="min-w-0 flex-1 py-1 wrap-anywhere">{line}</span>
                    <IconButton
                      icon={X}
                      label={words.remove(line)}
                      disabled={locked}
                      onClick={() => {
                        stayInSection('begin');
                        onRemove(index);
                      }}
                    />
                  </li>
                ))}
              </ol>
            )}
            <Button icon={Circle} size="small" disabled={locked} onClick={onBegin}>
              {lines.length > 0 ? words.again : words.begin}
            </Button>
          </div>
        </Disclosure>
      )}
    </BuildSection>
  );
}
