import { Download } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../ui/words.ts';
import { FileErrors, type FileErrorView } from './FileErrors.tsx';
import { Warning } from './Warning.tsx';
import { WorldDialog } from './WorldDialog.tsx';

/** A link, as far as it is made. */
export type LinkState =
  | { readonly kind: 'making' }
  /** `isLarge`: some programs cut it short. */
  | { readonly kind: 'link'; readonly address: string; readonly isLarge: boolean }
  | { readonly kind: 'tooLarge'; readonly length: number; readonly limit: number }
  /** What is in the world would keep it from being read. */
  | { readonly kind: 'unreadable'; readonly errors: readonly FileErrorView[] };

interface ShareViewProps {
  readonly link: LinkState;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** A world as a link: what it carries and what not, its size, and the link to copy. */
export function ShareView({ link, onExport, onClose }: ShareViewProps) {
  const words = useWords().worlds.share;
  return (
    <WorldDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          {(link.kind === 'tooLarge' || link.kind === 'unreadable') && (
            <Button icon={Download} onClick={onExport}>
              {words.export}
            </Button>
          )}
          <Button onClick={onClose}>{words.close}</Button>
          {link.kind === 'link' && <CopyButton text={link.address} what={words.copy} prominent />}
        </>
      }
    >
      <div className="space-y-2 text-sm">
        <p>{words.about}</p>
        <p>{words.carries}</p>
        <p>{words.leftOut}</p>
      </div>
      {link.kind === 'making' && <Skeleton height={96} />}
      {link.kind === 'link' && <Link {...link} />}
      {link.kind === 'tooLarge' && (
        <ErrorNotice
          title={words.tooLarge}
          where={words.tooLargeWhere(link.length, link.limit)}
          whatToDo={words.tooLargeToDo}
        />
      )}
      {link.kind === 'unreadable' && (
        <div className="space-y-3">
          <p className="font-semibold">{words.unreadable}</p>
          <FileErrors errors={link.errors} />
          <p className="text-sm">
            <PhraseText phrase={words.unreadableToDo} />
          </p>
        </div>
      )}
    </WorldDialog>
  );
}

function Link({ address, isLarge }: { readonly address: string; readonly isLarge: boolean }) {
  const words = useWords().worlds.share;
  const id = useId();
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-semibold">
        {words.field}
      </label>
      <input
        id={id}
        type="text"
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
        aria-describedby={`${id}-size`}
        className="min-h-10 w-full truncate rounded-md border border-line-strong bg-sunken px-2.5 font-mono text-xs"
      />
      <div id={`${id}-size`} className="space-y-2 text-sm">
        <p className="text-ink-muted">{words.size(address.length)}</p>
        {isLarge && (
          <Warning>
            <PhraseText phrase={words.large(address.length)} />
          </Warning>
        )}
      </div>
    </div>
  );
}
