import { expect, test, type Locator, type Page } from '@playwright/test';
import { ANA, tabTo, trusting, violations, write } from './lab.ts';
import { sideways } from './layout.ts';

const CLEO = ANA.replace('Ana', 'Cleo');

/** Opens a world's page with its map. */
async function openMap(page: Page, world: string): Promise<Locator> {
  await page.goto(`./#/sandbox/${world}`);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  const open = page.getByRole('button', { name: 'Map', exact: true });
  if ((await open.getAttribute('aria-expanded')) === 'false') await open.click();
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByRole('application', { name: 'The world as a map' })).toBeVisible();
  return map;
}

const node = (map: Locator, name: string | RegExp): Locator => map.getByRole('button', { name });

/** Where a node stands on its canvas, which the page may have scrolled. */
async function placeOf(map: Locator, at: Locator): Promise<string> {
  const [canvas, box] = [await map.getByRole('application').boundingBox(), await at.boundingBox()];
  return JSON.stringify([(box?.x ?? 0) - (canvas?.x ?? 0), (box?.y ?? 0) - (canvas?.y ?? 0), box?.width]);
}

test('an edit is followed, told, and moves nothing', async ({ page }) => {
  const map = await openMap(page, 'two-accounts');
  const cleo = node(map, /^User Cleo in dev/);
  const admin = node(map, /^Role Admin in prod/);
  await expect(cleo).toBeVisible();
  const before = await placeOf(map, admin);
  const trust = page
    .getByRole('region', { name: 'Policies' })
    .getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
  await write(page, trust, trusting(CLEO));
  await expect(
    map.getByRole('status').filter({ hasText: 'dev/Cleo may now assume prod/ReadOnly.' }),
  ).toBeVisible();
  await expect(map.getByText('dev/Bo may no longer assume prod/ReadOnly.')).toBeVisible();
  await cleo.click();
  await expect(map.getByRole('heading', { name: 'Cleo' })).toBeVisible();
  await expect(map.getByRole('definition').first()).toHaveText('prod/ReadOnly');
  await node(map, 'Close').click();
  await expect(cleo).toBeFocused();
  expect(await placeOf(map, admin)).toBe(before);
  await map.getByRole('button', { name: 'The map in words' }).click();
  await expect(map.getByText('prod/ReadOnly may be assumed by dev/Cleo.')).toBeVisible();
});

test('the map is walked by keyboard, Enter opens the trust policy; its buttons zoom, and the page scrolls over it', async ({
  page,
}) => {
  const map = await openMap(page, 'two-accounts');
  const prod = node(map, /^Account prod/);
  await map.getByRole('button', { name: 'Fit the whole map' }).focus();
  await tabTo(page, prod);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const admin = node(map, /^Role Admin in prod/);
  await expect(admin).toBeFocused();
  await expect(admin).toHaveAttribute('aria-pressed', 'true');
  await expect(map.getByRole('heading', { name: 'Admin' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('region', { name: 'Policies' })
      .getByRole('textbox', { name: /^Trust policy of prod\/Admin/ }),
  ).toBeVisible();
  await expect(admin).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(node(map, /^User Bo in dev/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await expect(map.getByRole('heading', { level: 3, name: 'Bo' })).toHaveCount(0);

  const widthOf = async (): Promise<number> => (await admin.boundingBox())?.width ?? 0;
  const fitted = await widthOf();
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(widthOf).toBeGreaterThan(fitted);
  await map.getByRole('button', { name: 'Fit the whole map' }).click();
  await expect.poll(widthOf).toBeCloseTo(fitted);
  await admin.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(widthOf).toBeCloseTo(fitted);
});

test('calls are asked from the card, and a session that is handed out hangs on its role', async ({
  page,
}) => {
  const map = await openMap(page, 'role-chain');
  const decision = page.getByRole('region', { name: 'Decision' });
  await node(map, /^User Ana in people/).click();
  await map.getByRole('button', { name: 'Call as this one' }).click();
  await expect(map.getByText(/people\/Ana → sts:GetCallerIdentity/)).toBeVisible();
  await decision.getByRole('combobox', { name: 'Call in question' }).selectOption({ index: 1 });
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(node(map, /^Session Ana, 1 h left/)).toBeVisible();
  await node(map, /^Role Gateway/).click();
  await map.getByRole('button', { name: 'The map in words' }).click();
  expect(await violations(page, '[data-region=map]')).toEqual([]);
  await page
    .getByRole('button', { name: /\+1 h|Move the clock/ })
    .first()
    .click();
  await expect(node(map, /^Session Ana, expired/)).toBeVisible();
});

test('guardrails stand on what they guard, and open', async ({ page }) => {
  const map = await openMap(page, 'organization-guardrails');
  await node(map, /^SCP .* on Workloads/).dblclick();
  await expect(
    page.getByRole('region', { name: 'Policies' }).getByRole('textbox', { name: /^Service control policy/ }),
  ).toBeVisible();
});

test('on a phone the words stand open below the map, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const map = await openMap(page, 'two-accounts');
  const sentence = map.getByText('prod/ReadOnly may be assumed by dev/Bo.');
  await expect(sentence).toBeVisible();
  const [words, canvas] = [await sentence.boundingBox(), await map.getByRole('application').boundingBox()];
  expect((words?.y ?? 0) > (canvas?.y ?? 0) + (canvas?.height ?? 0)).toBe(true);
  expect(await sideways(page)).toEqual([]);
});
