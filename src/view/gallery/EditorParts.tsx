import { useState } from 'react';
import { PoliciesRegion } from '../editor/PoliciesRegion.tsx';
import { PolicyStateDetail, PolicyStateLine } from '../editor/PolicyStateLine.tsx';
import { CALLER_POLICY, TRUST } from './samples.ts';
import { Part } from './Part.tsx';
import { usePolicySample } from './usePolicySample.ts';

const STANDINGS = ['allows', 'denies'] as const;
const STALE = ['stale'] as const;

export function EditorParts({ theme }: { readonly theme: 'light' | 'dark' }) {
  const trust = usePolicySample(TRUST, STANDINGS, '"AWS": "arn:aws:iam::999988887777:root"');
  const caller = usePolicySample(CALLER_POLICY, STALE, '');
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
      <div className="mt-6 grid gap-3 md:grid-cols-2">
        <PolicyStateLine state={{ kind: 'saved' }} />
        <PolicyStateLine state={{ kind: 'readOnly' }} />
        <PolicyStateLine state={{ kind: 'refused', code: '', message: '' }} />
        <PolicyStateDetail
          state={{
            kind: 'refused',
            code: 'MalformedPolicyDocument',
            message: 'Has prohibited field Resource',
            meaning: [
              'A trust policy has no ',
              { code: 'Resource' },
              ': it is about the role it belongs to.',
            ],
          }}
        />
      </div>
      <div className="mt-6">
        <PoliciesRegion panes={[]} />
      </div>
    </Part>
  );
}
