import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';
import { LabelledSelect } from '../LabelledSelect.tsx';
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
  return (
    <div className="space-y-4">
      <p className="text-sm">
        <PhraseText phrase={words.lead} />
      </p>
      <LabelledSelect label={words.breaking} value={breakage} onChange={onBreak}>
        {breakages.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </LabelledSelect>
      <SignatureVerdict {...verdict} />
      <SignatureBuild key={breakage} parts={parts} />
    </div>
  );
}
