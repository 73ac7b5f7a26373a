import { Minus, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { ChartLines } from './ChartLines.tsx';
import { ChartState } from './ChartState.tsx';
import type { ChartView } from './chart.ts';
import { neighbour, placed, type NodeSize, type Placed } from './layout.ts';
import { useZoom } from './useZoom.ts';

interface ChartProps {
  readonly label: string;
  readonly view: ChartView;
  readonly size: NodeSize;
  /** Where its states stand; by how they follow one another unless told otherwise. */
  readonly layout?: (view: ChartView, size: NodeSize) => Placed;
  readonly onPress: (id: string) => void;
}

const DIRECTIONS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** A statechart. It is one tab stop; the arrow keys go from state to state. */
export function Chart({ label, view, size, layout = placed, onPress }: ChartProps) {
  const words = useWords().charts;
  const box = useRef<HTMLDivElement>(null);
  const places = useMemo(() => layout(view, size), [layout, view, size]);
  const zoom = useZoom(box);
  const active = view.nodes.find((node) => node.active)?.id ?? null;
  const [focused, setFocused] = useState<string | null>(null);
  const stop =
    [focused, active, view.nodes[0]?.id].find((id) => typeof id === 'string' && id in places.nodes) ?? null;

  useEffect(() => {
    const place = active === null ? undefined : places.nodes[active];
    const element = box.current;
    if (!place || !element) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    const [x, y] = [place.x * zoom.scale, place.y * zoom.scale];
    const [endX, endY] = [x + size.width * zoom.scale, y + size.height * zoom.scale];
    if (x < scrollLeft || endX > scrollLeft + clientWidth) element.scrollLeft = x - clientWidth / 3;
    if (y < scrollTop || endY > scrollTop + clientHeight) element.scrollTop = y - clientHeight / 3;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- zooming moves nothing into view
  }, [active, places, size]);

  const move = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key as keyof typeof DIRECTIONS];
    if (!direction || stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = neighbour(places.nodes, stop, direction);
    if (next === null) return;
    setFocused(next);
    box.current?.querySelector<HTMLElement>(`[data-state="${next}"]`)?.focus();
  };

  return (
    <div className="relative min-w-0">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside */}
      <div
        ref={box}
        role="group"
        aria-label={label}
        onKeyDown={move}
        className="max-h-112 overflow-auto rounded-lg border border-line bg-surface"
      >
        <div
          className="relative mx-auto"
          style={{ width: places.width, height: places.height, zoom: zoom.scale }}
        >
          <ChartLines places={places} />
          {view.nodes.map((node) => (
            <ChartState
              key={node.id}
              node={node}
              place={places.nodes[node.id] ?? { x: 0, y: 0 }}
              size={size}
              tabStop={node.id === stop}
              onFocus={() => setFocused(node.id)}
              onPress={() => onPress(node.id)}
            />
          ))}
        </div>
      </div>
      <div className="absolute end-1 top-1 flex rounded-md border border-line bg-raised">
        <IconButton
          icon={Minus}
          label={words.zoomOut}
          disabled={zoom.isLeast}
          onClick={zoom.out}
          className="size-8"
        />
        <IconButton
          icon={Plus}
          label={words.zoomIn}
          disabled={zoom.isMost}
          onClick={zoom.in}
          className="size-8"
        />
      </div>
    </div>
  );
}
