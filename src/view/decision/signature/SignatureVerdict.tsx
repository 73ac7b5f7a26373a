import { CircleCheck, CircleX } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { TONE_PANEL, TONE_TEXT } from '../../ui/tone.ts';
import { useWords } from '../../ui/words.ts';
import type { SignatureVerdictView } from './signature.ts';

/** Whether AWS takes the signature; its own text if it does not, and which line differs first. */
export function SignatureVerdict({ outcome, status, error, why, pointer }: SignatureVerdictView) {
  const words = useWords().readings.signature;
  const taken = outcome === 'taken';
  const tone = taken ? 'allow' : 'deny';
  const Icon = taken ? CircleCheck : CircleX;
  return (
    <div role="status" aria-atomic="true" className={cx('rounded-lg border-2 p-4 text-sm', TONE_PANEL[tone])}>
      <p className="flex items-center gap-2 text-base font-bold">
        <Icon aria-hidden size={20} className={cx('shrink-0', TONE_TEXT[tone])} />
        {words[outcome]}
      </p>
      <p className="mt-1">
        <PhraseText phrase={why} />
      </p>
      {!taken && error && (
        <div lang="en" translate="no" className="mt-2 rounded-md border border-line bg-sunken p-3 font-mono">
          <p className="font-bold wrap-anywhere">
            HTTP {status} {error.code}
          </p>
          <p className="wrap-anywhere">{error.message}</p>
        </div>
      )}
      {pointer && (
        <p className="mt-2">
          <PhraseText phrase={pointer} />
        </p>
      )}
      {taken && (
        <p className="mt-2 text-ink-muted">
          <PhraseText phrase={words.takenThen(error ? `HTTP ${status} ${error.code}` : `HTTP ${status}`)} />
        </p>
      )}
    </div>
  );
}
