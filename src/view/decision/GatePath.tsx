import { useState } from 'react';
import { useWords } from '../ui/words.ts';
import { GateControls, type GateControlsProps } from './GateControls.tsx';
import { GateItem } from './GateItem.tsx';
import type { EvidenceView, GateView } from './gate.ts';

export interface GatePathProps {
  /** In the order in which the call meets them. */
  readonly gates: readonly GateView[];
  /** The gate at which the dot stands; null before the first step. */
  readonly current: string | null;
  /** Left out where the path is shown whole, without stepping. */
  readonly controls?: GateControlsProps | undefined;
  /** Whether names of gates are headings, as where the path is a part of the page; they are if not said. */
  readonly headings?: boolean;
  readonly onShow?: ((evidence: EvidenceView) => void) | undefined;
}

/** A call's way through the gates, in order, up to the one that decides. */
export function GatePath({ gates, current, controls, headings = true, onShow }: GatePathProps) {
  const words = useWords();
  /** What the learner opened or closed; the rest is open where the call was stopped. */
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isOpen = ({ id, decides, outcome }: GateView): boolean =>
    chosen[id] ?? (decides && outcome === 'stopped');
  return (
    <div className="rounded-lg border border-line bg-surface p-4 shadow-card">
      {controls && <GateControls {...controls} />}
      <ol aria-label={words.gates.title} className={controls ? 'mt-4' : ''}>
        {gates.map((gate, index) => (
          <GateItem
            key={gate.id}
            gate={gate}
            current={gate.id === current}
            last={index === gates.length - 1}
            open={isOpen(gate)}
            headings={headings}
            onToggle={(open) => setChosen({ ...chosen, [gate.id]: open })}
            onShow={onShow}
          />
        ))}
      </ol>
    </div>
  );
}
