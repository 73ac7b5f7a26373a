import type { Page } from '@playwright/test';

/** How large a world is to be. */
export interface WorldSize {
  readonly accounts: number;
  /** In all accounts together; the same number in each. */
  readonly users: number;
  readonly roles: number;
}

const DEV = '444455556666';
const PROD = '111122223333';

/** 20 accounts, 5,000 roles and 100 users. */
export const LARGE: WorldSize = { accounts: 20, users: 100, roles: 5_000 };

/**
 * Puts a world of that size in the place of the two accounts, before the page is opened. Ana of dev may assume the role
 * ReadOnly of prod, and whoever prod lets in every other role of prod.
 */
export async function leaveWorld(page: Page, size: WorldSize): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    'sts-lab/sandbox/two-accounts',
    JSON.stringify({ version: 1, value: saved(size) }),
  ] as const);
}

const saved = (size: WorldSize): object => ({
  state: { world: worldFile(size), calls: [] },
  drafts: [],
  asked: {
    as: `arn:aws:iam::${DEV}:user/Ana`,
    call: 'sts:AssumeRole',
    params: { RoleArn: `arn:aws:iam::${PROD}:role/ReadOnly`, RoleSessionName: 'ana' },
    resource: null,
    token: null,
    context: {},
    omitSessionToken: false,
    label: 'ReadOnly',
  },
});

function worldFile({ accounts, users, roles }: WorldSize): object {
  const ids = [PROD, DEV, ...Array.from({ length: accounts }, (_, index) => String(200_000_000_000 + index))];
  return {
    clock: '2026-01-15T09:00:00Z',
    seed: 2,
    accounts: ids.slice(0, accounts).map((id, account) => ({
      id,
      alias: ['prod', 'dev'][account] ?? `team-${account}`,
      users: names(users / accounts, 'User', id === DEV ? ['Ana'] : []).map((name) => ({
        name,
        inlinePolicies: { permissions: ASSUME },
      })),
      roles: names(roles / accounts, 'Role', id === PROD ? ['ReadOnly'] : []).map((name, index) => ({
        name,
        trustPolicy: trusting(name === 'ReadOnly' ? `arn:aws:iam::${DEV}:user/Ana` : (ids[account] ?? id)),
        ...(index % 2 === 0 && { inlinePolicies: { own: index % 4 === 0 ? ASSUME : READ } }),
      })),
    })),
  };
}

const names = (count: number, kind: string, first: readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => first[index] ?? `${kind}${index}`);

const allowing = (Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });

const trusting = (principal: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  });

const ASSUME = allowing('sts:AssumeRole');
const READ = allowing('s3:GetObject');
