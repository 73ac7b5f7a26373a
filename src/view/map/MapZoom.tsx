import { useReactFlow } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';

interface MapZoomProps {
  readonly onFit: () => void;
  readonly onZoom: () => void;
}

/** Larger, smaller, all of it. */
export function MapZoom({ onFit, onZoom }: MapZoomProps) {
  const words = useWords().map.zoom;
  const { zoomIn, zoomOut } = useReactFlow();
  const zoom = (step: typeof zoomIn) => () => {
    onZoom();
    void step();
  };
  const look = 'pointer-coarse:size-11';
  return (
    <div
      role="group"
      aria-label={words.group}
      className="absolute bottom-2 left-2 z-10 flex flex-col rounded-md border border-line bg-raised shadow-card"
    >
      <IconButton icon={ZoomIn} label={words.in} onClick={zoom(zoomIn)} className={look} />
      <IconButton icon={ZoomOut} label={words.out} onClick={zoom(zoomOut)} className={look} />
      <IconButton icon={Maximize} label={words.fit} onClick={onFit} className={look} />
    </div>
  );
}
