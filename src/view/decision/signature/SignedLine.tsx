import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';
import { Pieces } from '../wire/Pieces.tsx';
import type { TextPiece } from '../wire/textPiece.ts';
import type { SignedLineView } from './signature.ts';

interface SignedLineProps {
  readonly line: SignedLineView;
  readonly whole: boolean;
}

/** A line with what it is; where AWS comes to something else, both. */
export function SignedLine({ line: { label, sent, computed, first }, whole }: SignedLineProps) {
  const words = useWords().readings.signature;
  return (
    <li className={cx('px-3 py-2', first && 'bg-deny-soft')}>
      <p className="flex flex-wrap items-center gap-2 text-xs text-ink-muted">
        {label}
        {first && <Badge tone="deny">{words.first}</Badge>}
      </p>
      {computed === null ? (
        <Value pieces={sent} whole={whole} />
      ) : (
        <dl className="mt-1 text-xs">
          <dt className="font-semibold">{words.client}</dt>
          <dd>
            <Value pieces={sent} whole={whole} />
          </dd>
          <dt className="mt-1 font-semibold text-deny">{words.aws}</dt>
          <dd>
            <Value pieces={computed} whole={whole} />
          </dd>
        </dl>
      )}
    </li>
  );
}

const Value = ({ pieces, whole }: { readonly pieces: readonly TextPiece[]; readonly whole: boolean }) => (
  <code className="block text-xs wrap-anywhere whitespace-pre-wrap">
    <Pieces pieces={pieces} whole={whole} />
  </code>
);
