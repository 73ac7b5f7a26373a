import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ANA, lab, region, trusting, violations, write } from './lab.ts';

const CLEO = ANA.replace('Ana', 'Cleo');

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const clean = async (page: Page): Promise<void> => expect(await violations(page)).toEqual([]);

/** Opens the page for lessons from somebody and hands it a file. */
async function hand(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/lesson');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({ name, mimeType, buffer });
}

test('a lesson is made by hand, found ready, downloaded, loaded again and played', async ({ page }) => {
  await page.goto('./#/build');
  const begin = page.getByRole('button', { name: 'Begin' });
  await page.getByRole('textbox', { name: 'Title' }).fill('Let Cleo in');
  await page.getByRole('combobox', { name: 'World that it starts in' }).selectOption('Two accounts');
  await clean(page);
  await begin.click();
  await expect(page).toHaveURL(/#\/build\/let-cleo-in-\w{8}$/);
  const { trust, decision } = lab(page);
  await expect(trust).toBeVisible();
  const missing = part(page, 'Still missing');
  await expect(missing.getByRole('status')).toHaveText('7 things are missing');

  await page.getByRole('textbox', { name: 'What the learner will have done' }).fill('You let Cleo read.');
  await page.getByRole('textbox', { name: 'Part of a course' }).fill('Mine');
  await page
    .getByRole('textbox', { name: 'What a learner takes away' })
    .fill('A trust policy names who comes in.');
  await page.getByRole('textbox', { name: 'Title of the step' }).fill('Name Cleo');
  const prose = page.getByRole('textbox', { name: 'Prose, in Markdown' });
  await prose.fill('Put **Cleo** in.\n\n<b>now</b>');
  await expect(part(page, 'What the learner reads')).toContainText('Line 3: write');
  await prose.fill('Put **Cleo** in the trust policy [B-043].');
  await expect(page.getByRole('group', { name: 'Preview' }).getByText('Cleo', { exact: true })).toBeVisible();

  const before = part(page, 'Before the step');
  await before.getByRole('button', { name: 'What others and time do before it' }).click();
  await before.getByRole('button', { name: 'Record what happens before' }).click();
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await before.getByRole('button', { name: 'Stop and keep' }).click();
  await expect(before.getByRole('listitem')).toHaveText([/^Call: /]);

  const solution = part(page, 'Solution');
  await solution.getByRole('button', { name: 'Begin recording' }).click();
  await write(page, trust, trusting(CLEO));
  await expect(solution.getByRole('listitem')).toHaveText([/^Save: Trust policy/]);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(solution.getByRole('listitem')).toHaveCount(2);
  await solution.getByRole('button', { name: 'Stop and keep' }).click();
  await expect(solution.getByRole('button', { name: 'Record again' })).toBeVisible();

  const goals = part(page, 'Goals');
  await goals.getByRole('button', { name: /^Make it a goal/ }).click();
  await goals.getByRole('textbox', { name: 'Title of the goal' }).fill('Cleo assumes the role');
  await goals.getByRole('button', { name: 'More about this goal' }).click();
  await goals.getByRole('checkbox', { name: /^RoleSessionName: / }).check();
  await goals.getByRole('checkbox', { name: 'Decided by: Trust policy' }).check();
  await goals.getByRole('button', { name: 'Add hints' }).click();
  const own = goals.getByRole('group', { name: 'When the trust policy stops the call' });
  await expect(own.getByRole('textbox')).toHaveCount(3);
  await own.getByRole('button', { name: /^Remove hints/ }).click();
  await expect(own).toHaveCount(0);

  const terminal = part(page, 'Terminal and code');
  await terminal.getByRole('button', { name: 'What terminal and code begin with' }).click();
  await terminal.getByRole('combobox', { name: 'Whose credentials they have' }).selectOption('Nobody’s');
  await terminal.getByRole('button', { name: 'Add a file' }).click();
  await terminal.getByRole('textbox', { name: 'Path' }).fill('notes');
  await expect(terminal).toContainText('Write a path that begins with /');
  await terminal.getByRole('textbox', { name: 'Path' }).fill('/home/learner/notes.txt');
  await terminal.getByRole('textbox', { name: 'Its text' }).fill('Cleo reads.');

  const turns = part(page, 'Wrong turns');
  await turns.getByRole('button', { name: 'Record a wrong turn' }).click();
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await turns.getByRole('button', { name: 'Stop and keep' }).click();
  await expect(turns).toContainText('Stopped at the trust policy');

  const hints = part(page, 'Hints').getByRole('group', { name: 'When the trust policy stops the call' });
  await hints.getByRole('textbox', { name: 'Where to look' }).fill('Whom does it name?');
  await hints.getByRole('textbox', { name: 'The idea behind it' }).fill('It lets in whom it names.');
  await expect(missing.getByRole('status')).toHaveText('1 thing is missing');
  await missing.getByRole('button', { name: 'Show what is missing' }).click();
  await missing.getByRole('button', { name: /^Go there/ }).click();
  await expect(part(page, 'Hints')).toBeFocused();
  await hints.getByRole('textbox', { name: 'What to write or press' }).fill('Write `Cleo`.');
  await expect(missing.getByRole('status')).toHaveText('Nothing is missing: the lesson is ready.');
  await clean(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a folder (zip)' }).click();
  const file = await (await downloading).path();
  await hand(page, 'let-cleo-in.zip', 'application/zip', await readFile(file));
  await expect(
    page.getByText('The lab has played it: its solutions and wrong turns end as it says.'),
  ).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: 'Play it' }).click();
  await expect(page.getByText('Not the lab’s own lesson')).toBeVisible();
  await expect(region(page, 'Lesson').getByText('0 of 1 met')).toBeVisible();
});

