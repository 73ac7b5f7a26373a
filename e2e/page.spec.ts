import { expect, test } from '@playwright/test';
import { region, start, startMending, violations } from './lab.ts';
import { sideways } from './layout.ts';

test('axe finds nothing on home and in the lesson', async ({ page }) => {
  await page.goto('./');
  expect(await violations(page)).toEqual([]);
  await start(page);
  expect(await violations(page)).toEqual([]);
  const { lesson } = await startMending(page);
  await lesson.getByText('Show the solution').click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in any component in any state, nor where no page is', async ({ page }) => {
  test.slow();
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('./#/design');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

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
  await startMending(page);
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
  await startMending(page);
  expect(await loaded()).toHaveLength(2);
});

test('a phone shows a step in one column, with a bar to jump by its parts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const jump = async (names: readonly string[]): Promise<void> => {
    const bar = page.getByRole('navigation', { name: 'Parts of the lab' });
    await expect(bar.getByRole('button')).toHaveText([...names]);
    for (const name of names.toReversed()) {
      await bar.getByRole('button', { name }).click();
      await expect(region(page, name).getByRole('heading', { level: 2 })).toBeInViewport();
    }
    expect(await sideways(page)).toEqual([]);
  };
  await start(page);
  await jump(['Lesson', 'Decision', 'World']);
  await startMending(page);
  await jump(['Lesson', 'Decision', 'Policies']);
  expect(await violations(page)).toEqual([]);
});
