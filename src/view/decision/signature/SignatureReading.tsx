import { useId } from 'react';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';
import { SELECT } from '../selectClass.ts';
import type { SignaturePartView, SignatureVerdictView } from './signature.ts';
import { SignatureBuild } from './SignatureBuild.tsx';
import { SignatureVerdict } from './SignatureVerdict.tsx';

export interface SignatureReadingProps {
  readonly parts: readonly SignaturePartView[];
  readonly verdict: SignatureVerdictView;
  /** Ways to break it that fit the request, the sound one first. */
  readonly breakages: readonly { readonly id: string; readonly title: string }[];
  readonly breakage: string;
  readonly onBreak: (id: string) => void;
}

/** Signature Version 4, built up and broken. */
export function SignatureReading({ parts, verdict, breakages, breakage, onBreak }: SignatureReadingProps) {
  const words = useWords().readings.signature;
  const id = useId();
  return (
    <div className="space-y-4">
      <p className="text-sm">
        <PhraseText phrase={words.lead} />
      </p>
      <div className="space-y-1">
        <label htmlFor={id} className="text-xs font-semibold text-ink-muted">
          {words.breaking}
        </label>
        <select id={id} value={breakage} onChange={(event) => onBreak(event.target.value)} className={SELECT}>
          {breakages.map(({ id: value, title }) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <SignatureVerdict {...verdict} />
      <SignatureBuild key={breakage} parts={parts} />
    </div>
  );
}
