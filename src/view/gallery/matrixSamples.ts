import type { Verdict } from '../decision/VerdictBanner.tsx';
import type { CellChange, MatrixHead, MatrixRow, MatrixView } from '../matrix/matrix.ts';

const PROD = { id: '111122223333', name: 'prod' };
const DEV = { id: '444455556666', name: 'dev' };

const head = (account: MatrixHead['account'], kind: MatrixHead['kind'], name: string): MatrixHead => ({
  arn: `arn:aws:iam::${account.id}:${kind}/${name}`,
  name,
  account,
  kind,
});

const ROLES = [
  head(PROD, 'role', 'ReadOnly'),
  head(PROD, 'role', 'DeployPipelineForReportsAndInvoices'),
  head(DEV, 'role', 'Builder'),
];

const row = (
  of: MatrixHead,
  outcomes: readonly Verdict[],
  changes: readonly (readonly [number, CellChange])[] = [],
): MatrixRow => ({ head: of, outcomes, changes: new Map(changes) });

export const MATRIX: MatrixView = {
  roles: ROLES,
  rows: [
    ...ROLES.slice(0, 2).map((role) => row(role, ['deny', 'deny', 'unmodelled'])),
    row(head(DEV, 'user', 'Ana'), ['allow', 'deny', 'allow'], [[0, 'opened']]),
    row(head(DEV, 'user', 'Bo'), ['deny', 'deny', 'deny'], [[0, 'shut']]),
    row(head(DEV, 'user', 'Cleo'), ['invalid', 'invalid', 'invalid'], [[2, 'other']]),
    ...ROLES.slice(2).map((role) => row(role, ['deny', 'allow', 'deny'])),
  ],
  counts: { principals: 6, ofPrincipals: 6, roles: 3, ofRoles: 3, allowed: 3 },
};

/** Roles of four accounts that trust one another here and there. */
export function crowd(size: number): MatrixView {
  const accounts = [
    PROD,
    DEV,
    { id: '777788889999', name: 'elsewhere' },
    { id: '999900001111', name: 'audit' },
  ];
  const roles = accounts.flatMap((account, of) =>
    Array.from({ length: size / accounts.length }, (_, index) =>
      head(account, 'role', `Service${of}-${index}-Role`),
    ),
  );
  const rows = roles.map((each, at) =>
    row(
      each,
      roles.map((_, column) => ((at * 7 + column * 3) % 11 === 0 ? 'allow' : 'deny')),
    ),
  );
  const allowed = rows.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome === 'allow')).length;
  return {
    roles,
    rows,
    counts: { principals: size, ofPrincipals: size, roles: size, ofRoles: size, allowed },
  };
}
