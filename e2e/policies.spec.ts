import { expect, test, type Page } from '@playwright/test';
import { ANA, paste, startMending, tabTo, trusting, violations, write } from './lab.ts';

const policies = (page: Page) => page.getByRole('region', { name: 'Policies' });
const decision = (page: Page) => page.getByRole('region', { name: 'Decision' });
const trust = (page: Page) =>
  policies(page).getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
const caller = (page: Page) => page.getByRole('tablist', { name: 'Policies on the caller’s side' });
const other = (page: Page) => page.getByRole('tablist', { name: 'Policies on the other side' });
const suggestion = (page: Page, name: RegExp) => page.getByRole('option', { name });

async function open(page: Page, world = 'two-accounts') {
  await page.goto(`./#/sandbox/${world}`);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

/** Puts the cursor behind a text in the focused editor, where it occurs last. */
async function cursorBehind(page: Page, text: string, of: string) {
  await page.keyboard.press('Control+End');
  for (let steps = of.length - of.lastIndexOf(text) - text.length; steps > 0; steps--)
    await page.keyboard.press('ArrowLeft');
}

test('the policies of the call, of the world and of the session stand in tabs that say what decides', async ({
  page,
}) => {
  await open(page);
  const decides = other(page).getByRole('tab', { name: 'Trust policy prod/ReadOnly, decides this call' });
  await expect(decides).toHaveAttribute('aria-selected', 'true');
  await expect(caller(page).getByRole('tab', { name: /^Identity policy/ })).toBeVisible();
  // Finding pairs of brackets takes seconds in a long line, so no text of any pane has them.
  await expect(page.locator('.monaco-editor [class*=bracket-highlighting]')).toHaveCount(0);
  const toLeft = page.getByRole('button', { name: 'Move to the left pane: Trust policy of prod/ReadOnly' });
  await decides.focus();
  await tabTo(page, toLeft);
  await page.keyboard.press('Enter');
  await expect(caller(page).getByRole('tab')).toHaveCount(2);
  await expect(other(page)).toHaveCount(0);
  await expect(page.getByText('No policy is open')).toHaveCount(0);
  await page.getByRole('button', { name: 'One pane' }).click();
  const one = page.getByRole('tablist', { name: 'Open policies' });
  await one.getByRole('tab', { name: /^Trust policy/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(one.getByRole('tab', { name: /^Identity policy/ })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Two panes' }).click();
  await expect(caller(page).getByRole('tab')).toHaveCount(2);

  // What is opened in the world gets a tab, which closes again.
  const world = page.getByRole('region', { name: 'World' });
  await world
    .getByRole('treeitem', { name: /read-reports/ })
    .first()
    .click();
  const tab = caller(page).getByRole('tab', { name: /read-reports/ });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: /^Close: Policy read-reports/ }).click();
  await expect(tab).toHaveCount(0);

  // A session policy is added to the call, refused while broken, and taken out again.
  await page.getByRole('button', { name: 'Add a session policy to the call' }).click();
  const session = policies(page).getByRole('textbox', { name: /^Session policy of the call in question/ });
  await write(page, session, '{ "Version": ');
  await expect(
    caller(page).getByRole('tab', { name: 'Session policy the call in question, not JSON yet' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(
    caller(page).getByRole('tab', { name: 'Session policy the call in question', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Close: Session policy/ }).click();
  await expect(session).toHaveCount(0);
});

test('elements, operators, keys and values are completed in half-typed text', async ({ page }) => {
  await open(page, 'organization-guardrails');
  await page
    .getByRole('region', { name: 'World' })
    .getByRole('treeitem', { name: 'Trust policy' })
    .first()
    .click();
  const editor = policies(page)
    .getByRole('textbox', { name: /^Trust policy/ })
    .first();
  const text = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",""}]}';
  await write(page, editor, text);
  await cursorBehind(page, '",""', text);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  await expect(suggestion(page, /^Principal/).first()).toBeVisible();
  await expect(suggestion(page, /^Resource/)).toHaveCount(0);
  await page.keyboard.type('Cond');
  await page.keyboard.press('Enter');
  await expect(suggestion(page, /^StringEquals/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('PrincipalOrgID');
  await expect(suggestion(page, /^aws:PrincipalOrgID, text/)).toContainText('text');
  await expect(page.locator('.suggest-details')).toContainText(
    'There when the caller’s account is in an organization.',
  );
  await page.keyboard.press('Enter');
  await expect(suggestion(page, /^o-/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(policies(page).locator('.view-lines').getByText('"o-exampleorgid"')).toBeVisible();
  await page.keyboard.press('Shift+Alt+F');
  await expect(policies(page).getByText('Formatted.').first()).toBeVisible();
});

test('names explain themselves, a fix that the engine has tried is offered, a megabyte can be taken back', async ({
  page,
}) => {
  await open(page);
  await policies(page).locator('.view-lines').getByText('user/Bo').first().hover();
  await expect(
    page.locator('.monaco-hover:visible').filter({ hasText: 'User Bo of account dev' }),
  ).toBeVisible();
  await trust(page).focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await expect(page.getByText(/^Name .*Cleo in Principal \(the call is then allowed\)$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    decision(page)
      .getByText(/^Allowed/)
      .first(),
  ).toBeVisible();

  await trust(page).focus();
  await paste(page, `{"Version": "2012-10-17", "Statement": [\n${'"x",\n'.repeat(200_000)}]}`);
  await expect(policies(page).getByText('AWS would refuse to save this')).toBeVisible();
  await expect(policies(page).getByRole('list', { name: 'Problems' })).toContainText('characters');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(policies(page).getByText('Saved')).toHaveCount(2);

  await write(page, trust(page), trusting(ANA).replace('"Allow"', '"allow"'));
  await page.getByRole('button', { name: 'Changes since it was saved' }).click();
  expect(await violations(page, '[data-region=policies]')).toEqual([]);
  await page.getByRole('button', { name: 'One pane' }).click();
  expect(await violations(page, '[data-region=policies]')).toEqual([]);
});

test('actions explain themselves, and are completed from AWS’s reference, service first', async ({
  page,
}) => {
  await startMending(page);
  await policies(page).locator('.view-lines').getByText('sts:AssumeRole').hover();
  await expect(page.locator('.monaco-hover:visible').first()).toContainText(
    'Obtain a set of temporary security credentials',
  );
  const text = JSON.stringify(JSON.parse(trusting(ANA).replace('sts:AssumeRole', '')));
  await write(page, trust(page), text);
  await cursorBehind(page, '"Action":"', text);
  await page.keyboard.type('secretsm');
  await expect(suggestion(page, /^secretsmanager:,/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(suggestion(page, /^secretsmanager:BatchGetSecretValue/)).toBeVisible();
  await page.keyboard.type('GetSecretV');
  await expect(suggestion(page, /^secretsmanager:GetSecretValue/)).toContainText('Read');
  await page.keyboard.press('Enter');
  await expect(suggestion(page, /./)).toHaveCount(0);
  await expect(policies(page).locator('.view-lines').getByText('GetSecretValue"')).toBeVisible();
});
