import { expect, test, type Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { ANA, linkTo, region, tabTo, trusting, violations, write } from './lab.ts';

const main = (page: Page) => page.getByRole('main');
const policies = (page: Page) => region(page, 'Policies');
const trust = (page: Page) => page.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
const verdict = (page: Page) =>
  region(page, 'Decision')
    .getByText(/^(Allowed|Denied)/)
    .first();
const yours = (page: Page) => region(page, 'Your worlds');
const menu = (page: Page) => page.getByRole('button', { name: 'World menu' });
const trusts = (name: string): string => trusting(ANA.replace('Ana', name));

async function open(page: Page, world: string): Promise<void> {
  await page.goto(`./#/sandbox/${world}`);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

async function choose(page: Page, action: string) {
  await menu(page).click();
  await page.getByRole('menuitem', { name: action }).click();
  return page.getByRole('dialog');
}

/** Lets somebody of dev be trusted by prod/ReadOnly, and waits until that is kept, and no draft any more. */
async function trustSomebody(page: Page, name: string): Promise<void> {
  await write(page, trust(page), trusts(name));
  const kept = () => page.evaluate(() => localStorage.getItem('sts-lab/sandbox/two-accounts') ?? '');
  await expect.poll(kept).toMatch(new RegExp(`user/${name}.*"drafts":\\[\\]`));
}

const STEPS = [{ as: 'none', call: 'sts:GetCallerIdentity' }];

test('a world is saved under a name, listed, renamed, duplicated, deleted and put back', async ({ page }) => {
  await open(page, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  await expect(verdict(page)).toHaveText(/^Allowed/);
  const dialog = await choose(page, 'Save as…');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('Two accounts copy');
  await name.fill('Chain of roles');
  await dialog.getByRole('button', { name: 'Save as' }).click();
  await expect(dialog.getByText('Another world has this name. Choose one that is free.')).toBeVisible();
  await name.fill('Mine');
  await name.press('Enter');
  await expect(page).toHaveURL(/#\/sandbox\/mine-\w{8}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  // What was pasted last is kept, however soon the page is left.
  await write(page, trust(page), trusts('Mallory'));
  await page.reload();
  await expect(policies(page)).toContainText('user/Mallory');

  await menu(page).click();
  await page.getByRole('menuitem', { name: 'All worlds' }).click();
  const list = yours(page);
  await expect(list.getByText(/^Changed .* · Began from Two accounts · 3 accounts, 2 roles$/)).toBeVisible();
  await list.getByRole('button', { name: 'Rename: Mine' }).click();
  const renamed = list.getByRole('textbox', { name: 'Rename: Mine' });
  await renamed.fill('Two accounts');
  await renamed.press('Enter');
  await expect(list.getByText('Another world has this name. Choose one that is free.')).toBeVisible();
  await renamed.fill('Ours');
  await renamed.press('Enter');
  await expect(list.getByRole('button', { name: 'Rename: Ours' })).toBeFocused();
  await list.getByRole('button', { name: 'Duplicate: Ours' }).click();
  await expect(list.getByRole('link')).toHaveText(['Ours copy', 'Ours']);
  await list.getByRole('button', { name: 'Delete: Ours', exact: true }).click();
  await expect(list.getByRole('link')).toHaveText(['Ours copy']);
  const back = list.getByRole('button', { name: 'Put it back' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(list.getByRole('link')).toHaveText(['Ours copy', 'Ours']);
  await expect(list.getByRole('heading', { name: 'Your worlds' })).toBeFocused();
  await list.getByRole('link', { name: 'Ours copy' }).click();
  await expect(policies(page)).toContainText('user/Mallory');
});

test('an empty world is made, shared and exported by keyboard alone', async ({ page }) => {
  await page.goto('./#/sandbox');
  const button = page.getByRole('button', { name: 'Empty world' });
  await expect(button).toBeVisible();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sandbox\/empty-world-\w{8}$/);
  await expect(region(page, 'World').getByRole('treeitem', { name: /Ana/ }).first()).toBeVisible();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Save as…' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share by link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu(page)).toBeFocused();
  for (const [typed, name] of [
    ['Save as', 'Save as a world of your own'],
    ['Share', 'Share by link'],
    ['Export', 'Export'],
    ['Import', 'Import'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox', { name: 'What do you want to do?' })).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeFocused();
  }
});

test('a link is made with its size, previewed, and opened as a new world', async ({ page }) => {
  await open(page, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  const dialog = await choose(page, 'Share by link…');
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\/share\/1\.[\w-]+$/);
  await expect(dialog.getByText(/^Size: [\d.]+ KB$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await field.inputValue());

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'A shared world' })).toBeVisible();
  await expect(main(page).getByText(/Somebody else made this world/)).toBeVisible();
  await expect(main(page).getByText('prod 111122223333')).toBeVisible();
  await expect(main(page).getByText(/The call in question: sts:AssumeRole by/)).toBeVisible();
  const made = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('sts-lab/world/')).length);
  expect(await made()).toBe(0);
  await main(page).getByRole('button', { name: 'Open as a new world' }).click();
  await expect(page).toHaveURL(/#\/sandbox\/two-accounts-2-\w{8}$/);
  await expect(verdict(page)).toHaveText(/^Allowed/);
  expect(await made()).toBe(1);
});

test('links that cannot be opened say why, script in a link is shown as text, and the page lives', async ({
  page,
}) => {
  const bomb = deflateRawSync(Buffer.alloc(30_000_000)).toString('base64url');
  for (const [address, says] of [
    [linkTo({}, 2), 'It is of version 2; this lab reads version 1'],
    [linkTo({}, 0), 'It says version 0, which never was'],
    ['./#/share/hello', 'it may have been cut short'],
    ['./#/share/%E0%A4%A', 'it may have been cut short'],
    ['./#/share/1.<img src=x onerror=alert(1)>', 'which such a link cannot have'],
    [`./#/share/1.${'A'.repeat(70_000)}`, 'at most 64.0 KB are read'],
    [`./#/share/1.${bomb}`, 'It unpacks to more than 2 MB'],
    ['./#/share/1._____w', 'cannot be unpacked'],
    [linkTo({ title: 'x', world: { accounts: [{ id: 7 }] }, steps: STEPS }), 'an account id: 12 digits'],
  ] as const) {
    await page.goto(address);
    await expect(main(page).getByRole('alert').first()).toContainText('This link cannot be opened');
    await expect(main(page).getByText(says)).toBeVisible();
  }
  await main(page).getByRole('link', { name: 'Sandbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox' })).toBeVisible();

  // Script in every text of a link is shown as text.
  const evil = '<img src=x onerror="document.title=`owned`">';
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Sid: evil, Effect: 'Allow', Principal: evil, Action: evil }],
  };
  const world = {
    accounts: [
      {
        id: '111122223333',
        roles: [{ name: 'R', trustPolicy: policy, description: evil }],
        resources: [{ arn: `arn:aws:s3:::${evil}`, policy: evil, objects: { [evil]: evil } }],
      },
    ],
  };
  await page.goto(
    linkTo({
      title: evil,
      world,
      steps: [{ as: evil, call: 'sts:GetCallerIdentity', params: { [evil]: evil } }],
    }),
  );
  await expect(main(page).getByText(evil).first()).toBeVisible();
  await main(page).getByRole('button', { name: 'Open as a new world' }).click();
  await expect(policies(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
  await expect(page).not.toHaveTitle('owned');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a world and a call are exported without secrets, and imported as a new world', async ({ page }) => {
  await open(page, 'two-accounts');
  const dialog = await choose(page, 'Export…');
  await expect(dialog.getByRole('checkbox', { name: 'With secrets' })).not.toBeChecked();
  const [world] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(world.suggestedFilename()).toBe('two-accounts.yaml');
  expect(await readFile(await world.path(), 'utf8')).not.toContain('secret:');
  await dialog.getByRole('radio', { name: /The call in question/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('two-accounts-call.yaml');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.goto('./#/sandbox');
  await yours(page).getByRole('button', { name: 'Import…' }).click();
  const importing = page.getByRole('dialog', { name: 'Import' });
  const text = importing.getByRole('textbox', { name: 'Or paste its text' });
  await text.fill('accounts:\n  - id: 7\n    user: []\n');
  await importing.getByRole('button', { name: 'Read it' }).click();
  await expect(importing.getByRole('alert')).toContainText('2 things keep it from being read');
  await expect(importing.getByRole('alert')).toContainText('pasted text, line 2');
  await expect(importing.getByRole('alert')).toContainText('/accounts/0/id');
  await expect(text).toHaveValue(/user: \[\]/);
  await importing.locator('input[type=file]').setInputFiles({
    name: 'shop.yaml',
    mimeType: 'text/yaml',
    buffer: await readFile(await file.path()),
  });
  await expect(importing.getByText(/The call in question: sts:AssumeRole by/)).toBeVisible();
  await importing.getByRole('button', { name: 'Make a new world' }).click();
  await expect(page).toHaveURL(/#\/sandbox\/shop-\w{8}$/);
  await expect(verdict(page)).toHaveText(/^Denied/);
});

test('two tabs of a world lose nothing, whichever way out is taken', async ({ page, context }) => {
  await open(page, 'two-accounts');
  const other = await context.newPage();
  await open(other, 'two-accounts');
  const notice = other.getByRole('alert').filter({ hasText: 'changed in another tab' });

  await trustSomebody(page, 'Cleo');
  await notice.getByRole('button', { name: 'Take the other tab’s work' }).click();
  await expect(verdict(other)).toHaveText(/^Allowed/);
  await expect(notice).toHaveCount(0);

  await trustSomebody(page, 'Bo');
  await expect(notice).toBeVisible();
  // Where both say the same by now, there is nothing to choose.
  await write(other, trust(other), trusts('Bo'));
  await expect(notice).toHaveCount(0);

  await trustSomebody(page, 'Cleo');
  await expect(notice).toBeVisible();
  await write(other, trust(other), trusts('Ana'));
  await notice.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(other).toHaveURL(/#\/sandbox\/two-accounts-2-\w{8}$/);
  await expect(policies(other)).toContainText('user/Ana');

  await open(other, 'two-accounts');
  await trustSomebody(page, 'Bo');
  await expect(notice).toBeVisible();
  await write(other, trust(other), trusts('Mallory'));
  await expect(policies(other)).toContainText('user/Mallory');
  await other.close({ runBeforeUnload: true });
  await page.reload();
  await expect(policies(page)).toContainText('user/Bo');
  await expect(main(page).getByRole('alert')).toHaveCount(0);
  await page.goto('./#/sandbox');
  await expect(yours(page).getByRole('link')).toHaveText(['Two accounts 3', 'Two accounts 2']);
  await yours(page).getByRole('link', { name: 'Two accounts 3' }).click();
  await expect(policies(page)).toContainText('user/Mallory');
});

test('full storage is said, and the world can be taken away as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    };
  });
  await page.goto('./#/sandbox');
  await yours(page).getByRole('button', { name: 'Empty world' }).click();
  await expect(yours(page).getByRole('alert')).toContainText('The browser’s storage is full');
  await open(page, 'two-accounts');
  await write(page, trust(page), trusting(ANA));
  await expect(policies(page)).toContainText('user/Ana');
  const notice = page.getByRole('alert').filter({ hasText: 'The browser’s storage is full' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download this world' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(ANA);
});

test('denied storage is said, and ready worlds open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./#/sandbox');
  await expect(yours(page).getByRole('alert')).toContainText('This browser does not let the lab save');
  await open(page, 'two-accounts');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the lab save' })).toBeVisible();
});

test('a corrupt entry and a corrupt world are put aside, and said', async ({ page }) => {
  await page.goto('./#/sandbox');
  await page.evaluate(() => {
    localStorage.setItem('sts-lab/world/lost-1', '{"version":1,"value":{"title":7}}');
    localStorage.setItem('sts-lab/sandbox/lost-1', '{"version":2,"packed":"!"}');
  });
  await page.reload();
  await expect(yours(page).getByText(/What the list knew of it cannot be read/)).toBeVisible();
  await yours(page).getByRole('link', { name: 'lost-1' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toContainText(
    'sts-lab/sandbox/lost-1.broken',
  );
  await expect(region(page, 'World')).toBeVisible();
});

test('axe finds nothing in lists, dialogs and links', async ({ page }) => {
  const clean = async (within?: string): Promise<void> => expect(await violations(page, within)).toEqual([]);
  await page.goto('./#/share/1.x!');
  await expect(main(page).getByRole('alert').first()).toBeVisible();
  await clean();
  await page.goto(linkTo({ title: 'Shared', world: { accounts: [{ id: '111122223333' }] }, steps: STEPS }));
  await expect(page.getByRole('heading', { level: 1, name: 'A shared world' })).toBeVisible();
  await clean();
  await main(page).getByRole('button', { name: 'Open as a new world' }).click();
  await menu(page).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await clean('[role=menu]');
  await page.keyboard.press('Escape');
  for (const action of ['Save as…', 'Share by link…', 'Export…']) {
    await expect(await choose(page, action)).toBeVisible();
    await clean('[role=dialog]');
    await page.keyboard.press('Escape');
  }
  const importing = await choose(page, 'Import…');
  for (const [text, shown] of [
    ['accounts: 7', importing.getByRole('alert')],
    ['accounts: [{ id: "111122223333" }]', importing.getByRole('region', { name: 'What is in it' })],
  ] as const) {
    await importing.getByRole('textbox', { name: 'Or paste its text' }).fill(text);
    await importing.getByRole('button', { name: 'Read it' }).click();
    await expect(shown).toBeVisible();
    await clean('[role=dialog]');
  }
  await page.goto('./#/sandbox');
  await yours(page).getByRole('button', { name: 'Duplicate: Shared' }).click();
  await yours(page).getByRole('button', { name: 'Delete: Shared', exact: true }).click();
  await yours(page).getByRole('button', { name: 'Rename: Shared copy' }).click();
  await expect(yours(page).getByRole('button', { name: 'Put it back' })).toBeVisible();
  await clean();
});
