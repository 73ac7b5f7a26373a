import { Network, type LucideIcon, Folder, Globe } from 'lucide-react';
import { memo } from 'react';
import { cx } from '../ui/cx.ts';
import type { MapFrame } from './map.ts';

const LOOK: Readonly<Record<MapFrame['kind'], string>> = {
  organization: 'border-line-strong bg-canvas',
  unit: 'border-neutral-line bg-neutral-soft',
  account: 'border-line-strong bg-surface shadow-card',
  outside: 'border-dashed border-line-strong',
};

const ICON: Readonly<Partial<Record<MapFrame['kind'], LucideIcon>>> = {
  organization: Network,
  unit: Folder,
  outside: Globe,
};

/** A frame around what is in it, with its title; an account's is the node at its head. */
export const MapBox = memo(function MapBox({
  data: { frame },
}: {
  readonly data: { readonly frame: MapFrame };
}) {
  const Icon = ICON[frame.kind];
  return (
    <div className={cx('size-full rounded-lg border', LOOK[frame.kind])}>
      {Icon && (
        <p className="flex items-center gap-1.5 truncate px-3 pt-1.5 text-xs font-semibold text-ink-muted">
          <Icon aria-hidden size={14} className="shrink-0" />
          {frame.title}
        </p>
      )}
    </div>
  );
});
