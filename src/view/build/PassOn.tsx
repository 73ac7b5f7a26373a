import { Download } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { Warning } from '../worlds/Warning.tsx';
import { BuildSection } from './BuildSection.tsx';

/** The link to a lesson, as far as there can be one. */
export interface LessonLinkView {
  readonly address: string;
  readonly standing: 'good' | 'large' | 'tooLarge';
  readonly limit: number;
}

interface PassOnProps {
  readonly ready: boolean;
  readonly link: LessonLinkView;
  readonly onZip: () => void;
  readonly onJson: () => void;
}

/** The ways in which a lesson is handed on. */
export function PassOn({ ready, link, onZip, onJson }: PassOnProps) {
  const words = useWords().build.passOn;
  const { length } = link.address;
  return (
    <BuildSection name="passOn">
      {!ready && <Warning>{words.notReady}</Warning>}
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onClick={onZip}>
          {words.zip}
        </Button>
        <Button icon={Download} onClick={onJson}>
          {words.json}
        </Button>
      </div>
      {link.standing === 'tooLarge' ? (
        <p className="text-sm">{words.tooLarge(length, link.limit)}</p>
      ) : (
        <p className="flex items-center gap-2 text-sm">
          <CopyButton text={link.address} what={words.link} />
          <span>
            {words.size(length)} {link.standing === 'large' && words.large}
          </span>
        </p>
      )}
      <p className="text-xs text-ink-muted">
        {words.leftOut} <PhraseText phrase={words.prove} />
      </p>
    </BuildSection>
  );
}
