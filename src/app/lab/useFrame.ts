import { useEffect, useState } from 'react';
import { load, save } from '../../storage/save.ts';
import type { Frame } from '../../view/shell/frame.ts';
import type { RegionName } from '../../view/shell/Region.tsx';
import { browserStore } from '../browserStore.ts';
import { divisionFormat, UNMOVED, type Division } from './division.ts';

/** How the workbench is divided and which tool stands open: chosen by the learner, the same in every world, kept. */
export interface KeptFrame extends Frame {
  readonly tool: RegionName | null;
  readonly tall: boolean;
  readonly onTool: (tool: RegionName | null) => void;
  readonly onTall: (tall: boolean) => void;
}

/** @param tools the tools of the page @param first the one that stands open to begin with */
export function useFrame(tools: readonly RegionName[], first: RegionName): KeptFrame {
  const [division, setDivision] = useState<Division>(() => {
    const kept = load(browserStore, divisionFormat(tools));
    return (kept.ok && kept.value) || { ...UNMOVED, tool: first };
  });
  useEffect(() => {
    save(browserStore, divisionFormat(tools), division);
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
