import { useState } from 'react';
import { emptyWorld } from '../../content/saved/emptyWorld.ts';
import { DESIGN } from '../../explain/locales/en/design.ts';
import { PolicyTabs } from '../editor/PolicyTabs.tsx';
import type { PolicyTabView } from '../editor/tabs.ts';
import { Part } from './Part.tsx';
import { CALLER_POLICY } from './samples.ts';
import { REFUSED_POLICY } from './problemSamples.ts';
import { useDiagnosedSample } from './useDiagnosedSample.ts';

const WORLD = emptyWorld();

const TABS: readonly PolicyTabView[] = [
  { key: 'a', kind: 'Identity policy', owner: 'dev/Ana: permissions', marks: ['decides', 'refused'] },
  { key: 'b', kind: 'Permissions boundary', owner: 'dev/Edge', marks: ['unsaved'] },
  { key: 'c', kind: 'Session policy', owner: 'the call in question', marks: ['broken'] },
  { key: 'd', kind: 'SCP', owner: 'RegionsInUse', marks: [] },
];

/** The tabs of the policies with all that a tab can say, a draft beside what was saved, and panes with nothing in them. */
export function LanguageParts({ theme }: { readonly theme: 'light' | 'dark' }) {
  const sample = useDiagnosedSample(REFUSED_POLICY);
  const [selected, setSelected] = useState('a');
  const [single, setSingle] = useState(false);
  const title = `Policy ${selected} of dev/Ana`;
  const left = {
    side: 'left' as const,
    tabs: TABS,
    selected,
    policy: {
      ...sample,
      id: selected,
      title,
      label: title,
      saved: CALLER_POLICY,
      state: {
        kind: 'refused' as const,
        code: 'MalformedPolicyDocument',
        message: 'Syntax errors in policy.',
      },
      readOnly: false,
      subject: { type: 'identity' as const, owner: '', world: WORLD },
      theme,
    },
  };
  const right = { side: 'right' as const, tabs: [], selected: null, policy: null };
  const nothing = { onMove: () => undefined, onClose: () => undefined };
  return (
    <Part name={DESIGN.policyTabs.title} about={DESIGN.policyTabs.about}>
      <PolicyTabs
        panes={single ? [left] : [left, right]}
        onSelect={setSelected}
        onToggleSingle={() => setSingle(!single)}
        onAddSessionPolicy={() => undefined}
        {...nothing}
      />
      <PolicyTabs
        panes={[right]}
        onSelect={setSelected}
        onToggleSingle={() => setSingle(!single)}
        onAddSessionPolicy={null}
        {...nothing}
      />
    </Part>
  );
}
