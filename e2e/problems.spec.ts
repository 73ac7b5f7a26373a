import { expect, test, type Page } from '@playwright/test';
import { ANA, start, startMending, tabTo, trusting, violations, write } from './lab.ts';

const MISSPELT = trusting(ANA).replace('"Allow"', '"allow"').replace('2012-10-17', '2012-10-71');
const ACCOUNT = trusting('arn:aws:iam::444455556666:root');

const pane = (page: Page) => page.getByRole('article', { name: 'Trust policy of prod/ReadOnly' });
const fix = (page: Page, name: string) => pane(page).getByRole('button', { name: `Fix: ${name}` });

test('what AWS refuses is listed, and a fix is one step of the editor’s own undo', async ({ page }) => {
  const { decision, trust } = await startMending(page);
  const problems = pane(page).getByRole('list', { name: 'Problems' });
  await write(page, trust, MISSPELT);
  await expect(problems.getByRole('listitem')).toHaveText([
    /^Error on line 2: Version is 2012-10-71; .* C-\d{3}.*Fix: Set Version to 2012-10-17$/,
    /^Error on line 5: Effect is allow; .* C-\d{3}.*Fix: Write Allow$/,
  ]);
  await expect(pane(page).locator('.lab-error')).toHaveCount(2);

  await fix(page, 'Set Version to 2012-10-17').click();
  await expect(problems.getByRole('listitem')).toHaveText([/^Error on line 5: /]);
  await expect(trust).toBeFocused();
  await expect(pane(page).getByText('Done: Set Version to 2012-10-17. 1 error is left.')).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(problems.getByRole('listitem')).toHaveText([/^Error on line 2: /, /^Error on line 5: /]);

  await tabTo(page, fix(page, 'Set Version to 2012-10-17'));
  await page.keyboard.press('Enter');
  await tabTo(page, fix(page, 'Write Allow'));
  await page.keyboard.press('Enter');
  await expect(problems).toHaveCount(0);
  await expect(trust).toBeFocused();
  await expect(pane(page).getByText('Done: Write Allow. No errors are left.')).toBeAttached();
  await expect(decision.getByText('your identity policy does not allow').first()).toBeVisible();
  await expect(pane(page).getByText('Saved')).toBeVisible();

  // The rule behind a problem opens beside it.
  await write(page, trust, MISSPELT);
  const rule = pane(page).getByRole('button', { name: /^Rule C-\d{3}: show it$/ });
  await rule.first().click();
  await expect(page.getByRole('note')).toContainText('Version');

  // Of many problems five are shown, the others on demand.
  const wrong = (sid: number) => ({ Sid: `a ${sid}`, Effect: 'Allow', Action: 'sts:AssumeRole' });
  const many = { Version: '2012-10-17', Statement: [1, 2, 3, 4].map(wrong) };
  await write(page, trust, JSON.stringify(many, null, 2));
  const items = pane(page)
    .getByRole('listitem')
    .filter({ hasText: /^Error on line/ });
  await expect(items).toHaveCount(5);
  await pane(page).getByRole('button', { name: '3 more' }).click();
  await expect(items).toHaveCount(8);
});

test('advice is quiet: the text is saved, its line dotted, its sentence on hover and in the list', async ({
  page,
}) => {
  const { trust } = await startMending(page);
  const advice = pane(page).getByRole('button', { name: '1 piece of advice' });
  await expect(advice).toHaveCount(0);
  await write(page, trust, ACCOUNT);
  await expect(advice).toHaveAttribute('aria-expanded', 'true');
  await expect(pane(page).getByRole('list', { name: '1 piece of advice' })).toContainText(
    'Advice on line 7: Every principal of account 444455556666',
  );
  await expect(pane(page).getByText('Saved')).toBeVisible();

  const dotted = pane(page).locator('.lab-advice').first();
  await expect(dotted).toHaveCSS('text-decoration-style', 'dotted');
  await dotted.hover({ position: { x: 20, y: 8 } });
  await expect(page.locator('.monaco-hover:visible').first()).toContainText('Every principal of account');

  await write(page, trust, ACCOUNT.replace('"Allow"', '"allow"'));
  await expect(pane(page).getByText('AWS would refuse to save this')).toBeVisible();
  await expect(advice).toHaveCount(0);
  await write(page, trust, ACCOUNT.replace('"Version"', '"Id": 1, "Version"'));
  await expect(advice).toHaveAttribute('aria-expanded', 'false');
  await advice.click();
  expect(await violations(page, '[data-region=policies]')).toEqual([]);
});

test('without Monaco the field itself underlines, and a fix is a step of its undo', async ({ page }) => {
  await page.route(/createPolicyEditor/, (route) => route.abort());
  const { decision, lesson, trust } = await start(page);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await lesson.getByRole('button', { name: 'Next step' }).first().click();
  await expect(trust).toBeVisible();
  await trust.fill(MISSPELT);
  const underlined = pane(page).locator('[inert] .decoration-wavy');
  await expect(underlined).toHaveText(['"2012-10-71"', '"allow"']);
  await fix(page, 'Write Allow').click();
  await expect(trust).toHaveValue(MISSPELT.replace('"allow"', '"Allow"'));
  await expect(trust).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(trust).toHaveValue(MISSPELT);
});
