import { ReactFlow, ViewportPortal, type Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../ui/words.ts';
import { edgePaths } from './edgePaths.ts';
import { MapBox } from './MapBox.tsx';
import { MapCallSign } from './MapCallSign.tsx';
import { MapContext } from './mapContext.ts';
import { MapEdges } from './MapEdges.tsx';
import { MapItem } from './MapItem.tsx';
import type { Verdict } from '../decision/VerdictBanner.tsx';
import type { MapDrawing, MapFrame, MapNode } from './map.ts';
import './map.css';
import { nearestNode, type MapMove } from './nearestNode.ts';
import type { Fit } from './useFit.ts';

interface MapCanvasProps {
  readonly drawing: MapDrawing;
  readonly verdict: Verdict | null;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Enter on a node, or a double click. */
  readonly onOpen: (id: string) => void;
  /** Escape on a node. */
  readonly onLeave: () => void;
  readonly fit: Fit;
}

/** The drawing, to be moved, zoomed and walked through. */
export function MapCanvas(props: MapCanvasProps) {
  const { drawing, verdict, selected, onSelect, onOpen, onLeave, fit } = props;
  const { nodes, frames, edges } = drawing;
  const words = useWords().map;
  const keys = useId();
  const whole = useRef<HTMLDivElement>(null);
  const chosen = nodes.find(({ id }) => id === selected) ?? null;
  const tabStop = (chosen ?? nodes[0])?.id ?? null;
  const context = useMemo(
    () => ({ selected, tabStop, onSelect, onOpen }),
    [selected, tabStop, onSelect, onOpen],
  );
  const flow = useMemo(() => flowNodes(frames, nodes), [frames, nodes]);
  const paths = useMemo(() => edgePaths(nodes, edges), [nodes, edges]);
  const call = edges.find(({ kind }) => kind === 'call');
  const [pointed, setPointed] = useState<string | null>(null);

  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (chosen && shown.current !== chosen.id) fit.show(chosen);
    shown.current = chosen?.id ?? null;
  });

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const node = nodes.find(({ id }) => id === nodeUnder(event.target));
    if (!node || event.altKey || event.ctrlKey || event.metaKey || !isKey(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') return onOpen(node.id);
    if (event.key === 'Escape') return onLeave();
    const next = nearestNode(nodes, node, event.key);
    onSelect(next.id);
    const buttons = [...(whole.current?.querySelectorAll<HTMLElement>('[data-node]') ?? [])];
    buttons.find(({ dataset }) => dataset['node'] === next.id)?.focus({ preventScroll: true });
  };

  return (
    <div ref={whole} className="world-map absolute inset-0 overflow-hidden rounded-lg border border-line">
      <p id={keys} hidden>
        {words.keys}
      </p>
      <MapContext value={context}>
        <ReactFlow
          aria-label={words.canvas}
          aria-describedby={keys}
          onKeyDown={press}
          onPointerOver={({ target, pointerType }) =>
            setPointed(pointerType === 'mouse' ? nodeUnder(target) : null)
          }
          onPointerLeave={() => setPointed(null)}
          // One finger scrolls the page.
          onTouchStartCapture={(event) => {
            if (event.touches.length === 1) event.stopPropagation();
          }}
          nodes={flow}
          nodeTypes={NODE_TYPES}
          onPaneClick={() => onSelect(null)}
          onMove={(event) => {
            if (event) fit.moved();
          }}
          minZoom={0.2}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
        >
          <ViewportPortal>
            <MapEdges edges={edges} paths={paths} near={pointed ?? selected} verdict={verdict} />
            <MapCallSign path={(call && paths.get(call.id)) ?? null} verdict={verdict} />
          </ViewportPortal>
        </ReactFlow>
      </MapContext>
    </div>
  );
}

/** Id of the node that an event comes from. */
const nodeUnder = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? null) : null;

type FlowNode = Node<{ readonly frame: MapFrame }, 'box'> | Node<{ readonly node: MapNode }, 'item'>;

const NODE_TYPES = { box: MapBox, item: MapItem };

/** Frames lie below the edges, nodes above. */
const flowNodes = (frames: readonly MapFrame[], nodes: readonly MapNode[]): FlowNode[] => [
  ...frames.map((frame): FlowNode => ({
    ...placed(frame),
    id: `box|${frame.id}`,
    type: 'box',
    data: { frame },
    zIndex: -1,
  })),
  ...nodes.map((node): FlowNode => ({
    ...placed(node),
    id: node.id,
    type: 'item',
    data: { node },
    zIndex: 1,
  })),
];

const placed = ({ x, y, width, height }: MapNode | MapFrame) => ({ position: { x, y }, width, height });

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape'] as const;

const isKey = (key: string): key is MapMove | 'Enter' | 'Escape' => KEYS.some((each) => each === key);
