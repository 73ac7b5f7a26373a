import { err, ok, type Result } from '../../lib/result.ts';
import type { SaveFormat } from '../../storage/save.ts';
import { FRAME_EDGES, type Frame } from '../../view/shell/frame.ts';
import type { RegionName } from '../../view/shell/Region.tsx';

/** How the workbench is divided, and which tool stands open. */
export interface Division {
  readonly sizes: Frame['sizes'];
  readonly tool: RegionName | null;
  readonly tall: boolean;
}

/** Nothing moved, no tool open. */
export const UNMOVED: Division = {
  sizes: { world: null, decision: null, drawer: null },
  tool: null,
  tall: false,
};

/** How a division is kept. A tool that the page does not have is none, a size that is no length is forgotten. */
export const divisionFormat = (tools: readonly RegionName[]): SaveFormat<Division> => ({
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
