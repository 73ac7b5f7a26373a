import { expect, test, type Page } from '@playwright/test';
import { region, violations } from './lab.ts';
import { LARGE, leaveWorld, type WorldSize } from './largeWorld.ts';

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The parts of the page over a world of that size. */
async function open(page: Page, size: WorldSize) {
  await leaveWorld(page, size);
  await page.goto('./#/sandbox/two-accounts');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible({ timeout: 20_000 });
  return {
    world: region(page, 'World'),
    decision: region(page, 'Decision'),
    matrix: region(page, 'Trust matrix'),
    policies: region(page, 'Policies'),
  };
}

test('5,000 roles: the tree draws what is in sight, words come bit by bit, callers are typed, a search finds', async ({
  page,
}) => {
  const { world } = await open(page, LARGE);
  const items = world.getByRole('treeitem');
  await expect(items).toHaveCount(LARGE.accounts);
  await world.getByRole('treeitem', { name: /^Account prod/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[role=treeitem]:focus');
  await expect(focused).toHaveAttribute('aria-level', '2');
  // 5 users and 250 roles stand in the account.
  await expect(focused).toHaveAttribute('aria-setsize', '255');
  await expect(focused).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('End');
  await expect(focused).toHaveAccessibleName(/team-19/);
  expect(await items.count()).toBeLessThan(120);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAccessibleName(/team-18/);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAccessibleName(/^Account prod/);
  await expect(focused).toBeInViewport();
  expect(await violations(page, '[data-region=world]')).toEqual([]);

  // The world is told in words bit by bit, and callers are chosen among many by typing.
  await expect(world.getByText(/of 5,000 roles; the others are in the trust matrix/)).toBeVisible();
  await world.getByRole('button', { name: 'The same in words' }).click();
  const sentences = world.getByRole('listitem').filter({ hasText: /trusts/ });
  await expect(sentences.first()).toBeVisible();
  const before = await sentences.count();
  await world.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(sentences).toHaveCount(before + 100);
  await tool(page, 'Request').click();
  const caller = region(page, 'Request').getByRole('combobox', { name: /^Caller/ });
  await caller.click();
  await page.keyboard.type('team-9/User3');
  await page.getByRole('option', { name: /team-9\/User3/ }).click();
  await expect(caller).toHaveValue('team-9/User3');

  // A search finds a role among 5,000, and its menu and form work there.
  await world.getByRole('searchbox').fill('team-7 role');
  await expect(world.getByText('Nothing in the world matches').first()).toBeVisible();
  await world.getByRole('searchbox').fill('Role249');
  await expect(world.getByText(/^20 matches$/).first()).toBeVisible();
  const role = world.getByRole('treeitem', { name: /^Role Role249/ }).first();
  await role.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Renamed');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await world.getByRole('searchbox').fill('Renamed');
  await expect(world.getByRole('treeitem', { name: /^Role Renamed/ })).toBeVisible();
});

test('nearly 100,000 pairs are worked out while the page is used; it can be stopped, gone on with, and rests unseen', async ({
  page,
}) => {
  // Presses Stop the moment that it is there: a fast machine would be done before a hand could be.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Stop working out',
      );
      if (!stop) return;
      observer.disconnect();
      stop.click();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const { matrix, policies } = await open(page, { accounts: 4, users: 20, roles: 300 });
  await tool(page, 'Trust matrix').click();
  await expect(matrix.getByText('Stopped before all pairs were worked out.')).toBeVisible();
  await matrix.getByRole('button', { name: 'Go on' }).click();
  const trust = policies.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
  await trust.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(' ');
  await expect(matrix.getByText(/of 96,000 pairs allowed/)).toBeVisible({ timeout: 20_000 });
  await expect(matrix.getByRole('progressbar')).toHaveCount(0);

  // Out of sight it stands still.
  const worked = (what: string): Promise<number> =>
    page.evaluate((name) => performance.getEntriesByName(name).length, `sts-lab:${what}`);
  await tool(page, 'Request').click();
  await expect(matrix).toBeHidden();
  await page.evaluate(() => performance.clearMeasures());
  await trust.focus();
  await page.keyboard.type('  ');
  await expect.poll(() => worked('keystroke')).toBeGreaterThanOrEqual(2);
  await expect(policies.getByText('Saved', { exact: true })).toHaveCount(2);
  expect(await worked('matrix')).toBe(0);
  await tool(page, 'Trust matrix').click();
  await expect.poll(() => worked('matrix')).toBeGreaterThanOrEqual(1);
});

test('1,000 principals against 1,000 roles want a filter, and are answered with one', async ({ page }) => {
  const { matrix } = await open(page, { accounts: 4, users: 40, roles: 1_000 });
  await tool(page, 'Trust matrix').click();
  await expect(matrix.getByText('1,040,000 pairs are too many to ask about at once')).toBeVisible();
  await matrix.getByRole('searchbox', { name: 'Principals with' }).fill('dev/Ana');
  await expect(matrix.getByText(/^1 of 1,040 principals, 1,000 roles: /)).toBeVisible({ timeout: 20_000 });
  await expect(matrix.getByRole('gridcell', { name: /dev\/Ana → prod\/ReadOnly: Allowed/ })).toBeVisible();
});

test('loops and floods in the terminal end by themselves, and the page stays alive', async ({ page }) => {
  await page.goto('./#/sandbox/two-accounts');
  await tool(page, 'Terminal').click();
  const terminal = region(page, 'Terminal');
  const output = terminal.getByRole('log', { name: 'Output of the terminal' });
  const run = async (line: string): Promise<void> => {
    await terminal.getByRole('textbox', { name: 'Command' }).fill(line);
    await terminal.getByRole('textbox', { name: 'Command' }).press('Enter');
  };
  const ended = async (): Promise<void> =>
    expect(terminal.getByText('Running…')).toHaveCount(0, { timeout: 20_000 });
  await run('while true; do :; done');
  await ended();
  await expect(output).toContainText('Exit code 126');
  await run('yes');
  await ended();
  await expect(output.getByText(/^Exit code/).last()).toBeVisible();
  await run('seq 1 20000');
  await ended();
  await expect(output).toContainText('lines are not shown');
  await expect(output).toContainText('20000');
  // What never ends by itself is stopped by whoever sits there.
  await run('sleep 1000');
  await terminal.getByRole('button', { name: 'Stop' }).click();
  await expect(output).toContainText('Exit code 130');
  await run('echo still here');
  await expect(output).toContainText('still here\n');
});
