import { ArrowRight, CircleCheck, PencilLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Gate } from '../../../content/lesson/gate.ts';
import type { Phrase } from '../../../explain/phrase.ts';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';

interface GateFoundProps {
  readonly gate: Gate;
  /** How many it took, the right one with them. */
  readonly tries: number;
  readonly headline: Phrase;
  readonly reason: Phrase;
  readonly mend: Destination;
  readonly next: Destination;
}

/** The gate was named: why the call stops there, and where to go from here. */
export function GateFound({ gate, tries, headline, reason, mend, next }: GateFoundProps) {
  const words = useWords();
  const { found } = words.exam.detective;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its question. A case that was opened again begins at its top.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <section aria-labelledby="gate-found" className="rounded-lg border-2 border-allow-line bg-allow-soft p-4">
      <h2 id="gate-found" ref={title} tabIndex={-1} className="flex items-start gap-2 font-bold outline-none">
        <CircleCheck aria-hidden size={22} className="mt-0.5 shrink-0 text-allow" />
        <span>
          <PhraseText phrase={found.title(words.lab.lesson.gate[gate], tries)} />
        </span>
      </h2>
      <p className="mt-3 text-sm font-semibold wrap-anywhere">
        <PhraseText phrase={headline} />
      </p>
      <p className="mt-1 text-sm wrap-anywhere">
        <PhraseText phrase={reason} />
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        <ActionLink to={mend} className={buttonClass({ tone: 'primary' }, 'pointer-coarse:min-h-11')}>
          <PencilLine aria-hidden size={18} className="shrink-0" />
          {found.mend}
        </ActionLink>
        <ActionLink to={next} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          {found.next}
          <ArrowRight aria-hidden size={18} className="shrink-0" />
        </ActionLink>
      </p>
    </section>
  );
}
