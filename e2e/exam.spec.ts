import { expect, test, type Page } from '@playwright/test';
import { tabTo, violations } from './lab.ts';

const PAPER = 'sts-lab/exam/paper';

const clean = async (page: Page): Promise<void> => expect(await violations(page)).toEqual([]);

const place = (page: Page, number: number, of: number) =>
  page.getByRole('heading', { name: `Question ${number} of ${of}`, exact: true });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Opens exam practice at a paper to study, of questions in that order, as if it had been left there. */
async function study(page: Page, ...items: readonly object[]): Promise<void> {
  const paper = { mode: 'study', exam: null, items, seconds: null, pausable: false };
  const progress = {
    at: 0,
    answers: {},
    flags: [],
    shown: [],
    spent: {},
    begunAt: 1,
    deadline: null,
    now: 1,
  };
  const value = { paper, ...progress, end: null, phase: 'answering' };
  await page.goto('./');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    PAPER,
    JSON.stringify({ version: 1, value }),
  ] as const);
  await page.getByRole('link', { name: 'Open: Exam practice' }).click();
}

const CONTRACTOR = {
  question: 'one-auditor-is-refused',
  options: ['name-bo', 'own-policy', 'role-permission', 'star'],
  prompts: [],
};

const ORDERING = {
  question: 'once-a-day-order',
  options: ['work', 'get-session-token', 'get-federation-token', 'assume-role'],
  prompts: [],
};

const MATCHING = {
  question: 'which-error',
  options: ['access-denied', 'validation-error', 'expired-token', 'invalid-client-token'],
  prompts: ['too-long', 'other-user', 'after-lunch'],
};

