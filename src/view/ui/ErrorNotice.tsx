import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { PhraseText } from './PhraseText.tsx';
import { useWords } from './words.ts';

interface ErrorNoticeProps {
  readonly title: string;
  readonly where: Phrase;
  readonly whatToDo: Phrase;
  /** Buttons that do it. */
  readonly children?: ReactNode;
}

/** Something of the lab itself went wrong: what, where, and what to do. */
export function ErrorNotice({ title, where, whatToDo, children }: ErrorNoticeProps) {
  const words = useWords();
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-deny-line bg-deny-soft p-4">
      <TriangleAlert aria-hidden size={20} className="mt-0.5 shrink-0 text-deny" />
      <div className="min-w-0 flex-1 space-y-1 text-sm">
        <p className="text-base font-semibold">{title}</p>
        <p>
          <span className="font-semibold">{words.error.where}</span> <PhraseText phrase={where} />
        </p>
        <p>
          <span className="font-semibold">{words.error.whatToDo}</span> <PhraseText phrase={whatToDo} />
        </p>
        {children !== undefined && <div className="flex flex-wrap gap-2 pt-2">{children}</div>}
      </div>
    </div>
  );
}
