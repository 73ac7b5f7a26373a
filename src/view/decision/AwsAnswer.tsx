import type { Phrase } from '../../explain/phrase.ts';
import { Card } from '../ui/Card.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

export interface AwsAnswerProps {
  readonly code: string;
  readonly httpStatus: number;
  /** AWS's own text, untranslated. */
  readonly message: string;
  readonly inOurWords: Phrase;
}

/** A refusal as AWS says it, then in plain words. */
export function AwsAnswer({ code, httpStatus, message, inOurWords }: AwsAnswerProps) {
  const words = useWords();
  return (
    <Card
      title={words.answer.title}
      aside={<code className="text-xs text-ink-muted">HTTP {httpStatus}</code>}
    >
      <div lang="en" translate="no" className="rounded-md border border-line bg-sunken p-3 font-mono text-sm">
        <p className="font-bold wrap-anywhere">{code}</p>
        <p className="wrap-anywhere">{message}</p>
      </div>
      <p className="mt-3 text-sm">
        <strong className="font-semibold">{words.answer.ours}</strong> <PhraseText phrase={inOurWords} />
      </p>
    </Card>
  );
}
