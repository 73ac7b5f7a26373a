import { expect, test, type Locator, type Page } from '@playwright/test';
import { paste, region, tabTo, trusting } from './lab.ts';

const CLEO = 'arn:aws:iam::444455556666:user/Cleo';
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true });

/** Presses keys one by one; after each of them something must have the focus. Tab may leave the page at its ends. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), `the focus after ${key}`).not.toBe('nothing');
  }
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body || active === document.documentElement) return 'nothing';
    return `${active.tagName} ${active.ariaLabel ?? ''}`;
  });

/** Goes to a control by Tab and presses Enter on it. */
async function enter(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await tabTo(page, target);
  await press(page, 'Enter');
}

async function open(page: Page, world: string) {
  await page.goto(`./#/sandbox/${world}`);
  const decision = region(page, 'Decision');
  await expect(decision.getByRole('button', { name: /^Make the call/ })).toBeVisible();
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  return { decision, policies: region(page, 'Policies'), world: region(page, 'World') };
}

test('from the first page to a world, its trust policy mended, its call made and undone', async ({
  page,
}) => {
  await page.goto('./');
  await enter(page, page.getByRole('link', { name: 'Open: Sandbox' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox' })).toBeVisible();
  await enter(page, page.getByRole('link', { name: /^Two accounts/ }));
  const decision = region(page, 'Decision');
  const trust = page.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
  await expect(trust).toBeAttached();
  await expect(decision.getByText(/^Denied/).first()).toBeVisible();
  await tabTo(page, trust);
  await paste(page, trusting(CLEO));
  await expect(decision.getByText(/^Allowed/).first()).toBeVisible();
  await press(page, 'Tab');
  await expect(trust).not.toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(trust).toBeFocused();
  await enter(page, decision.getByRole('button', { name: /^Make the call/ }));
  const undo = page.getByRole('button', { name: /^Undo.*call of/ });
  await expect(undo).toBeVisible();
  await enter(page, undo);
  await expect(page.getByRole('button', { name: /^Redo.*call of/ })).toBeVisible();
});

test('each tool is opened and shut by Enter, and the focus stays on its button', async ({ page }) => {
  test.slow();
  await open(page, 'two-accounts');
  const names = ['Map', 'Trust matrix', 'Request', 'Sessions', 'Tokens', 'Clock', 'CloudTrail', 'Terminal'];
  for (const name of [...names, 'Code', 'Charts', 'Console', 'MFA devices']) {
    const opener = button(page, name);
    await tabTo(page, opener);
    if ((await opener.getAttribute('aria-expanded')) === 'false') await press(page, 'Enter');
    const tool = region(page, name);
    await expect(tool).toBeVisible();
    await expect(tool.getByText('Loading…', { exact: true })).toHaveCount(0);
    await expect(opener).toBeFocused();
    await press(page, 'Enter');
    await expect(tool).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('a session is got, used and given back', async ({ page }) => {
  const { decision } = await open(page, 'role-chain');
  await enter(page, button(page, 'Sessions'));
  const sessions = region(page, 'Sessions');
  await expect(sessions).toBeVisible();
  await press(page, 'Control+Enter');
  await enter(page, sessions.getByRole('button', { name: 'Use as caller' }));
  await expect(decision.getByText('sts:GetCallerIdentity', { exact: true }).first()).toBeVisible();
  await press(page, 'Control+z');
  await expect(sessions.getByRole('button', { name: 'Use as caller' })).toHaveCount(0);
});

test('palette and shortcuts give the focus back, a role is added from a menu, an edge between parts is moved', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { world } = await open(page, 'two-accounts');
  const item = world.getByRole('treeitem').first();
  await tabTo(page, item);
  await press(page, 'Control+k');
  await expect(page.getByRole('searchbox', { name: 'What do you want to do?' })).toBeFocused();
  await press(page, 'Escape');
  await expect(item).toBeFocused();
  await press(page, '?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await press(page, 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(item).toBeFocused();

  const prod = world.getByRole('treeitem', { name: /prod/ }).first();
  await tabTo(page, item);
  for (let presses = 0; presses < 20 && !(await isFocused(prod)); presses++) await press(page, 'ArrowDown');
  await expect(prod).toBeFocused();
  await press(page, 'Shift+F10');
  const add = page.getByRole('menuitem', { name: /role/i }).first();
  await expect(add).toBeVisible();
  for (let presses = 0; presses < 20 && !(await isFocused(add)); presses++) await press(page, 'ArrowDown');
  await press(page, 'Enter');
  const name = page.getByRole('dialog').getByRole('textbox', { name: /name/i }).first();
  await expect(name).toBeVisible();
  await tabTo(page, name);
  await page.keyboard.type('Auditor');
  await press(page, 'Enter');
  await expect(world.getByRole('treeitem', { name: /Auditor/ }).first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(world.getByRole('treeitem', { name: /Auditor/ })).toHaveCount(0);

  const edge = page.getByRole('separator', { name: 'Width of World' });
  await tabTo(page, edge);
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await press(page, 'Enter');
  await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBe(before);
});

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
