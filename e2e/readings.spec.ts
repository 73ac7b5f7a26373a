import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './lab.ts';
import { sideways } from './layout.ts';

/** The region Decision of a ready world, once its readings are there. */
async function open(page: Page, world: string): Promise<Locator> {
  await page.goto(`./#/sandbox/${world}`);
  const decision = page.getByRole('region', { name: 'Decision' });
  await expect(decision.getByRole('tab', { name: 'Path' })).toHaveAttribute('aria-selected', 'true');
  return decision;
}

const read = (decision: Locator, name: string) => decision.getByRole('tab', { name, exact: true }).click();

const ask = (decision: Locator, index: number) =>
  decision.getByRole('combobox', { name: 'Call in question' }).selectOption({ index });

test('the path is scrubbed by keyboard, from its start to its end, and tabs go by arrow keys', async ({
  page,
}) => {
  const decision = await open(page, 'two-accounts');
  const slider = decision.getByRole('slider', { name: 'Place on the path' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'At the gate Trust policy');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Before the first gate');
  await expect(decision.getByText('Not reached')).toHaveCount(9);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'At the gate Credentials');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', 'At the gate Trust policy');

  // Tabs go by arrow keys, and the reading chosen stays for the next world.
  await decision.getByRole('tab', { name: 'Path' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(decision.getByRole('group', { name: 'Who sends what to whom' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.goto('./#/sandbox/github-actions');
  await expect(decision.getByRole('tab', { name: 'Signature' })).toHaveAttribute('aria-selected', 'true');
  await expect(decision.getByText('This call is not signed')).toBeVisible();
});

test('HTTP shows the signed request and shortens what is secret; the answer, where it is logged', async ({
  page,
}) => {
  const decision = await open(page, 'two-accounts');
  await ask(decision, 1);
  await read(decision, 'HTTP');
  const request = decision.getByRole('group', { name: 'Request', exact: true });
  await expect(request).toContainText('POST / HTTP/1.1');
  await expect(request).toContainText('Authorization: AWS4-HMAC-SHA256 Credential=AKIA');
  const response = decision.getByRole('group', { name: 'Response', exact: true });
  await expect(response).toContainText('HTTP/1.1 200 OK');
  await expect(response).toContainText('<SecretAccessKey>••••••••••••</SecretAccessKey>');
  await decision.getByRole('button', { name: 'Show tokens and secrets whole' }).click();
  await expect(response).not.toContainText('•');
  const key = /<AccessKeyId>\w+</.exec(await response.innerText())?.[0] ?? 'no key';
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await expect(response).not.toContainText(key);
  await decision.getByRole('combobox', { name: 'Shown' }).selectOption('made');
  await expect(response).toContainText(key);
  await read(decision, 'AWS’s answer');
  await decision.getByRole('button', { name: 'prod: without an error' }).click();
  const event = decision.getByRole('group', { name: 'prod: without an error' });
  await expect(event).toContainText('"recipientAccountId": "111122223333"');
});

test('a signature is broken, two calls are compared, the sequence tells who was asked', async ({ page }) => {
  const decision = await open(page, 'two-accounts');
  await read(decision, 'Signature');
  await expect(decision.getByText('The signature matches')).toBeVisible();
  await decision.getByRole('button', { name: 'Next part' }).click();
  await expect(decision.getByRole('heading', { name: 'Part 2 of 5: Canonical request' })).toBeVisible();
  const breakIt = decision.getByRole('combobox', { name: 'Break it' });
  await breakIt.selectOption('Another secret access key');
  await expect(decision.getByRole('heading', { name: 'Part 4 of 5: Signing key' })).toBeVisible();
  await breakIt.selectOption('A signed header changed on the way');
  await expect(decision.getByText('HTTP 403 SignatureDoesNotMatch')).toBeVisible();
  await expect(
    decision.getByText('First difference: Canonical request, at Signed header content-type.'),
  ).toBeVisible();
  await expect(decision.getByRole('listitem').filter({ hasText: 'Here they part' })).toContainText(
    'Signed header content-type',
  );
  await breakIt.selectOption('Your clock 20 minutes slow');
  await expect(decision.getByText(/^Signature expired:/)).toBeVisible();

  // Two calls part at a gate.
  await read(decision, 'Compare');
  await expect(decision.getByText('Here they part: Trust policy.')).toBeVisible();
  await expect(decision.getByText('2 facts differ.')).toBeVisible();
  await decision.getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 3 });
  await expect(decision.getByText('2 facts differ.')).toHaveCount(0);

  // The sequence tells who was asked, and the calls before.
  await read(decision, 'Sequence');
  await expect(decision.getByText('STS → dev/Cleo')).toBeVisible();
  await expect(decision.getByText('AccessDenied')).toBeVisible();
  await ask(decision, 1);
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await ask(decision, 2);
  await decision.getByRole('button', { name: /^The call before/ }).click();
  await expect(decision.getByText(/Here are temporary credentials/)).toBeVisible();
  await expect(decision.getByRole('listitem').filter({ hasText: 'Please do s3:GetObject' })).toBeVisible();
});

test('axe finds nothing in any reading, and nothing is wider than a phone', async ({ page }) => {
  const decision = await open(page, 'two-accounts');
  for (const name of ['Path', 'Sequence', 'HTTP', 'Signature', 'AWS’s answer', 'Compare']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await read(decision, name);
    await expect(decision.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    if (name === 'Signature')
      await decision.getByRole('combobox', { name: 'Break it' }).selectOption('Another secret access key');
    const found = await violations(page, '[data-region=decision]');
    await page.setViewportSize({ width: 360, height: 800 });
    expect([name, found, await sideways(page)]).toEqual([name, [], []]);
  }
});
