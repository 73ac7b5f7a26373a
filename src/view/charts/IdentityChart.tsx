import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { Chart } from './Chart.tsx';
import type { ChartView } from './chart.ts';
import { IdentityPanel, type IdentityPanelProps } from './IdentityPanel.tsx';

interface IdentityChartProps {
  readonly view: ChartView;
  readonly onLook: (state: string) => void;
  /** Why nobody in the chart is the caller; null when somebody is. */
  readonly elsewhere: string | null;
  /** That there is more than is shown. */
  readonly cut: string | null;
  /** What came of the last press. */
  readonly told: string;
  readonly panel: IdentityPanelProps;
}

const SIZE = { width: 172, height: 50, above: 18, between: 44 };

/** The machine of identities, and the one that is looked at. */
export function IdentityChart({ view, onLook, elsewhere, cut, told, panel }: IdentityChartProps) {
  const words = useWords().charts.identity;
  const here = view.nodes.find(({ active }) => active);
  return (
    <div className="@container space-y-4">
      {cut !== null && <p className="text-sm text-stale">{cut}</p>}
      {elsewhere !== null && <p className="text-sm text-stale">{elsewhere}</p>}
      <Chart label={words.chart} view={view} size={SIZE} onPress={onLook} />
      {told !== '' && <p className="text-sm font-semibold text-stale">{told}</p>}
      <LiveRegion text={told === '' && here ? words.became(`${here.title}, ${here.detail}`) : told} />
      <IdentityPanel {...panel} />
    </div>
  );
}
