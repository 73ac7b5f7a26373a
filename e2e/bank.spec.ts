import { expect, test } from '@playwright/test';
import { region, tabTo, violations } from './lab.ts';

const FIRST = 'A developer assumes a role with the AWS CLI';
const SECOND = 'The support desk of a company collects failures of the AWS CLI.';

test('questions are found, chosen and made into a set by keyboard; its link says the same elsewhere', async ({
  page,
}) => {
  await page.goto('./#/exam/bank');
  const all = page.getByRole('list', { name: 'All questions' });
  await tabTo(page, page.getByRole('searchbox', { name: 'Search the questions' }));
  await page.keyboard.type('aws cli');
  await expect(page).toHaveURL(/#\/exam\/bank\?text=aws\+cli$/);
  await tabTo(page, page.getByRole('combobox', { name: 'Kind' }));
  await page.keyboard.type('Match');
  await expect(page).toHaveURL(/kind=matching&text=aws\+cli$/);
  await expect(all.getByRole('listitem').filter({ hasText: SECOND })).toContainText('Shown by the engine');
  await tabTo(page, all.getByRole('checkbox', { name: `Choose: ${SECOND}` }));
  await page.keyboard.press('Space');
  await tabTo(page, all.getByRole('link', { name: SECOND }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Question \d+ of \d+$/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('aws cli');
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await all.getByRole('checkbox', { name: new RegExp(`^Choose: ${FIRST}`) }).check();
  expect(await violations(page), 'the list').toEqual([]);

  const chosen = region(page, 'A set of questions');
  await expect(chosen.getByText('2 questions chosen')).toBeVisible();
  await chosen.getByRole('button', { name: 'Make a set' }).click();
  await expect(chosen.getByText('Give it a name.')).toBeVisible();
  await expect(chosen.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Monday quiz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Monday quiz' })).toBeVisible();
  const items = page.getByRole('list', { name: 'Its questions' }).getByRole('listitem');
  await expect(items.first()).toContainText(SECOND);
  await page.getByRole('button', { name: `Move down: ${SECOND}` }).click();
  await expect(items.first()).toContainText(FIRST);
  expect(await violations(page), 'a set').toEqual([]);

  const link = await page.getByRole('textbox', { name: 'Link to this set' }).inputValue();
  await page.getByRole('link', { name: 'Your sets' }).click();
  await page.getByRole('button', { name: 'Delete: Monday quiz' }).click();
  await expect(page.getByText('None yet')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('link', { name: 'Monday quiz' })).toBeVisible();

  await page.evaluate(() => localStorage.clear());
  await page.goto(link);
  await page.reload();
  await expect(page.getByText('A shared set')).toBeVisible();
  await expect(items).toHaveCount(2);
  await page.getByRole('button', { name: 'Begin with the clock' }).click();
  await expect(page).toHaveURL(/#\/exam$/);
  const [first, second] = ['two-values-in-the-shell', 'which-error'].map((question) => ({ question }));
  const paper = await page.evaluate(() => localStorage.getItem('sts-lab/exam/paper'));
  expect(JSON.parse(paper ?? '{}')).toMatchObject({
    value: { paper: { mode: 'timed', seconds: 240, items: [first, second] }, phase: 'answering' },
  });
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin studying' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('0 of 2 questions answered');
});

test('a paper is printed with its key, a question is answered by itself, and wrong addresses say so', async ({
  page,
}) => {
  await page.goto('./#/exam/print?kind=matching');
  const paper = page.getByRole('article');
  await expect(paper.getByText(SECOND)).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Key' })).toBeHidden();
  await page.getByRole('checkbox', { name: 'With the key' }).check();
  await expect(page).toHaveURL(/key=1$/);
  await expect(paper.getByRole('heading', { name: 'Key' })).toBeVisible();
  expect(await violations(page), 'a paper').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('./#/exam/bank/two-values-in-the-shell');
  await page.getByRole('button', { name: 'Show the key' }).click();
  await expect(page.getByText('Misconceptions behind its options')).toBeVisible();
  expect(await violations(page), 'a question with its key').toEqual([]);
  await page.getByRole('link', { name: 'Answer it yourself' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check the answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^(?:Right|Not right)$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Answer it again' })).toBeFocused();

  await page.goto('./#/exam/study/none');
  await expect(page.getByText('There is no question none').last()).toBeVisible();
  await page.goto('./#/exam/set/1.abc');
  await expect(page.getByText('What it carries cannot be unpacked')).toBeVisible();
  await page.goto('./#/exam/set/lesson/across-accounts');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Check yourself: Across accounts' }),
  ).toBeVisible();
});
