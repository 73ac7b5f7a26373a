import { expect, test } from '@playwright/test';
import { allowing, ANA, READ_ONLY, region, start, startMending, trusting, write } from './lab.ts';

test('a newcomer is denied, sees why, mends both policies and uses the credentials', async ({ page }) => {
  const { lesson, world, decision, policies, trust, own } = await start(page);
  const sessions = region(page, 'Sessions');
  await expect(world.getByText('The same in words')).toBeVisible();
  await expect(world.getByText(/STS hands out/)).toHaveCount(0);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(world.getByText(/STS hands out/)).toBeVisible();
  await expect(decision.getByText('AccessDenied', { exact: true })).toBeVisible();
  await expect(decision.getByText('Denied: the trust policy does not name you')).toBeVisible();

  // The way through the gates is walked back and forth.
  const gates = decision.getByRole('list', { name: 'The way through the gates' });
  const here = gates.locator('[aria-current=step]');
  await expect(here).toContainText('Trust policy');
  await decision.getByRole('button', { name: 'Reset' }).click();
  await expect(gates.getByText('Not reached').first()).toBeVisible();
  await decision.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(here).toContainText('Request');
  await decision.getByRole('button', { name: 'Run' }).click();
  await expect(here).toContainText('Trust policy');
  await decision.getByRole('button', { name: 'Back' }).click();
  await expect(here).toContainText('Role');

  // The editors show where each statement stands, and why.
  await lesson.getByRole('button', { name: 'Next step' }).first().click();
  await expect(policies.locator('.lab-glyph-notmatched').first()).toBeVisible();
  // Unlike a bare move of the mouse, this waits until the line stands still.
  await policies
    .locator('.lab-failing')
    .first()
    .hover({ position: { x: 20, y: 8 } });
  await expect(page.locator('.monaco-hover:visible').first()).toContainText('Principal names');

  await write(page, trust, trusting(ANA));
  await expect(decision.getByText('your identity policy does not allow').first()).toBeVisible();
  await expect(lesson.getByText('3 of 3 met')).toBeVisible();
  await lesson.getByRole('button', { name: 'Next step' }).first().click();

  await write(page, own, allowing(READ_ONLY));
  await expect(decision.getByText('Allowed: both accounts agree')).toBeVisible();
  await expect(policies.getByText('Saved')).toBeVisible();
  await lesson.getByRole('button', { name: 'Next step' }).first().click();

  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(decision.getByText(/^ASIA/)).toBeVisible();
  await expect(sessions.getByText(/ left$/)).toBeVisible();
  await decision.getByRole('radio', { name: /s3:GetObject/ }).check();
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(decision.getByText(/The policies let S3 hand out/)).toBeVisible();

  await page.getByRole('button', { name: /^\+1 h/ }).click();
  await decision.getByRole('button', { name: /^Make the call/ }).click();
  await expect(decision.getByText('ExpiredToken', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.keyboard.press('Control+z');
  await expect(sessions.getByText(/ left$/)).toBeVisible();
});

test('hints, solution, reset, and progress that outlives a reload', async ({ page }) => {
  const { lesson, policies, trust } = await startMending(page);
  await lesson.getByRole('button', { name: 'Give me a hint' }).click();
  await expect(lesson.getByText('A nudge')).toBeVisible();
  await lesson.getByText('Show the solution').click();
  await lesson.getByRole('button', { name: 'Apply it' }).click();
  await expect(lesson.getByText('3 of 3 met')).toBeVisible();
  await lesson.getByRole('button', { name: 'Reset this step' }).click();
  await expect(lesson.getByText('1 of 3 met')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => localStorage.getItem('sts-lab/lesson/across-accounts')?.includes('"at":1')),
    )
    .toBe(true);
  await lesson.getByRole('button', { name: /^Another hint/ }).click();
  await write(page, trust, trusting(ANA));
  await expect(lesson.getByText('3 of 3 met')).toBeVisible();
  await expect(policies.getByText('Saved')).toBeVisible();
  await page.reload();
  await expect(lesson.getByText('Step 2 of 7')).toBeVisible();
  await expect(lesson.getByText('3 of 3 met')).toBeVisible();
  await expect(policies.getByText('user/Ana')).toBeVisible();
  await lesson.getByRole('button', { name: 'Reset this step' }).click();
  await expect(lesson.getByText('The idea')).toBeVisible();
  await page.goto('./');
  await page.getByRole('link', { name: 'Continue at step 2' }).click();
  await expect(lesson.getByText('Step 2 of 7')).toBeVisible();
  await page.getByRole('link', { name: /Home page/ }).click();
  await page.getByRole('link', { name: 'Start over' }).click();
  await expect(lesson.getByText('Step 1 of 7')).toBeVisible();
});
