import { expect, test, type Page } from '@playwright/test';
import { cutOff, outOfReach, running, sideways } from './layout.ts';

const TOOLS = [
  'Map',
  'Trust matrix',
  'Request',
  'Sessions',
  'Tokens',
  'Clock',
  'CloudTrail',
  'Terminal',
  'Code',
  'Charts',
] as const;

/** Addresses with what shows that the page is there. */
const PAGES = {
  home: ['./', 'Start: Across accounts'],
  lesson: ['./#/learn/across-accounts', 'Make the call'],
  'sandbox index': ['./#/sandbox', 'Two accounts'],
  design: ['./#/design', 'Light'],
  'shared world': ['./#/share', 'Sandbox'],
  'no such page': ['./#/nowhere', 'Home page'],
} as const;

async function open(page: Page, [address, sign]: readonly [string, string]): Promise<void> {
  await page.goto(address);
  const control = page.getByRole('link', { name: sign }).or(page.getByRole('button', { name: sign }));
  await expect(control.first()).toBeVisible();
}

const openWorld = async (page: Page): Promise<void> => {
  await open(page, ['./#/sandbox/two-accounts', 'Make the call']);
  await expect(page.locator('.monaco-editor .view-line, textarea').first()).toBeVisible();
};

/** Opens a tool, waits until it is loaded, and shuts it when done. */
async function withTool(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const tool = page.getByRole('region', { name, exact: true });
  await expect(tool).toBeVisible();
  await expect(tool.getByText('Loading…', { exact: true })).toHaveCount(0);
  await look();
  await button.click();
}

// 640 by 360 is what is left of 1280 by 720 at 200% zoom; 320 is the width of WCAG 1.4.10.
for (const [at, width, height, deviceScaleFactor] of [
  ['200% zoom', 640, 360, 2],
  ['a width of 320', 320, 640, 1],
] as const) {
  test.describe(at, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor });

    test(`every page, the sandbox and each of its tools scroll one way only, and every control can be reached, at ${at}`, async ({
      page,
    }) => {
      test.slow();
      const found: Record<string, unknown> = {};
      const look = async (name: string): Promise<void> => {
        const wrong = [...(await sideways(page)), ...(await outOfReach(page))];
        if (wrong.length > 0) found[name] = wrong;
      };
      for (const [name, place] of Object.entries(PAGES)) {
        await open(page, place);
        await look(name);
      }
      await openWorld(page);
      for (const name of TOOLS) await withTool(page, name, () => look(name));
      expect(found).toEqual({});
    });
  });
}

test('wider spacing of text, as WCAG 1.4.12 has it, cuts nothing off and overlaps nothing', async ({
  page,
}) => {
  test.slow();
  const found: Record<string, unknown> = {};
  const look = async (name: string): Promise<void> => {
    const spacing = await page.addStyleTag({ content: SPACING });
    const spaced = await cutOff(page);
    const wide = await sideways(page);
    await spacing.evaluate((style) => (style as HTMLElement).remove());
    // Last, so that what the page loads meanwhile is not taken for a change that spacing makes.
    const anyway = new Set(await cutOff(page));
    const wrong = [...spaced.filter((text) => !anyway.has(text)), ...wide];
    if (wrong.length > 0) found[name] = wrong;
  };
  for (const [name, place] of Object.entries(PAGES)) {
    await open(page, place);
    await look(name);
  }
  await openWorld(page);
  for (const name of TOOLS) await withTool(page, name, () => look(name));
  expect(found).toEqual({});
});

test('with reduced motion nothing moves, and the path is still walked', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, PAGES.home);
  expect(await running(page)).toEqual([]);
  await openWorld(page);
  const ground = page.locator('.monaco-editor-background').first();
  const colour = await ground.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(page.locator('.monaco-editor .view-line span span').first()).not.toHaveCSS('color', colour);
  const decision = page.getByRole('region', { name: 'Decision' });
  await decision.getByRole('button', { name: 'Reset', exact: true }).click();
  await decision.getByRole('button', { name: 'Next', exact: true }).click();
  await decision.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(decision.locator('[aria-current=step]')).toContainText('Credentials');
  expect(await running(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  expect(await running(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const name of ['Map', 'Charts'])
    await withTool(page, name, async () => expect(await running(page)).toEqual([]));
});

/** The editors lay their lines out themselves, and follow the learner's own settings of line height. */
const SPACING = `:not(.monaco-editor, .monaco-editor *) {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;
