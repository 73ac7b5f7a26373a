import { expect, test, type Page } from '@playwright/test';
import { ANA, linkTo, region, tabTo, violations } from './lab.ts';

/** Ana of dev has an MFA device; prod/Audit asks for MFA, prod/Partner for an external id. */
const trusting = (condition: unknown) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole', Condition: condition }],
});

const allowing = (action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});

const WORLD = {
  title: 'With MFA',
  world: {
    accounts: [
      {
        id: '111122223333',
        alias: 'prod',
        roles: [
          {
            name: 'Audit',
            path: '/finance/',
            trustPolicy: trusting({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
            inlinePolicies: { read: allowing('s3:*') },
          },
          { name: 'Partner', trustPolicy: trusting({ StringEquals: { 'sts:ExternalId': 'p-1' } }) },
        ],
        resources: [{ arn: 'arn:aws:s3:::reports', objects: { 'a.csv': 'x' } }],
      },
      {
        id: '444455556666',
        alias: 'dev',
        users: [
          { name: 'Ana', mfa: true, inlinePolicies: { go: allowing('sts:AssumeRole') } },
          { name: 'Bo' },
        ],
      },
    ],
  },
  steps: [{ as: ANA, call: 'sts:GetCallerIdentity' }],
};

const inTools = (page: Page) => violations(page, '#region-tools');

/** The world's page with one of its tools open. */
async function open(page: Page, tool: string) {
  await page.goto(linkTo(WORLD));
  await page.getByRole('button', { name: 'Open as a new world' }).click();
  await page.getByRole('button', { name: tool, exact: true }).click();
  await expect(region(page, tool)).toBeVisible();
  return region(page, tool);
}

async function fill(page: Page, role: string, name = ''): Promise<void> {
  const form = region(page, 'Console');
  await form.getByRole('textbox', { name: 'Account' }).fill('prod');
  await form.getByRole('textbox', { name: 'Display name' }).fill(name);
  await form.getByRole('textbox', { name: 'Role' }).fill(role);
  await form.getByRole('textbox', { name: 'Role' }).press('Enter');
}

test('the console switches by a call, says AWS’s words when it may not, and back by none', async ({
  page,
}) => {
  const tool = await open(page, 'Console');
  const button = (name: string | RegExp) => tool.getByRole('button', { name });
  const bar = tool.getByRole('group', { name: 'Signed in' });
  await expect(tool.getByRole('combobox', { name: 'User' })).toHaveText('dev/Anadev/Bo');
  expect(await inTools(page)).toEqual([]);
  await button('Sign in').click();
  await expect(bar).toContainText(/Ana @ dev.*signed in without MFA.*12 h left/);
  await fill(page, 'finance/Audit');
  await expect(tool.getByRole('alert')).toContainText(
    /Invalid information in one or more fields\..*In plain words: .*MultiFactorAuthPresent/,
  );
  await expect(tool.getByRole('alert')).toBeInViewport();
  await button('Open the decision').click();
  await expect(region(page, 'Decision')).toBeFocused();
  await fill(page, 'Audit'.repeat(13));
  await expect(tool.getByRole('alert')).toContainText('path and name of the role together have more than 64');

  await button('Sign out').click();
  await tool.getByRole('checkbox', { name: 'Sign in with MFA' }).check();
  await button('Sign in').click();
  await expect(bar).toContainText('signed in with MFA');
  await tool.getByRole('radio', { name: 'Red' }).check();
  await fill(page, 'finance/Audit', 'Production');
  await expect(bar).toContainText(/Production.*as Audit @ prod.*1 h left/);
  await button('List what is in reports').click();
  await expect(tool.getByText('Allowed')).toBeVisible();
  await expect(tool.getByRole('group', { name: 'the call' })).toContainText(
    /--role-arn arn:aws:iam::111122223333:role\/finance\/Audit .*--role-session-name Ana .*--duration-seconds 3600/s,
  );

  await fill(page, 'Partner');
  await expect(tool.getByRole('alert')).toContainText('sts:ExternalId');
  expect(await inTools(page)).toEqual([]);
  await page.getByRole('button', { name: '+1 h: move the clock on by one hour' }).click();
  await expect(bar).toContainText('The role’s session has expired');
  await button('Switch back').click();
  await expect(tool.getByText(/You are Ana @ dev again\. That was no call/)).toBeVisible();
  await tabTo(page, button('Switch to Production'));
  await page.keyboard.press('Enter');
  await expect(bar).toContainText(/Production.*1 h left/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(bar).toContainText('Ana @ dev');
  await expect(button('Switch back')).toBeHidden();
});

test('an MFA device shows its code, whether a call took it, and the next one', async ({ page }) => {
  const tool = await open(page, 'MFA devices');
  const device = tool.getByRole('group', { name: 'dev/Ana' });
  const code = device.getByText(/^\d{6}$/);
  const first = await code.innerText();
  await expect(device.getByText('Not used yet')).toBeVisible();
  await expect(device.getByRole('meter')).toHaveAttribute('aria-valuetext', '30 s left');
  await device.getByRole('button', { name: 'Copy the code of dev/Ana' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);

  await page.getByRole('button', { name: 'Console', exact: true }).click();
  const theConsole = region(page, 'Console');
  await theConsole.getByRole('checkbox', { name: 'Sign in with MFA' }).check();
  await theConsole.getByRole('button', { name: 'Sign in' }).click();
  await theConsole.getByRole('button', { name: 'Sign out' }).click();
  await theConsole.getByRole('button', { name: 'Sign in' }).click();
  await expect(theConsole.getByRole('alert')).toContainText('Denied: the MFA code is not right');

  await page.getByRole('button', { name: 'MFA devices', exact: true }).click();
  await expect(device.getByText(/^Used/)).toBeVisible();
  expect(await inTools(page)).toEqual([]);
  await device.getByRole('button', { name: 'Next code of dev/Ana: move the clock on by 30 s' }).click();
  await expect(device.getByText('Not used yet')).toBeVisible();
  await expect(code).not.toHaveText(first);
  await expect(page.getByRole('banner').locator('time')).toHaveText('2026-01-15 09:00:30 UTC');
});
