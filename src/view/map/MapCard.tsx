import { X, type LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { MAP_ICON } from './mapIcon.ts';
import type { MapNodeKind } from './map.ts';

/** What is told of the selected node. */
export interface MapCardView {
  readonly kind: MapNodeKind;
  readonly title: string;
  readonly detail: string | null;
  readonly arn: string | null;
  readonly facts: readonly {
    readonly title: string;
    readonly names: readonly string[];
    /** Stands where there are no names. */
    readonly none: string;
  }[];
}

export interface MapCardAction {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

export interface MapCardProps extends MapCardView {
  /** Policies to open, calls to ask. */
  readonly actions: readonly MapCardAction[];
}

/** Names of a fact that are listed. */
const LISTED = 8;

/** The selected node in short, and what can be done with it. */
export function MapCard({
  card: { kind, title, detail, arn, facts, actions },
  onClose,
  headingRef,
  className,
}: {
  readonly card: MapCardProps;
  readonly onClose: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly className: string;
}) {
  const words = useWords().map;
  const { icon: Icon, look } = MAP_ICON[kind];
  return (
    <div className={cx('rounded-lg border border-line bg-raised p-3 text-sm', className)}>
      <div className="flex items-start gap-2">
        <Icon aria-hidden size={18} className={cx('mt-1 shrink-0', look)} />
        <div className="min-w-0 flex-1">
          <p className="text-xs text-ink-muted">{words.kind[kind]}</p>
          <h3 ref={headingRef} tabIndex={-1} className="font-semibold wrap-anywhere">
            {title}
          </h3>
          {detail !== null && <p className="text-xs text-ink-muted">{detail}</p>}
        </div>
        <IconButton icon={X} label={words.card.close} onClick={onClose} className="-me-1.5 -mt-1.5" />
      </div>
      {arn !== null && (
        <p className="mt-1 flex items-center gap-1">
          <code className="min-w-0 text-xs wrap-anywhere text-ink-muted">{arn}</code>
          <CopyButton text={arn} what="ARN" className="ms-auto" />
        </p>
      )}
      <dl className="mt-2 space-y-1.5">
        {facts.map(({ title: fact, names, none }) => (
          <div key={fact}>
            <dt className="text-xs font-semibold text-ink-muted">{fact}</dt>
            <dd className="wrap-anywhere">
              {names.length === 0 ? (
                <span className="text-ink-muted">{none}</span>
              ) : (
                listed(names, words.card.more)
              )}
            </dd>
          </div>
        ))}
      </dl>
      {actions.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {actions.map(({ label, icon, onPress }) => (
            <Button
              key={label}
              size="small"
              icon={icon}
              onClick={onPress}
              className="pointer-coarse:min-h-11"
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

const listed = (names: readonly string[], more: (count: number) => string): string =>
  names.length <= LISTED
    ? names.join(', ')
    : `${names.slice(0, LISTED - 1).join(', ')} ${more(names.length - LISTED + 1)}`;
