import { expect, test } from '@playwright/test';
import { ANA, startMending, trusting, write } from './lab.ts';

test('actions explain themselves, and are completed from AWS’s reference, service first', async ({
  page,
}) => {
  const { trust, policies } = await startMending(page);
  await policies.locator('.view-lines').getByText('sts:AssumeRole').hover();
  await expect(page.locator('.monaco-hover:visible').first()).toContainText(
    'Obtain a set of temporary security credentials',
  );
  const text = JSON.stringify(JSON.parse(trusting(ANA).replace('sts:AssumeRole', '')));
  await write(page, trust, text);
  await page.keyboard.press('Control+End');
  for (let steps = '"}]}'.length; steps > 0; steps--) await page.keyboard.press('ArrowLeft');

  const suggestion = (name: RegExp) => page.getByRole('option', { name });
  await page.keyboard.type('secretsm');
  await expect(suggestion(/^secretsmanager:,/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(suggestion(/^secretsmanager:BatchGetSecretValue/)).toBeVisible();
  await page.keyboard.type('GetSecretV');
  await expect(suggestion(/^secretsmanager:GetSecretValue/)).toContainText('Read');
  await page.keyboard.press('Enter');
  await expect(suggestion(/./)).toHaveCount(0);
  await expect(policies.locator('.view-lines').getByText('GetSecretValue"')).toBeVisible();
});
