import { expect, test } from '@playwright/test';
import { lab, region, start, toSecondStep, violations } from './lab.ts';
import { sideways } from './layout.ts';

test('axe finds nothing in any component in any state, nor where no page is', async ({ page }) => {
  test.slow();
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('./#/design');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('from home into the lesson: axe finds nothing, no part loads early, no other origin is asked, nothing is reported', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const reports: string[] = [];
  const scripts: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) foreign.push(url);
    if (request.resourceType() === 'script') scripts.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  page.on('pageerror', (error) => reports.push(error.message));
  /** Which of engine and editor the scripts loaded so far hold, by a text that each has. */
  const loaded = async (): Promise<readonly string[]> => {
    const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
    return ['RegionDisabledException', 'monaco-editor'].filter((text) => texts.join('').includes(text));
  };

  await page.goto('./', { waitUntil: 'networkidle' });
  expect(await loaded()).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Start: Across accounts' }).click();
  const { lesson, decision } = lab(page);
  await expect(decision.getByRole('button', { name: 'Make the call' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await toSecondStep(page);
  expect(await loaded()).toHaveLength(2);
  await lesson.getByText('Show the solution').click();
  expect(await violations(page)).toEqual([]);
  expect({ foreign, reports }).toEqual({ foreign: [], reports: [] });
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
  await toSecondStep(page);
  await jump(['Lesson', 'Decision', 'Policies']);
  expect(await violations(page)).toEqual([]);
});
