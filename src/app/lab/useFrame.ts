import { useEffect, useState } from 'react';
import { err, ok, type Result } from '../../lib/result.ts';
import { load, save, type SaveFormat } from '../../storage/save.ts';
import { FRAME_EDGES, type Frame } from '../../view/shell/frame.ts';
import type { RegionName } from '../../view/shell/Region.tsx';
import { browserStore } from '../browserStore.ts';

/** How the workbench is divided and which tool stands open: chosen by the learner, the same in every world, kept. */
export interface KeptFrame extends Frame {
  readonly tool: RegionName | null;
  readonly tall: boolean;
  readonly onTool: (tool: RegionName | null) => void;
  readonly onTall: (tall: boolean) => void;
}

interface Division {
  readonly sizes: Frame['sizes'];
  readonly tool: RegionName | null;
  readonly tall: boolean;
}

/** @param tools the tools of the page @param first the one that stands open to begin with */
export function useFrame(tools: readonly RegionName[], first: RegionName): KeptFrame {
  const [division, setDivision] = useState<Division>(() => {
    const kept = load(browserStore, formatFor(tools));
    return (kept.ok && kept.value) || { ...UNMOVED, tool: first };
  });
  useEffect(() => {
    save(browserStore, formatFor(tools), division);
  }, [division, tools]);
  const change = (part: Partial<Division>) => setDivision((last) => ({ ...last, ...part }));
  const { sizes, tool, tall } = division;
  return {
    sizes,
    tool,
    tall,
    drawer: tool === null ? 'shut' : tall ? 'tall' : 'open',
    onSize: (edge, pixels) => change({ sizes: { ...sizes, [edge]: pixels } }),
    onTool: (next) => change({ tool: next }),
    onTall: (next) => change({ tall: next }),
  };
}

const UNMOVED: Division = { sizes: { world: null, decision: null, drawer: null }, tool: null, tall: false };

const formatFor = (tools: readonly RegionName[]): SaveFormat<Division> => ({
  key: 'sts-lab/frame',
  version: 1,
  decode: (value) => decode(value, tools),
});

function decode(value: unknown, tools: readonly RegionName[]): Result<Division, string> {
  if (typeof value !== 'object' || value === null) return err('expected an object');
  const { sizes, tool, tall } = value as Readonly<Record<string, unknown>>;
  const pixels = (edge: string): number | null => {
    const size =
      typeof sizes === 'object' && sizes !== null ? (sizes as Record<string, unknown>)[edge] : null;
    return typeof size === 'number' && Number.isFinite(size) && size > 0 ? size : null;
  };
  const [world, decision, drawer] = FRAME_EDGES.map(pixels);
  return ok({
    sizes: { world: world ?? null, decision: decision ?? null, drawer: drawer ?? null },
    tool: tools.find((name) => name === tool) ?? null,
    tall: tall === true,
  });
}
