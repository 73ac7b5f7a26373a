import { expect, test, type Page } from '@playwright/test';
import { region, violations } from './lab.ts';

async function open(page: Page) {
  await page.goto('./#/sandbox/two-accounts');
  await expect(region(page, 'Decision').getByRole('button', { name: 'Make the call' })).toBeVisible();
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

test('every command is found by typing: a tool opens, a policy opens, the call is made', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('searchbox', { name: 'What do you want to do?' });
  await expect(search).toBeFocused();
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await search.fill('open clock');
  await page.keyboard.press('Enter');
  await expect(region(page, 'Clock')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('make');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo.*call of/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('nothing like this');
  await expect(page.getByText(/No command has “nothing like this”/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('F6 goes from part to part; shortcuts are listed under the question mark, which can be switched off', async ({
  page,
}) => {
  await open(page);
  await region(page, 'Decision').focus();
  await page.keyboard.press('F6');
  await expect(region(page, 'Policies')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(region(page, 'World')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(region(page, 'Policies')).toBeFocused();

  await region(page, 'World').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Show all commands')).toBeVisible();
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Single keys work/ }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await region(page, 'World').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('F6');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Keyboard shortcuts (?)' }).click();
  await expect(dialog.getByRole('checkbox', { name: /Single keys work/ })).not.toBeChecked();
});

test('the history shows what was done, and leads back and forth over several steps', async ({ page }) => {
  await open(page);
  const later = page.getByRole('button', { name: '+1 h: move the clock on by one hour' });
  await later.click();
  await page.keyboard.press('Control+Enter');
  await later.click();
  await expect(page.getByText('2026-01-15 11:00 UTC').first()).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'What has been done' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go back to the beginning' }).click();
  await expect(page.getByText('2026-01-15 09:00 UTC').first()).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('button', { name: /^Go forward to after: call of/ }).click();
  await expect(page.getByText('2026-01-15 10:00 UTC').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo.*call of/ })).toBeVisible();
});

test('edges move by drag and by arrow keys, a tool takes the whole height; both are kept, and put back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const width = async (name: string) => (await region(page, name).boundingBox())?.width ?? 0;
  const before = await width('World');
  const edge = page.getByRole('separator', { name: 'Width of World' });
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => width('World')).toBeCloseTo(before + 48, 0);
  const box = await edge.boundingBox();
  if (!box) throw new Error('the edge is drawn');
  await page.mouse.move(box.x + 3, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 57, box.y + 200);
  await page.mouse.up();
  await expect.poll(() => width('World')).toBeCloseTo(before - 12, 0);
  await page.getByRole('button', { name: 'CloudTrail', exact: true }).click();
  await page.getByRole('button', { name: 'Give the tool the whole height' }).click();
  await expect(region(page, 'World')).toBeHidden();
  await expect(region(page, 'Decision')).toBeVisible();
  await page.reload();
  await expect(region(page, 'CloudTrail')).toBeVisible();
  await page.getByRole('button', { name: 'Give the tool its part of the height' }).click();
  await expect(region(page, 'World')).toBeVisible();
  await expect.poll(() => width('World')).toBeCloseTo(before - 12, 0);
  await edge.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => width('World')).toBeCloseTo(before, 0);
});