test('a paper is studied, ordering and matching by keyboard alone, and its score explains every question', async ({
  page,
}) => {
  await study(page, CONTRACTOR, ORDERING, MATCHING);
  await expect(place(page, 1, 3)).toBeFocused();
  await page.getByRole('radio', { name: /^A\./ }).click();
  await clean(page);
  await press(page, 'Show the answer');
  await expect(page.locator(':focus')).toHaveText('Not right');
  await expect(page.getByText('Who chooses it may believe:')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^A\./ })).toBeDisabled();
  await clean(page);

  await page.keyboard.press('n');
  await expect(place(page, 2, 3)).toBeFocused();
  const chosen = page.getByRole('region', { name: 'Your order' }).getByRole('listitem');
  for (const [count, name] of ['Add option B', 'Add option A', 'Add option D'].entries()) {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
    await expect(chosen).toHaveCount(count + 1);
  }
  await tabTo(page, page.getByRole('button', { name: 'Move option D up' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Option D is number 2')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.locator(':focus')).toHaveText('Right');

  await page.keyboard.press('n');
  await expect(place(page, 3, 3)).toBeFocused();
  for (const [index, letter] of ['B', 'A', 'C'].entries()) {
    await tabTo(page, page.getByRole('combobox', { name: `Option for number ${index + 1}` }));
    await page.keyboard.press(letter);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('s');
  await expect(page.locator(':focus')).toHaveText('Right');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Show the answer');
  await page.keyboard.press('Escape');

  await press(page, 'Review');
  await press(page, 'Finish');
  const ask = page.getByRole('alertdialog', { name: 'Finish the paper?' });
  await expect(ask).toContainText('3 of 3 explained.');
  await ask.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
  const result = page.getByRole('region', { name: 'Your result' });
  await expect(result).toContainText('67%2 of 3 right');
  const items = page.getByRole('region', { name: 'The questions' }).getByRole('listitem');
  await items
    .first()
    .getByRole('button', { name: /Not right/ })
    .click();
  await expect(items.first()).toContainText('Your choice');
  await clean(page);
  await result.getByRole('button', { name: 'Practise the 1 question not right' }).click();
  await expect(place(page, 1, 1)).toBeFocused();
});

test('a timed paper stands still when it may, survives a reload, and ends when its time is over', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./#/exam');
  await page.getByRole('radio', { name: /^SCS-C03/ }).click();
  await page.getByRole('radio', { name: 'Due for repetition' }).click();
  await expect(page.getByText('Nothing is planned yet.')).toBeVisible();
  await page.getByRole('radio', { name: /^All \d/ }).click();
  await page.getByRole('radio', { name: /^Timed mock/ }).click();
  const many = page.getByRole('textbox', { name: 'How many' });
  await many.fill('no');
  await expect(page.getByText(/^Write a whole number from 1 to/)).toBeVisible();
  await many.fill('2');
  await page.getByRole('combobox', { name: 'More time' }).selectOption('Half as much again');
  await page.getByRole('checkbox', { name: 'The clock can be stopped' }).check();
  await expect(page.getByText('2 questions in 7 min.')).toBeVisible();
  await clean(page);
  await press(page, 'Begin');

  const left = page.getByRole('timer', { name: 'Time left' });
  await expect(place(page, 1, 2)).toBeFocused();
  await expect(left).toHaveText(/^7:5\d$/);
  await press(page, 'Flag');
  await page.clock.fastForward('03:00');
  await expect(left).toHaveText(/^4:[45]\d$/);
  await expect(page.getByText('5 minutes left')).toBeAttached();
  await press(page, 'Stop the clock');
  await expect(page.getByRole('heading', { name: 'The clock stands still' })).toBeFocused();
  await expect(place(page, 1, 2)).toBeHidden();
  await clean(page);
  await page.clock.fastForward('01:00:00');
  await press(page, 'Go on');
  await expect(left).toHaveText(/^4:[45]\d$/);

  await page.reload();
  await expect(left).toHaveText(/^4:[345]\d$/);
  await press(page, 'Hide the time');
  await expect(left).toBeHidden();
  await press(page, 'Review');
  await expect(page.getByRole('button', { name: '1 Not answered Flagged' })).toBeVisible();
  await clean(page);
  await page.clock.fastForward('10:00');
  const result = page.getByRole('region', { name: 'Your result' });
  await expect(result).toContainText('0%0 of 2 right');
  await expect(result).toContainText('The time ran out.');
  await press(page, 'Choose another paper');
  await expect(page.getByRole('radio', { name: 'Wrong last time 2 questions' })).toBeVisible();
});

test('no answer is lost by full or cleared storage, by leaving, or in a second tab', async ({
  page,
  context,
}) => {
  await study(page, CONTRACTOR, ORDERING);
  const bo = page.getByRole('radio', { name: /^B\./ });
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await bo.click();
  const full = page.getByRole('alert').filter({ hasText: 'the browser’s storage is full' });
  const exporting = page.waitForEvent('download');
  await full.getByRole('button', { name: 'Export this paper' }).click();
  const file = await (await exporting).path();

  await page.getByRole('link', { name: 'STS Lab' }).click();
  await page.getByRole('link', { name: 'Open: Exam practice' }).click();
  await expect(bo).toBeChecked();

  await page.reload();
  await expect(bo).not.toBeChecked();
  await press(page, 'Leave');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  await press(page, 'Undo');
  await expect(place(page, 1, 2)).toBeFocused();
  await press(page, 'Leave');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  const choosing = page.waitForEvent('filechooser');
  await press(page, 'Go on with an exported paper');
  await (
    await choosing
  ).setFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.getByText('no.json is no paper of this lab')).toBeVisible();
  const again = page.waitForEvent('filechooser');
  await press(page, 'Go on with an exported paper');
  await (await again).setFiles(file);
  await expect(bo).toBeChecked();

  await page.evaluate(() => localStorage.clear());
  await expect(page.getByText('What this browser had stored was cleared')).toBeVisible();

  const second = await context.newPage();
  await second.goto('./#/exam');
  await expect(second.getByText('Exam practice is open in another tab')).toBeVisible();
  await press(second, 'Go on here');
  await expect(second.getByRole('radio', { name: /^B\./ })).toBeChecked();
  await second.getByRole('radio', { name: /^C\./ }).click();
  await expect(page.getByText('Exam practice is open in another tab')).toBeVisible();
  await second.close();
  await expect(page.getByRole('radio', { name: /^C\./ })).toBeChecked();
});
