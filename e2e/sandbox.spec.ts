import { expect, test, type Page } from '@playwright/test';
import { ANA, region, trusting, violations, write } from './lab.ts';

/** The parts of a world's page. */
async function open(page: Page, world: string) {
  await page.goto(`./#/sandbox/${world}`);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  await page.getByRole('button', { name: 'Trust matrix', exact: true }).click();
  return {
    world: region(page, 'World'),
    policies: region(page, 'Policies'),
    decision: region(page, 'Decision'),
    matrix: region(page, 'Trust matrix'),
    request: region(page, 'Request'),
  };
}

test('the home page leads to eight worlds, which open; an address of no world says so', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Open: Sandbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(8);
  await page.getByRole('link', { name: /^Organization with guardrails/ }).click();
  await expect(region(page, 'Decision').getByRole('heading', { name: 'The call' })).toBeVisible();
  await expect(
    region(page, 'World')
      .getByRole('treeitem', { name: /Organization/ })
      .first(),
  ).toBeVisible();

  await page.goto('./#/sandbox/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Home page' }).last()).toBeVisible();
});

test('an edit of a trust policy is told in the matrix, undone and kept; a command fills the request', async ({
  page,
}) => {
  const { decision, matrix, policies, request } = await open(page, 'two-accounts');
  const cell = matrix.getByRole('gridcell', { name: /dev\/Cleo → prod\/ReadOnly/ });
  await expect(cell).toHaveAccessibleName(/Denied/);
  const trust = policies.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
  await write(page, trust, trusting(ANA.replace('Ana', 'Cleo')));
  await expect(cell).toHaveAccessibleName(/Allowed/);
  await expect(matrix.getByText(/lets 1 more principal in/).first()).toBeVisible();
  await expect(policies.getByText('Saved')).toHaveCount(2);
  await page.reload();
  await expect(cell).toHaveAccessibleName(/Allowed/);
  await page.getByRole('button', { name: 'World menu' }).click();
  await page.getByRole('menuitem', { name: 'Start this world over' }).click();
  await expect(cell).toHaveAccessibleName(/Denied/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(cell).toHaveAccessibleName(/Allowed/);

  // A request is filled by a command, and judged at once.
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await request.getByRole('button', { name: 'Paste a command' }).click();
  await request.getByRole('textbox', { name: 'Command of the AWS CLI' }).fill('aws sts get-caller-identity');
  await request.getByRole('button', { name: /Fill/ }).click();
  await expect(decision.getByText('sts:GetCallerIdentity', { exact: true }).first()).toBeVisible();
  await expect(decision.getByText(/Allowed/).first()).toBeVisible();
});

test('axe finds nothing in the sandbox and its tools', async ({ page }) => {
  await page.goto('./#/sandbox');
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await open(page, 'organization-guardrails');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the call' }).click();
  for (const name of ['Request', 'CloudTrail', 'Terminal', 'Code']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(region(page, name)).toBeVisible();
    await expect(region(page, name).getByText('Loading…', { exact: true })).toHaveCount(0);
    expect([name, await violations(page, '#region-tools')]).toEqual([name, []]);
  }
});

test('a session is used, seen in the trails of both accounts, and revoked', async ({ page }) => {
  const { decision } = await open(page, 'role-chain');
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await page.getByRole('button', { name: 'Sessions', exact: true }).click();
  const sessions = region(page, 'Sessions');
  await expect(sessions.getByText('1 h left')).toBeVisible();
  await sessions.getByRole('button', { name: 'Use as caller' }).click();
  await expect(decision.getByText('sts:GetCallerIdentity', { exact: true }).first()).toBeVisible();
  await decision.getByRole('combobox', { name: 'Call in question' }).selectOption({ index: 2 });
  await expect(decision.getByText(/^Allowed/).first()).toBeVisible();
  await sessions.getByRole('button', { name: 'Revoke the role’s sessions' }).click();
  await expect(decision.getByText(/^Denied/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(decision.getByText(/^Allowed/).first()).toBeVisible();
  await page.getByRole('button', { name: 'CloudTrail', exact: true }).click();
  const trail = region(page, 'CloudTrail');
  await trail
    .getByRole('button', { name: /sts:AssumeRole/ })
    .first()
    .click();
  await expect(trail.getByText('"eventName": "AssumeRole"')).toBeVisible();
});
