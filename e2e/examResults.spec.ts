import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { region, violations } from './lab.ts';

const HISTORY = 'sts-lab/exam/history';

const item = (question: string, tasks: readonly string[], misconception: string | null) => ({
  question,
  tasks,
  right: misconception === null,
  answered: true,
  seconds: misconception === null ? 40 : 120,
  misconceptions: misconception === null ? [] : [misconception],
});

const ORDER = ['once-a-day-order', ['SAA-C03 1.1']] as const;
const TOKEN = ['two-values-in-the-shell', ['DVA-C02 2.1', 'CLF-C02 2.3']] as const;

const paper = (begun: string, exam: string | null, items: readonly unknown[]) => ({
  mode: 'timed',
  exam,
  begun,
  ended: begun,
  timedOut: false,
  items,
});

const FIRST = paper('2026-11-01T09:00:00.000Z', 'SAA-C03', [item(...ORDER, 'trust-is-enough')]);
const SECOND = paper('2026-11-03T09:00:00.000Z', null, [
  item(...ORDER, null),
  item(...TOKEN, 'token-optional'),
  item(...TOKEN, null),
]);

async function openWith(page: Page, history: readonly unknown[]): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    HISTORY,
    JSON.stringify({ version: 1, value: history }),
  ] as const);
  await page.goto('./#/exam/results');
  await expect(page.getByRole('heading', { name: 'Results', level: 1 })).toBeVisible();
}

const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function downloaded(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('results say what was right by exam, domain and misconception, and what to read', async ({ page }) => {
  await openWith(page, [FIRST, SECOND]);
  const overall = region(page, 'Overall');
  await expect(overall).toContainText('50%2 of 4 questions right1 min 20 s for a question');
  const times = region(page, 'Over time');
  await expect(times.getByRole('img', { name: 'SAA-C03: 0%' })).toBeVisible();
  await expect(times.getByRole('img', { name: 'Mixed: 67%' })).toBeVisible();
  await times.getByRole('button', { name: 'As a table' }).click();
  await expect(times.getByRole('row')).toHaveText([
    /^Begun/,
    /3 Nov 2026.*MixedTimed67% \(2 of 3\)3 min 20 s$/,
    /1 Nov 2026.*SAA-C03Timed0% \(0 of 1\)2 min$/,
  ]);
  await expect(region(page, 'By domain').getByRole('row', { name: /^DVA-C02 domain 2/ })).toContainText(
    '50% 1 of 226%',
  );
  const met = region(page, 'Misconceptions').getByRole('listitem');
  await expect(met).toHaveCount(2);
  await expect(met.first().getByRole('link', { name: /^Across accounts: / })).toHaveAttribute(
    'href',
    '#/learn/across-accounts',
  );
  await expect(met.first().getByRole('link', { name: 'B-043' }).last()).toHaveAttribute(
    'href',
    '#/rules/B-043',
  );
  await expect(region(page, 'Questions missed')).toContainText('None: every question was right');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('combobox', { name: 'Show' }).selectOption('DVA-C02');
  await expect(overall).toContainText('50%1 of 2 questions right');
  await expect(times.getByRole('img')).toHaveCount(1);
});

test('results are taken out, deleted, brought back and taken in', async ({ page }) => {
  await openWith(page, [FIRST]);
  await expect(region(page, 'Questions missed').getByRole('link')).toHaveAttribute(
    'href',
    '#/exam/study/once-a-day-order',
  );
  const json = await downloaded(page, 'Export as JSON');
  expect(JSON.parse(json)).toMatchObject({ examHistory: 1, attempts: [FIRST] });
  expect(await downloaded(page, 'Export as CSV')).toContain(
    '2026-11-01T09:00:00.000Z,2026-11-01T09:00:00.000Z,timed,SAA-C03,false,once-a-day-order,SAA-C03 1.1,false,true,120,trust-is-enough',
  );

  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No results yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(region(page, 'Overall')).toContainText('0 of 1 question right');

  const picker = page.locator('input[type=file]');
  await picker.setInputFiles(fileOf('broken.json', json.replace('"right": false', '"right": "no"')));
  const alert = region(page, 'Your results').getByRole('alert');
  await expect(alert).toContainText('broken.json, line 17');
  await expect(alert).toContainText('/attempts/0/items/0/right');
  expect(await violations(page, '#main')).toEqual([]);
  await picker.setInputFiles(
    fileOf('more.json', JSON.stringify({ ...JSON.parse(json), attempts: [FIRST, SECOND] })),
  );
  await expect(alert).toHaveCount(0);
  await expect(page.getByText('Added: 1 paper. There already: 1').last()).toBeVisible();
  await expect(region(page, 'Overall')).toContainText('2 of 4 questions right');
});

test('an option shows what the engine makes of it, and opens in the lab with the same answer', async ({
  page,
}) => {
  await page.goto('./#/exam/study/two-values-in-the-shell');
  await page.getByRole('radio', { name: /ExpiredToken/ }).check();
  await page.getByRole('button', { name: 'Check the answer' }).click();
  const option = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio', { name: /ExpiredToken/ }) });
  const answer = option.getByRole('button', { name: /^Option [A-D]\. Refused: .* InvalidClientTokenId$/ });
  await answer.click();
  await expect(option).toContainText('It would have to be ExpiredToken, and it is InvalidClientTokenId.');
  await expect(option.getByRole('listitem').filter({ hasText: 'Decides' })).toContainText('Credentials');
  expect(await violations(page, '#main')).toEqual([]);
  const refused =
    /Refused: .*(?= InvalidClientTokenId)/.exec((await answer.textContent()) ?? '')?.[0] ?? 'none';

  await option.getByRole('button', { name: /^Open in the lab: Option [A-D]$/ }).click();
  await expect(page.getByText(/^two-values-in-the-shell Option [A-D]$/).first()).toBeVisible();
  const decision = region(page, 'Decision');
  await expect(decision).toContainText(refused);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(decision).toContainText('InvalidClientTokenId');
});
