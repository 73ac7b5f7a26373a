import { useReactFlow } from '@xyflow/react';
import { Expand, Maximize, Shrink, ZoomIn, ZoomOut } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { FullScreen } from './useFullScreen.ts';
import type { Fit } from './useFit.ts';

interface MapZoomProps {
  readonly fit: Fit;
  readonly full: FullScreen;
  /** Where the focus goes from the map by Escape. */
  readonly firstRef: Ref<HTMLButtonElement>;
}

/** Larger, smaller, all of it, over the whole screen. */
export function MapZoom({ fit, full, firstRef }: MapZoomProps) {
  const words = useWords().map.zoom;
  const { zoomIn, zoomOut } = useReactFlow();
  const zoom = (step: typeof zoomIn) => () => {
    fit.moved();
    void step();
  };
  const look = 'pointer-coarse:size-11';
  return (
    <div role="group" aria-label={words.group} className="ms-auto flex shrink-0">
      <IconButton ref={firstRef} icon={ZoomIn} label={words.in} onClick={zoom(zoomIn)} className={look} />
      <IconButton icon={ZoomOut} label={words.out} onClick={zoom(zoomOut)} className={look} />
      <IconButton icon={Maximize} label={words.fit} onClick={fit.fit} className={look} />
      {full.toggle && (
        <IconButton
          icon={full.isFull ? Shrink : Expand}
          label={full.isFull ? words.leaveFull : words.full}
          onClick={full.toggle}
          className={look}
        />
      )}
    </div>
  );
}
