import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { lab, violations } from './lab.ts';

const NAME = 'Across accounts';
const course = async (page: Page): Promise<void> => {
  await page.goto('./#/learn');
  await expect(page.getByRole('heading', { level: 1, name: 'The course' })).toBeVisible();
};
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const progress = (page: Page) => page.getByRole('region', { name: 'Your progress' });

/** Solves the open step by its solution and goes on. */
async function solve(page: Page): Promise<void> {
  const { lesson } = lab(page);
  await lesson.getByRole('button', { name: 'Show the solution' }).click();
  await lesson.getByRole('button', { name: 'Apply it' }).click();
  await lesson.getByRole('button', { name: 'Next step' }).first().click();
}

async function choose(page: Page, file: { name: string; text: string } | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Choose a file…').click();
  const files =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) };
  await (await chooser).setFiles(files);
}

test('progress is counted, exported, begun anew, put back, taken from the file, and fitted to a changed lesson', async ({
  page,
}, info) => {
  await page.goto('./');
  await link(page, 'Open: Learn').click();
  await expect(progress(page)).toContainText('Nothing yet.');
  await link(page, `Begin: ${NAME}`).first().click();
  await solve(page);
  await solve(page);
  await expect(lab(page).lesson.getByText('Step 3 of 7')).toBeVisible();
  const read = link(page, 'Read or print').first();
  await expect(read).toHaveAttribute('href', '#/learn/across-accounts/read');
  await lab(page).lesson.getByRole('button', { name: 'Give me a hint' }).click();

  // What was done last is kept as the page is left, however soon.
  await course(page);
  await expect(link(page, `Continue at step 3: ${NAME}`)).toHaveCount(2);
  await expect(page.getByText('15 min · 2 of 7 steps done')).toBeVisible();
  await expect(progress(page).getByRole('row', { name: /^The whole course/ })).toContainText(/2 of \d+1\d/);
  const download = page.waitForEvent('download');
  await button(page, 'Export…').click();
  const file = info.outputPath('progress.json');
  await (await download).saveAs(file);

  await button(page, `Start over…: ${NAME}`).click();
  const ask = page.getByRole('alertdialog', { name: `Start “${NAME}” over?` });
  await expect(ask).toContainText('What goes: 2 solved steps, 1 hint shown');
  await ask.getByRole('button', { name: 'Start over' }).click();
  await expect(link(page, `Begin: ${NAME}`)).toHaveCount(2);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link(page, `Continue at step 3: ${NAME}`)).toHaveCount(2);
  await button(page, 'Start everything over…').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }).click();
  await expect(progress(page)).toContainText('Nothing yet.');

  await button(page, 'Import…').click();
  const dialog = page.getByRole('dialog', { name: 'Import progress' });
  const text = await readFile(file, 'utf8');
  await choose(page, { name: 'old.json', text: text.replace('"at": 2', '"at": -2') });
  await expect(dialog.getByRole('alert')).toContainText('/lessons/across-accounts/value/at');
  await choose(page, file);
  await expect(dialog.getByRole('radio', { name: 'Take the file’s (2 of 7 steps, 1 hint)' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Keep mine (not begun)' }).check();
  await expect(dialog.getByRole('button', { name: 'Nothing to take' })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Take the file’s/ }).check();
  await dialog.getByRole('button', { name: 'Take 1 lesson' }).click();
  await expect(link(page, `Continue at step 3: ${NAME}`)).toHaveCount(2);

  // The same save, of another version of the lesson.
  await page.evaluate(() => {
    const key = 'sts-lab/lesson/across-accounts';
    const save = JSON.parse(localStorage.getItem(key) ?? '') as { value: Record<string, unknown> };
    const steps = ['old', 'trust', 'own-policy'];
    Object.assign(save.value, { steps, solved: ['old', 'trust'], fingerprint: 'other' });
    localStorage.setItem(key, JSON.stringify(save));
  });
  await link(page, `Continue at step 3: ${NAME}`).first().click();
  const { lesson } = lab(page);
  await expect(lesson.getByText('Step 3 of 7')).toBeVisible();
  await expect(lesson.getByText('This lesson has changed since you were here')).toBeVisible();
  await expect(lesson.getByText('Kept: 1 solved step.')).toBeVisible();
  await expect(lesson.getByText('Gone: 1 step, with what you did there.')).toBeVisible();
  await expect(lesson.getByText(/“Mend Ana's own policy” begins anew/)).toBeVisible();
});

test('a lesson is one page to read and print; axe finds nothing on it, nor on the course', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const axe = async (): Promise<void> => {
    expect(await violations(page, 'main')).toEqual([]);
  };
  await course(page);
  await axe();
  await link(page, `Read or print: ${NAME}`).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('1. Your first call');
  await expect(page.getByRole('heading', { level: 3 }).last()).toHaveText('7. Take it back');
  await axe();
  await button(page, 'Print').click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
