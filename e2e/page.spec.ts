import { expect, test } from '@playwright/test';
import { start, violations } from './lab.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on home and in the lesson, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./');
    expect(await violations(page)).toEqual([]);
    const { decision, lesson } = await start(page);
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await decision.getByRole('button', { name: 'Make the call' }).click();
    await expect(decision.getByText('AccessDenied', { exact: true })).toBeVisible();
    await lesson.getByRole('button', { name: 'Next step' }).first().click();
    await lesson.getByText('Show the solution').click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any component in any state, nor where no page is, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./#/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto('./#/design');
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('nothing is asked of another origin, and the security policy has nothing to report', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const reports: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  page.on('pageerror', (error) => reports.push(error.message));
  const { decision } = await start(page);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(decision.getByText('AccessDenied', { exact: true })).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect({ foreign, reports }).toEqual({ foreign: [], reports: [] });
});

test('the first page loads neither engine nor editor', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  /** Which of the two the scripts loaded so far hold, by a text that each has. */
  const loaded = async (): Promise<readonly string[]> => {
    const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
    return ['RegionDisabledException', 'monaco-editor'].filter((text) => texts.join('').includes(text));
  };
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(await loaded()).toEqual([]);
  await start(page);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  expect(await loaded()).toHaveLength(2);
});

for (const [width, height] of [
  [360, 740],
  [640, 512],
] as const) {
  // 640 by 512 is what is left of 1280 by 1024 at 200% zoom.
  test(`fits ${width} by ${height} without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    const parts = await start(page);
    const { decision } = parts;
    await decision.getByRole('button', { name: 'Make the call' }).click();
    await expect(decision.getByText('AccessDenied', { exact: true })).toBeVisible();
    expect(await overflow()).toBe(0);
    const tabs = page.getByRole('navigation', { name: 'Parts of the lab' });
    for (const name of ['Policies', 'World', 'Lesson', 'Decision'] as const) {
      await tabs.getByRole('button', { name }).click();
      const heading = page.getByRole('region', { name }).getByRole('heading', { level: 2 });
      await expect(heading).toBeInViewport();
    }
    expect(await violations(page)).toEqual([]);
  });
}
