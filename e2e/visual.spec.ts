import { expect, test, type Page } from '@playwright/test';

// Made anew, after a change that is meant to be seen, by `npm run e2e -- visual --update-snapshots`.

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Each page with the pictures that are taken of it: their names, in a window and a theme. */
const SCREENS = [
  [
    home,
    [
      ['home-desktop-light', DESKTOP, 'light'],
      ['home-desktop-dark', DESKTOP, 'dark'],
      ['home-phone-dark', PHONE, 'dark'],
      ['home-phone-light', PHONE, 'light'],
    ],
  ],
  [
    worlds,
    [
      ['worlds-desktop-light', DESKTOP, 'light'],
      ['worlds-phone-dark', PHONE, 'dark'],
    ],
  ],
  [lesson, [['lesson-desktop-light', DESKTOP, 'light']]],
  [lesson, [['lesson-phone-light', PHONE, 'light']]],
  [
    tool('Trust matrix'),
    [
      ['matrix-desktop-light', DESKTOP, 'light'],
      ['matrix-desktop-dark', DESKTOP, 'dark'],
    ],
  ],
  [
    tool('Map'),
    [
      ['map-desktop-light', DESKTOP, 'light'],
      ['map-desktop-dark', DESKTOP, 'dark'],
    ],
  ],
  [tool('Trust matrix'), [['sandbox-phone-light', PHONE, 'light']]],
  [design, [['design-desktop-light', DESKTOP, 'light']]],
] as const;

for (const [show, pictures] of SCREENS) {
  test(`${pictures.map(([name]) => name).join(', ')} look as they did`, async ({ page }) => {
    await page.setViewportSize(pictures[0][1]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2026-01-15T09:00:00Z');
    await show(page);
    const face = await otherFace(page);
    test.skip(face !== null, `text is not drawn in ${face} here, which the pictures were taken with`);
    for (const [name, viewport, colorScheme] of pictures) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await expect.soft(page).toHaveScreenshot(`${name}.png`);
    }
  });
}

async function home(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Start: Across accounts' })).toBeVisible();
}

async function worlds(page: Page): Promise<void> {
  await page.goto('./#/sandbox');
  await expect(page.getByRole('link', { name: /^Two accounts/ })).toBeVisible();
}

async function lesson(page: Page): Promise<void> {
  await page.goto('./#/learn/across-accounts');
  await expect(page.getByRole('region', { name: 'World' }).getByRole('treeitem').first()).toBeVisible();
}

async function design(page: Page): Promise<void> {
  await page.goto('./#/design');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A ready world with one tool open. */
function tool(name: string) {
  return async (page: Page): Promise<void> => {
    await page.goto('./#/sandbox/two-accounts');
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    const region = page.getByRole('region', { name, exact: true });
    await expect(region.getByText('Loading…', { exact: true })).toHaveCount(0);
    await expect(region.getByRole('button').or(region.getByRole('gridcell')).first()).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 0));
  };
}

/** The first of the two faces that text here is not drawn in; null when both are as they should be. */
const otherFace = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const style = getComputedStyle(document.documentElement);
    const widthIn = (family: string): number => {
      if (!context) return 0;
      context.font = `100px ${family}`;
      return context.measureText('Gates Wil 0123 {"Effect": "Allow"} gjy').width;
    };
    const differs = (variable: string, face: string): boolean =>
      widthIn(style.getPropertyValue(variable)) !== widthIn(`'${face}', cursive`);
    if (differs('--font-sans', 'Liberation Sans')) return 'Liberation Sans';
    return differs('--font-mono', 'Liberation Mono') ? 'Liberation Mono' : null;
  });
