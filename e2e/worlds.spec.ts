import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { ANA, tabTo, trusting, write } from './lab.ts';

const main = (page: Page) => page.getByRole('main');
const trust = (page: Page) => page.getByRole('textbox', { name: /^Trust policy of prod\/ReadOnly/ });
const verdict = (page: Page) =>
  page
    .getByRole('region', { name: 'Decision' })
    .getByText(/^(Allowed|Denied)/)
    .first();
const yours = (page: Page) => page.getByRole('region', { name: 'Your worlds' });

async function open(page: Page, world: string): Promise<void> {
  await page.goto(`./#/sandbox/${world}`);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

async function choose(page: Page, action: string) {
  await page.getByRole('button', { name: 'World menu' }).click();
  await page.getByRole('menuitem', { name: action }).click();
  return page.getByRole('dialog');
}

/** Lets whoever is asked for be trusted by prod/ReadOnly, and waits until that is kept. */
async function trustSomebody(page: Page, name: string): Promise<void> {
  await write(page, trust(page), trusting(ANA.replace('Ana', name)));
  await expect(page.getByRole('region', { name: 'Policies' }).getByText('Saved')).toHaveCount(2);
  const kept = () => page.evaluate(() => localStorage.getItem('sts-lab/sandbox/two-accounts') ?? '');
  await expect.poll(kept).toContain(`user/${name}`);
}

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
};

const linkTo = (content: unknown, version = 1): string =>
  `./#/share/${version}.${deflateRawSync(JSON.stringify(content)).toString('base64url')}`;

const STEPS = [{ as: 'none', call: 'sts:GetCallerIdentity' }];

test('a world is saved under a name, listed, renamed, duplicated, deleted and put back', async ({ page }) => {
  await open(page, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  await expect(verdict(page)).toHaveText(/^Allowed/);
  const dialog = await choose(page, 'Save as…');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('Two accounts copy');
  await name.fill('Role chain');
  await dialog.getByRole('button', { name: 'Save as' }).click();
  await expect(dialog.getByText('Another world has this name. Choose one that is free.')).toBeVisible();
  await name.fill('Mine');
  await name.press('Enter');
  await expect(page).toHaveURL(/#\/sandbox\/mine-\w{8}$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  await page.reload();
  await expect(verdict(page)).toHaveText(/^Allowed/);

  await choose(page, 'All worlds');
  const list = yours(page);
  await expect(list.getByText(/^Changed .* · Began from Two accounts · 3 accounts, 2 roles$/)).toBeVisible();
  await list.getByRole('button', { name: 'Rename: Mine' }).click();
  const renamed = list.getByRole('textbox', { name: 'Rename: Mine' });
  await renamed.fill('Ours');
  await renamed.press('Enter');
  await list.getByRole('button', { name: 'Duplicate: Ours' }).click();
  await expect(list.getByRole('link')).toHaveText(['Ours copy', 'Ours']);
  await list.getByRole('button', { name: 'Delete: Ours', exact: true }).click();
  await expect(list.getByRole('link')).toHaveText(['Ours copy']);
  await list.getByRole('button', { name: 'Put it back' }).click();
  await expect(list.getByRole('link')).toHaveText(['Ours copy', 'Ours']);
  await list.getByRole('link', { name: 'Ours copy' }).click();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  await page.goto('./#/sandbox/two-accounts');
  await expect(page.getByRole('heading', { level: 1, name: 'Two accounts' })).toBeVisible();
});

test('an empty world has one account and one user, by keyboard alone', async ({ page }) => {
  await page.goto('./#/sandbox');
  const button = page.getByRole('button', { name: 'Empty world' });
  await expect(button).toBeVisible();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/sandbox\/empty-world-\w{8}$/);
  await expect(
    page.getByRole('region', { name: 'World' }).getByRole('treeitem', { name: /Ana/ }).first(),
  ).toBeVisible();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  const menu = page.getByRole('button', { name: 'World menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Save as…' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share by link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});

test('a link is made with its size, previewed, and opened as a new world', async ({ page, context }) => {
  await open(page, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  const dialog = await choose(page, 'Share by link…');
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\/share\/1\.[\w-]+$/);
  await expect(dialog.getByText(/^Size: [\d.]+ KB$/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Copy/ }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await field.inputValue());

  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1, name: 'A shared world' })).toBeVisible();
  await expect(main(other).getByText(/Somebody else made this world/)).toBeVisible();
  await expect(main(other).getByText('prod 111122223333')).toBeVisible();
  await expect(main(other).getByText(/The call in question: sts:AssumeRole by/)).toBeVisible();
  expect(
    await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('sts-lab/world/'))),
  ).toEqual([]);
  await main(other).getByRole('button', { name: 'Open as a new world' }).click();
  await expect(other).toHaveURL(/#\/sandbox\/two-accounts-2-\w{8}$/);
  await expect(verdict(other)).toHaveText(/^Allowed/);
});

