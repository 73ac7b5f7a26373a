import { AxeBuilder } from '@axe-core/playwright';
import { deflateRawSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';

export const ANA = 'arn:aws:iam::444455556666:user/Ana';
export const READ_ONLY = 'arn:aws:iam::111122223333:role/ReadOnly';

export const trusting = (principal: string): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
    },
    null,
    2,
  );

export const allowing = (resource: string): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: resource }],
    },
    null,
    2,
  );

/** Where a shared world is opened. */
export const linkTo = (content: unknown, version = 1): string =>
  `./#/share/${version}.${deflateRawSync(JSON.stringify(content)).toString('base64url')}`;

/** A part of the page by its name. */
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/**
 * What axe finds against WCAG 2.2 AA and good practice, each with where: all of it in light, in dark what depends on
 * colours. Leaves the page dark, and nothing on it moving.
 * @param within a selector of the part to look at; the whole page otherwise
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const look = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The editors take their colours a moment after the page.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    // There are no frames of other origins to look into, for which axe would open a page of its own.
    // What passes is not listed: working out its selectors takes longer than all rules.
    // In dark axe is in the page already.
    const axe = new AxeBuilder(colorScheme === 'light' ? { page } : { page, axeSource: 'void axe' });
    axe.setLegacyMode(true).options({ resultTypes: ['violations'] });
    if (colorScheme === 'light') axe.withTags(STANDARDS);
    else axe.withRules(OF_COLOURS);
    const { violations: found } = await (within === undefined ? axe : axe.include(within)).analyze();
    return found.map(
      ({ id, nodes }) => `${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
  };
  return [...(await look('light')), ...(await look('dark'))];
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The parts of the lesson's page, by the names that assistive technology knows them by. */
export const lab = (page: Page) => ({
  lesson: page.getByRole('region', { name: 'Lesson' }),
  world: page.getByRole('region', { name: 'World' }),
  policies: page.getByRole('region', { name: 'Policies' }),
  decision: page.getByRole('region', { name: 'Decision' }),
  trust: page.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ }),
  own: page.getByRole('textbox', { name: /^Policy permissions of dev\/Ana/ }),
});

/** Opens the story by the first page's one button. */
export async function start(page: Page): Promise<ReturnType<typeof lab>> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Start: Across accounts' }).click();
  const parts = lab(page);
  await expect(parts.lesson).toBeVisible();
  return parts;
}

/** Opens the story, makes its first call and goes on to its second step, the first with editors. */
export async function startMending(page: Page): Promise<ReturnType<typeof lab>> {
  const parts = await start(page);
  await toSecondStep(page);
  return parts;
}

/** Makes the call of the story's first step, and goes on. */
export async function toSecondStep(page: Page): Promise<void> {
  const { lesson, decision } = lab(page);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await lesson.getByRole('button', { name: 'Next step' }).first().click();
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

/** Puts a text in place of all that the focused editor holds: typed text would be indented and closed by the editor. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

/** Replaces the whole text of an editor. */
export async function write(page: Page, editor: Locator, text: string): Promise<void> {
  await editor.focus();
  await paste(page, text);
}

/** Presses Tab until the control has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Looked up once: finding it by its name takes longer than a press. It may be drawn anew meanwhile.
  let element = await target.elementHandle();
  for (let presses = 0; presses < 120; presses++) {
    const isFocused = await element?.evaluate((node) =>
      node.isConnected ? node === document.activeElement : null,
    );
    if (isFocused) return;
    if (isFocused === false) await page.keyboard.press('Tab');
    else element = await target.elementHandle();
  }
  throw new Error('not reached by Tab');
}
