import { useState } from 'react';
import { PoliciesRegion } from '../editor/PoliciesRegion.tsx';
import { PolicyStateDetail, PolicyStateLine } from '../editor/PolicyStateLine.tsx';
import { Part } from './Part.tsx';
import { ADVISED_POLICY, REFUSED_POLICY } from './problemSamples.ts';
import { CALLER_POLICY, TRUST } from './samples.ts';
import { useDiagnosedSample } from './useDiagnosedSample.ts';
import { usePolicySample } from './usePolicySample.ts';

const STANDINGS = ['allows', 'denies'] as const;
const STALE = ['stale'] as const;

export function EditorParts({ theme }: { readonly theme: 'light' | 'dark' }) {
  const trust = usePolicySample(TRUST, STANDINGS, '"AWS": "arn:aws:iam::999988887777:root"');
  const caller = usePolicySample(CALLER_POLICY, STALE, '');
  const refused = useDiagnosedSample(REFUSED_POLICY);
  const advised = useDiagnosedSample(ADVISED_POLICY);
  const [exhausted, setExhausted] = useState('');
  return (
    <Part name="Editor">
      <p data-testid="exhausted">{exhausted}</p>
      <button type="button" onClick={() => trust.onChange(trust.text.replace('LetDevIn', 'LetAllOfDevIn'))}>
        Change from outside
      </button>
      <PoliciesRegion
        panes={[
          {
            ...trust,
            onUndoExhausted: () => setExhausted(`${exhausted}u`),
            onRedoExhausted: () => setExhausted(`${exhausted}r`),
            id: 'a',
            label: 'Trust policy of prod/ReadOnly',
            title: 'Trust policy of prod/ReadOnly',
            subtitle: 'Who may become ReadOnly',
            state: { kind: 'draft' },
            readOnly: false,
            theme,
          },
          {
            ...caller,
            id: 'b',
            label: 'Policy of dev/Ana',
            title: 'Policy of dev/Ana',
            state: { kind: 'broken', line: 7 },
            readOnly: true,
            theme,
          },
        ]}
      />
      <div className="mt-6">
        <PoliciesRegion
          panes={[
            {
              ...refused,
              id: 'c',
              label: 'Policy with errors',
              title: 'Policy with errors',
              state: {
                kind: 'refused',
                code: 'MalformedPolicyDocument',
                message: 'Syntax errors in policy.',
              },
              readOnly: false,
              theme,
            },
            {
              ...advised,
              id: 'd',
              label: 'Policy with advice',
              title: 'Policy with advice',
              state: { kind: 'saved' },
              readOnly: false,
              theme,
            },
          ]}
        />
      </div>
      <div className="mt-6 grid gap-3 md:grid-cols-2">
        <PolicyStateLine state={{ kind: 'saved' }} />
        <PolicyStateLine state={{ kind: 'readOnly' }} />
        <PolicyStateLine state={{ kind: 'refused', code: '', message: '' }} />
        <PolicyStateDetail
          state={{
            kind: 'refused',
            code: 'MalformedPolicyDocument',
            message: 'Has prohibited field Resource',
          }}
        />
      </div>
      <div className="mt-6">
        <PoliciesRegion panes={[]} />
      </div>
    </Part>
  );
}
