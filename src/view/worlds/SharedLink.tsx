import type { Phrase } from '../../explain/phrase.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { Card } from '../ui/Card.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWords } from '../ui/words.ts';
import { FileErrors, type FileErrorView } from './FileErrors.tsx';
import { NotKept } from './NotKept.tsx';
import { Warning } from './Warning.tsx';
import { WorldContentsView, type WorldContents } from './WorldContentsView.tsx';

interface SharedLinkProps {
  readonly title: string;
  /** Characters of the link. */
  readonly size: number;
  readonly contents: WorldContents;
  /** Why it could not be kept. */
  readonly failure: 'denied' | 'full' | null;
  readonly onDownload: () => void;
  readonly onOpen: () => void;
  readonly leave: Destination;
}

/** What a link carries, before anything is made of it. */
export function SharedLink({ title, size, contents, failure, onDownload, onOpen, leave }: SharedLinkProps) {
  const { link: words, contents: content } = useWords().worlds;
  return (
    <div className="space-y-5">
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <p className="text-lg font-semibold wrap-anywhere">{title}</p>
      <Warning>{words.fromSomebody}</Warning>
      <Card title={content.title} level={2}>
        <WorldContentsView contents={contents} />
        <p className="mt-3 text-sm text-ink-muted">{words.size(size)}</p>
      </Card>
      {failure && <NotKept code={failure} onDownload={onDownload} />}
      <p className="font-semibold">{words.question}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onClick={onOpen}>
          {words.open}
        </Button>
        <ActionLink to={leave} className={buttonClass({})}>
          {words.leave}
        </ActionLink>
      </div>
    </div>
  );
}

interface BrokenLinkProps {
  readonly where: Phrase;
  /** What is wrong within, where it could be unpacked. */
  readonly errors: readonly FileErrorView[];
  readonly leave: Destination;
}

/** A link that cannot be opened: where and why. */
export function BrokenLink({ where, errors, leave }: BrokenLinkProps) {
  const words = useWords();
  return (
    <div className="space-y-5">
      <h1 className="text-xl font-extrabold tracking-tight">{words.worlds.link.title}</h1>
      <ErrorNotice title={words.worlds.link.cannot} where={where} whatToDo={words.worlds.link.whatToDo} />
      {errors.length > 0 && <FileErrors errors={errors} />}
      <p>
        <ActionLink to={leave} className="font-semibold text-accent underline">
          {words.sandbox.title}
        </ActionLink>
      </p>
    </div>
  );
}