test('a lesson that cannot be read says where; two tabs of one lose nothing; a deleted one comes back', async ({
  page,
  context,
}) => {
  const files = { 'tutorials/a/lesson.yaml': 'id: a\ntitle: A\nminutes: long\n' };
  await hand(page, 'a.json', 'application/json', Buffer.from(JSON.stringify({ version: 1, files })));
  const error = page.getByRole('listitem').filter({ hasText: '/minutes' });
  await expect(error).toContainText('tutorials/a/lesson.yaml, line 3');
  await expect(error).toContainText('a number of minutes from 1 to 120');
  await clean(page);

  await page.goto('./#/build');
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('textbox', { name: 'Title of the step' }).fill('Second');
  await page.getByRole('button', { name: 'Move up: Step 2: Second' }).click();
  await expect(page.getByRole('button', { name: 'Step 1: Second', exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );

  const solution = part(page, 'Solution');
  await solution.getByRole('button', { name: 'Begin recording' }).click();
  await lab(page).decision.getByRole('button', { name: 'Make the call' }).click();
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain('"actions":[{"as":');
  const second = await context.newPage();
  await second.goto(page.url());
  const theirs = part(second, 'Solution');
  await expect(theirs.getByRole('listitem')).toHaveText([/^Call: /]);
  await theirs.getByRole('button', { name: 'Stop and keep' }).click();
  const changed = 'This lesson was changed in another tab';
  const take = page.getByRole('alert').filter({ hasText: changed });
  await take.getByRole('button', { name: 'Take the other tab’s work' }).click();
  await expect(solution.getByRole('button', { name: 'Record again' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Title of the step' }).fill('Again');
  const keep = second.getByRole('alert').filter({ hasText: changed });
  await expect(keep).toBeVisible();
  const title = second.getByRole('textbox', { name: 'Title of the step' });
  await title.fill('Mine');
  await keep.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(second).toHaveURL(/#\/build\/mine-2-\w{8}$/);
  await expect(title).toHaveValue('Mine');
  await second.close();

  await page.getByRole('link', { name: 'All your lessons' }).click();
  await page.getByRole('button', { name: 'Delete: Mine', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Mine', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Mine', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Step 1: Again', exact: true })).toBeVisible();
});