for (const [what, address, says] of [
  ['a newer version', linkTo({}, 2), 'It is of version 2; this lab reads version 1'],
  ['a version that never was', linkTo({}, 0), 'It says version 0, which never was'],
  ['no link', './#/share/hello', 'it may have been cut short'],
  ['broken escapes', './#/share/%E0%A4%A', 'it may have been cut short'],
  ['HTML', './#/share/1.<img src=x onerror=alert(1)>', 'which such a link cannot have'],
  ['an oversized text', `./#/share/1.${'A'.repeat(70_000)}`, 'at most 64.0 KB are read'],
  [
    'a bomb',
    `./#/share/1.${deflateRawSync(Buffer.alloc(30_000_000)).toString('base64url')}`,
    'It unpacks to more than 2 MB',
  ],
  ['nothing compressed', './#/share/1._____w', 'cannot be unpacked'],
  [
    'a world that does not read',
    linkTo({ title: 'x', world: { accounts: [{ id: 7 }] }, steps: STEPS }),
    'an account id: 12 digits in quotes',
  ],
] as const) {
  test(`a link with ${what} is refused, and the page lives`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('alert').first()).toContainText('This link cannot be opened');
    await expect(main(page).getByText(says)).toBeVisible();
    await main(page).getByRole('link', { name: 'Sandbox' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sandbox' })).toBeVisible();
  });
}

test('script in every text of a link is shown as text', async ({ page }) => {
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
  await expect(page.getByRole('region', { name: 'Policies' })).toBeVisible();
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
  await expect(importing.getByRole('alert')).toContainText('pasted text, Line 2');
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

test('two tabs of a world lose nothing: each way out', async ({ page, context }) => {
  await open(page, 'two-accounts');
  const other = await context.newPage();
  await open(other, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  const notice = other.getByRole('alert').filter({ hasText: 'changed in another tab' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Take the other tab’s work' }).click();
  await expect(notice).toHaveCount(0);
  await expect(verdict(other)).toHaveText(/^Allowed/);

  await trustSomebody(page, 'Bo');
  await expect(notice).toBeVisible();
  await write(other, trust(other), trusting(ANA));
  await expect(other.getByRole('region', { name: 'Policies' }).getByText('Saved')).toHaveCount(2);
  await notice.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(other).toHaveURL(/#\/sandbox\/two-accounts-2-\w{8}$/);
  await expect(trust(other)).toHaveValue(/user\/Ana/);
  await page.reload();
  await expect(trust(page)).toHaveValue(/user\/Bo/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('work that stands against another tab’s is kept as a world when the page is left', async ({
  page,
  context,
}) => {
  await open(page, 'two-accounts');
  const other = await context.newPage();
  await open(other, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  await expect(other.getByRole('alert').filter({ hasText: 'changed in another tab' })).toBeVisible();
  await write(other, trust(other), trusting(ANA));
  await expect(other.getByRole('region', { name: 'Policies' }).getByText('Saved')).toHaveCount(2);
  await other.close({ runBeforeUnload: true });
  await page.goto('./#/sandbox');
  await expect(yours(page).getByRole('link', { name: 'Two accounts 2' })).toBeVisible();
  await yours(page).getByRole('link', { name: 'Two accounts 2' }).click();
  await expect(trust(page)).toHaveValue(/user\/Ana/);
});

test('a save of the earlier version opens', async ({ page }) => {
  await open(page, 'two-accounts');
  await trustSomebody(page, 'Cleo');
  await page.goto('./#/');
  await page.evaluate(() => {
    const key = 'sts-lab/sandbox/two-accounts';
    const { value } = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(key, JSON.stringify({ version: 1, value }));
  });
  await page.goto('./#/sandbox/two-accounts');
  await page.reload();
  await expect(verdict(page)).toHaveText(/^Allowed/);
  await expect(page.getByRole('alert')).toHaveCount(0);
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
  await expect(page.getByRole('region', { name: 'World' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in lists, dialogs and links, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(linkTo({ title: 'Shared', world: { accounts: [{ id: '111122223333' }] }, steps: STEPS }));
    await expect(page.getByRole('heading', { level: 1, name: 'A shared world' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await main(page).getByRole('button', { name: 'Open as a new world' }).click();
    await expect(
      page
        .locator('.monaco-editor .view-line')
        .first()
        .or(page.getByRole('region', { name: 'Policies' })),
    ).toBeVisible();
    for (const action of ['Save as…', 'Share by link…', 'Export…', 'Import…']) {
      const dialog = await choose(page, action);
      await expect(dialog).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.goto('./#/share/1.x!');
    await expect(page.getByRole('alert').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto('./#/sandbox');
    await yours(page).getByRole('button', { name: 'Delete: Shared' }).click();
    await expect(yours(page).getByRole('button', { name: 'Put it back' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
