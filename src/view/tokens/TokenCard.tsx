import { SearchCode } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Status } from '../ui/Status.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

interface TokenCardProps {
  readonly title: string;
  /** What the copy button copies, by name. */
  readonly copied: string;
  /** As it would be sent; null while it is being signed for the first time. */
  readonly token: string | null;
  /** Most characters that STS takes. */
  readonly limit: number;
  /** Whether the text that it is made from does not read any more. */
  readonly stale: boolean;
  readonly onDecode: () => void;
  /** The token for the eye. */
  readonly children: ReactNode;
}

/** A token that was made: to look at, to copy, to read elsewhere. */
export function TokenCard({ title, copied, token, limit, stale, onDecode, children }: TokenCardProps) {
  const words = useWords().tokensTool.token;
  if (token === null) return <Skeleton height={160} />;
  const over = token.length > limit;
  return (
    <Card
      title={title}
      aside={
        <span className="flex flex-wrap items-center gap-1">
          {stale && (
            <span className="flex items-center gap-2 text-xs text-stale">
              <Status kind="stale" /> {words.stale}
            </span>
          )}
          <CopyButton text={token} what={copied} />
          <Button tone="quiet" size="small" icon={SearchCode} onClick={onDecode}>
            {words.decode}
          </Button>
        </span>
      }
    >
      <div className="space-y-2">
        {children}
        <p className={cx('text-xs', over ? 'font-semibold text-deny' : 'text-ink-muted')}>
          {over ? words.tooLong(token.length, limit) : words.size(token.length, limit)}
        </p>
      </div>
    </Card>
  );
}
