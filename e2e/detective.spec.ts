import { expect, test } from '@playwright/test';
import { lab, violations } from './lab.ts';

test('a gate is named wrongly, then rightly, its policy mended in the editor, and the case counted', async ({
  page,
}) => {
  await page.goto('./#/exam/detective');
  await expect(page).toHaveURL(/#\/exam\/detective\/\d+$/);
  await page.goto('./#/exam/detective/1');
  await expect(page.getByRole('heading', { level: 1, name: 'Trust detective: Case 1' })).toBeVisible();
  await expect(page.getByText('is not authorized to perform: sts:AssumeRole')).toBeVisible();
  const name = async (gate: string): Promise<void> => {
    await page.getByRole('radio', { name: gate, exact: true }).check();
    await page.getByRole('button', { name: 'That is where it stops' }).click();
  };
  const told = page.getByRole('status').filter({ hasText: 'try so far' });
  await name('The permissions boundary');
  await expect(told).toContainText('Not there. What comes of the permissions boundary:Passed');
  await expect(page.getByRole('radio', { name: 'The permissions boundary' })).toBeDisabled();
  expect(await violations(page)).toEqual([]);

  await name('The service control policies');
  const found = page.getByRole('region', { name: 'Right, at try 2: the service control policies' });
  await expect(found).toContainText(
    'Denied: no service control policy of unit Root/People allows sts:AssumeRole',
  );
  await expect(found.getByRole('heading')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(found).toBeVisible();

  await found.getByRole('link', { name: 'Mend it in the editor' }).click();
  const { lesson } = lab(page);
  await expect(lesson.getByText('8 of 14 met')).toBeVisible();
  await lesson.getByRole('button', { name: 'Show the solution' }).click();
  await lesson.getByRole('button', { name: 'Apply it' }).click();
  await expect(lesson.getByRole('heading', { name: 'The lesson is done' })).toBeVisible();
  await lesson.getByRole('link', { name: 'Next case' }).click();
  await expect(page).toHaveURL(/#\/exam\/detective\/\d+$/);

  await expect(page.getByText('1 gate named, 0 at the first try')).toBeVisible();
  await expect(page.getByText('1 case mended')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('1 case mended')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 case mended')).toBeVisible();
});

test('a paper of fresh items is studied, and is there after a reload', async ({ page }) => {
  await page.goto('./#/exam');
  await page.getByRole('radio', { name: 'Fresh items, made for you' }).check();
  await page.getByRole('textbox', { name: 'How many' }).fill('2');
  await page.getByRole('button', { name: 'Begin' }).click();
  const question = page.getByRole('heading', { name: 'Question 1 of 2' });
  await expect(question).toBeVisible();
  const options = page.getByRole('group', { name: /^Choose/ });
  const text = await options.innerText();
  await page.reload();
  await expect(question).toBeVisible();
  await expect(options).toHaveText(text.trim(), { useInnerText: true });
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByText('Not answered').first()).toBeVisible();
});
