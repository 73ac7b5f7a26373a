import { expect, test } from '@playwright/test';
import { region, violations } from './lab.ts';

test('a rule is found, tried and opened in the sandbox', async ({ page }) => {
  await page.goto('./#/rules');
  await page.getByRole('searchbox', { name: 'Search the rules' }).fill('names the user session all it takes');
  await page.getByRole('link', { name: 'B-044' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rule B-044' })).toBeVisible();
  const calls = page.getByRole('list', { name: 'The calls and their answers' });
  await expect(calls.getByRole('listitem').nth(1)).toContainText('Denied');
  await expect(calls.getByRole('listitem').nth(1)).toContainText(
    'AccessDenied User: arn:aws:iam::111122223333:user/Ben is not authorized to perform: sts:AssumeRole',
  );
  await page.getByRole('button', { name: 'Open in the sandbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'B-044 trust names the user' })).toBeVisible();
  await expect(
    region(page, 'Decision')
      .getByText(/^Allowed/)
      .first(),
  ).toBeVisible();
  await page.goto('./#/rules/B-999');
  await expect(page.getByText('There is no rule B-999').last()).toBeVisible();
});

test('a cell of the comparison shows its calls, by keyboard, and closes where it was opened', async ({
  page,
}) => {
  await page.goto('./#/actions');
  const table = page.getByRole('table', { name: 'The actions of STS compared' });
  const row = table.getByRole('row', { name: /^GetSessionToken/ });
  expect(await violations(page, 'main')).toEqual([]);
  const cell = row.getByRole('link', { name: /show the calls of GetSessionToken, How long it lasts/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'GetSessionToken: How long it lasts' });
  await expect(dialog.getByText('Good for 12 h')).toBeVisible();
  await expect(page).toHaveURL(/#\/actions\/GetSessionToken\/lifetime$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(cell).toBeFocused();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('heading', { level: 2, name: 'AssumeRoot' })).toBeVisible();
  await expect(table).toBeHidden();
});

test('questions lead to a way, whose answers stand in the address', async ({ page }) => {
  await page.goto('./#/choose');
  await page.getByRole('link', { name: 'Another account' }).click();
  await page.getByRole('link', { name: 'A partner’s, who has customers besides us' }).click();
  await expect(page.getByRole('heading', { name: /AssumeRole with an external id/ })).toBeVisible();
  await expect(page).toHaveURL(/#\/choose\/account\/partner$/);
  await expect(page).toHaveTitle(/AssumeRole with an external id/);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Whose account is it?' })).toBeVisible();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Who or what needs access to AWS?' }),
  ).toBeVisible();
  await page.getByRole('navigation', { name: 'Reference' }).getByRole('link', { name: 'Glossary' }).click();
  await page.getByRole('searchbox', { name: 'Search the glossary' }).fill('confused');
  await page.getByRole('link', { name: 'external id' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'external id' })).toBeFocused();
});

test('axe finds nothing in the reference', async ({ page }) => {
  for (const [address, shown] of [
    ['#/rules/A-023', 'Open in the sandbox'],
    ['#/choose/person/user/prove-mfa', 'What not to do'],
    ['#/actions/GetFederationToken/mfa', 'The world is changed.'],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.getByText(shown).first()).toBeVisible();
    expect(await violations(page), address).toEqual([]);
  }
  await page.goto('./#/glossary/trust-policy');
  // The whole list has some two hundred links that are alike.
  await page.getByRole('searchbox', { name: 'Search the glossary' }).fill('trust');
  expect(await violations(page), 'the glossary').toEqual([]);
});
