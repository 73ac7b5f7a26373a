import { Crosshair, Send } from 'lucide-react';
import { memo } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { MapNode } from './map.ts';
import { useMapContext } from './mapContext.ts';
import { MAP_ICON } from './mapIcon.ts';

type Looks = Readonly<Partial<Record<MapNode['kind'], string>>>;

/** What sets a kind apart from the others; of each look one class, since classes of one look would not give way. */
const SHAPE: Looks = {
  account: 'rounded-t-lg rounded-b-sm font-semibold',
  scp: 'rounded-full',
  rcp: 'rounded-full',
  service: 'rounded-full',
  anyone: 'rounded-full',
  session: 'rounded-md border-dashed',
  gone: 'rounded-md border-dashed',
};

const EDGE: Looks = {
  account: 'border-transparent',
  scp: 'border-neutral-line',
  rcp: 'border-neutral-line',
  role: 'border-accent-line',
  session: 'border-accent-line',
};

const GROUND: Looks = {
  account: 'bg-transparent',
  role: 'bg-accent-soft',
  scp: 'bg-neutral-soft',
  rcp: 'bg-neutral-soft',
};

const CALL_SIGN = { caller: Send, target: Crosshair } as const;

/** A node of the map: a button that selects it, which opens it when it is pressed twice. */
export const MapItem = memo(function MapItem({
  data: { node },
}: {
  readonly data: { readonly node: MapNode };
}) {
  const words = useWords().map;
  const { selected, tabStop, onSelect, onOpen } = useMapContext();
  const { id, kind, label, detail, name, left, inCall } = node;
  const { icon: Icon, look } = MAP_ICON[kind];
  const CallSign = inCall && CALL_SIGN[inCall];
  const isSelected = selected === id;
  // A node has no room for more of the time than a share; its name has it in words.
  const aside = left === null || left === 0 ? detail : words.share(left);
  return (
    <button
      type="button"
      data-node={id}
      aria-label={inCall ? `${name}, ${words.inCall[inCall]}` : name}
      aria-pressed={isSelected}
      title={name}
      tabIndex={tabStop === id ? 0 : -1}
      onClick={() => onSelect(id)}
      onDoubleClick={() => onOpen(id)}
      className={cx(
        'pointer-events-auto relative flex size-full items-center gap-1.5 overflow-hidden border px-2 text-start text-sm text-ink',
        'hover:border-accent focus-visible:outline-offset-1',
        SHAPE[kind] ?? 'rounded-md',
        isSelected || inCall ? 'border-accent' : (EDGE[kind] ?? 'border-line-strong'),
        isSelected ? 'bg-accent-soft ring-2 ring-accent' : (GROUND[kind] ?? 'bg-raised'),
      )}
    >
      {left !== null && (
        <span aria-hidden className="absolute inset-0 bg-accent-soft" style={{ opacity: left }} />
      )}
      <Icon aria-hidden size={16} className={cx('relative shrink-0', look)} />
      <span className={cx('relative min-w-0 flex-1 truncate', kind === 'gone' && 'line-through')}>
        {label}
      </span>
      {aside !== null && (
        <span
          className={cx(
            'relative shrink-0 truncate text-xs font-normal text-ink-muted',
            /^\d+$/.test(aside) && 'font-mono',
          )}
        >
          {aside}
        </span>
      )}
      {CallSign && <CallSign aria-hidden size={14} className="relative shrink-0 text-accent" />}
    </button>
  );
});
