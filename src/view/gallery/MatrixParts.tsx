import { useState } from 'react';
import { NO_FILTER, type MatrixCell } from '../matrix/matrix.ts';
import { TrustMatrix, type TrustMatrixProps } from '../matrix/TrustMatrix.tsx';
import { crowd, MATRIX } from './matrixSamples.ts';
import { Part } from './Part.tsx';

const CROWD = crowd(120);

const DECISION: TrustMatrixProps['decision'] = {
  title: 'dev/Builder → prod/ReadOnly',
  decision: {
    verdict: 'deny',
    stale: false,
    headline: ['Denied: the trust policy does not name you'],
    reason: [
      'In statement 1 of the trust policy of role ',
      { code: 'ReadOnly' },
      ', Principal names another user.',
    ],
    next: ['Add ', { code: 'arn:aws:iam::444455556666:role/Builder' }, ' to Principal.'],
  },
  ask: {
    kind: 'nobody',
    why: ['Nobody holds credentials of ', { code: 'dev/Builder' }, ' yet.'],
  },
};

export function MatrixParts() {
  return (
    <Part name="Trust matrix">
      <div className="space-y-10">
        <Sample
          stale
          content={{
            kind: 'answers',
            view: MATRIX,
            change: {
              sentence: 'This edit lets 1 more principal in and shuts 1 out.',
              opened: ['dev/Ana → prod/ReadOnly'],
              shut: ['dev/Bo → prod/ReadOnly'],
            },
          }}
        />
        <Sample
          stale={false}
          content={{
            kind: 'answers',
            view: CROWD,
            change: { sentence: 'This edit lets nobody in and shuts nobody out.', opened: [], shut: [] },
          }}
        />
        <Sample
          stale={false}
          content={{ kind: 'answers', view: { ...MATRIX, rows: [] }, change: NO_CHANGE }}
        />
        <Sample stale={false} content={{ kind: 'lack', lack: { kind: 'noRoles' } }} />
        <Sample
          stale={false}
          content={{
            kind: 'lack',
            lack: { kind: 'tooMany', ofPrincipals: 5200, ofRoles: 5000, limit: 20_000 },
          }}
        />
      </div>
    </Part>
  );
}

const NO_CHANGE = {
  sentence: 'Edit a policy, and what that opens or shuts is told here.',
  opened: [],
  shut: [],
};

function Sample({ content, stale }: Pick<TrustMatrixProps, 'content' | 'stale'>) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<MatrixCell | null>(null);
  return (
    <TrustMatrix
      content={content}
      stale={stale}
      filter={filter}
      onFilter={setFilter}
      open={open}
      onOpen={setOpen}
      decision={open && DECISION}
    />
  );
}
