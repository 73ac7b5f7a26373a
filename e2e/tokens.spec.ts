import { expect, test, type Page } from '@playwright/test';
import { region, tabTo, violations } from './lab.ts';

/** The token workbench of a world, with what of it a test looks at. */
async function open(page: Page, world: string) {
  await page.goto(`./#/sandbox/${world}`);
  await page.getByRole('button', { name: 'Tokens', exact: true }).click();
  const tokens = region(page, 'Tokens');
  await expect(tokens.getByRole('tab', { name: 'Decode' })).toBeVisible();
  return {
    tokens,
    verdict: tokens.getByRole('group', { name: 'If STS got it now' }).filter({ visible: true }),
    decision: region(page, 'Decision'),
    press: (name: string) => tokens.getByRole('button', { name, exact: true }).click(),
    tab: (name: string) => tokens.getByRole('tab', { name, exact: true }).click(),
  };
}

test('a JWT is made, broken and restored, and STS says what it thinks of it each time; half a claim breaks nothing', async ({
  page,
}) => {
  const { tokens, verdict, press } = await open(page, 'github-actions');
  await expect(verdict.getByText('Allowed', { exact: true })).toBeVisible();
  await press('Expired');
  await expect(verdict.getByText('ExpiredTokenException')).toBeVisible();
  await expect(verdict.getByText('The token has expired', { exact: true })).toBeVisible();
  await expect(verdict.getByRole('button', { name: 'Rules: B-107, A-033' })).toBeVisible();
  await press('Wrong audience');
  await expect(verdict.getByText('2 things are wrong with it')).toBeVisible();
  await press('Restore');
  await expect(verdict.getByText('Allowed', { exact: true })).toBeVisible();
  await tokens.getByRole('combobox', { name: 'Start from' }).selectOption('pullRequest');
  await expect(verdict.getByText('Denied', { exact: true })).toBeVisible();

  // Half-typed claims say where they break, and the token stays.
  const claims = tokens.getByRole('textbox', { name: 'Claims', exact: true });
  await claims.fill('{\n  "iss": "x",,\n}');
  await expect(tokens.getByText('Not JSON yet: it breaks on line 2, column 14.')).toBeVisible();
  await expect(tokens.getByText('Out of date')).toBeVisible();
  await expect(verdict.getByText('Denied', { exact: true })).toBeVisible();
  await expect(claims).toHaveValue('{\n  "iss": "x",,\n}');
  await claims.fill('{"iss": "https://login.example.org", "sub": "x", "aud": "y"}');
  await expect(
    verdict.getByText('The account of the role does not know this identity provider', { exact: true }),
  ).toBeVisible();
});

test('a token is traded for a session or refused, and the Decision follows what is changed', async ({
  page,
}) => {
  const { tokens, verdict, decision, press } = await open(page, 'github-actions');
  await press('Put it into the request');
  await expect(decision.getByText(/^Allowed/).first()).toBeVisible();
  await tokens.getByRole('combobox', { name: 'Start from' }).selectOption('pullRequest');
  await expect(decision.getByText(/^Denied/).first()).toBeVisible();
  await tokens.getByRole('combobox', { name: 'Start from' }).selectOption('branch');
  await expect(decision.getByText(/^Allowed/).first()).toBeVisible();
  await press('Trade');
  await expect(tokens.getByText(/^STS gave out credentials: ASIA/)).toBeVisible();
  await page.getByRole('button', { name: 'Sessions', exact: true }).click();
  await expect(region(page, 'Sessions').getByText(/Deploy \/ learner/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(region(page, 'Sessions').getByText(/Deploy \/ learner/)).toHaveCount(0);

  // One that no request can write is traded as it is, and refused.
  await page.getByRole('button', { name: 'Tokens', exact: true }).click();
  await press('Algorithm none');
  await expect(verdict.getByText('InvalidIdentityToken')).toBeVisible();
  await expect(tokens.getByRole('button', { name: 'Put it into the request' })).toBeDisabled();
  await press('Trade');
  await expect(tokens.getByText('STS refused the trade.')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(tokens.getByText('STS refused the trade.')).toHaveCount(0);
});

test('an assertion is made, and its recipient is what the trust policy asks for', async ({ page }) => {
  const { tokens, verdict, press, tab } = await open(page, 'saml-company');
  await expect(tokens.getByRole('tab', { name: 'Make SAML' })).toHaveAttribute('aria-selected', 'true');
  await expect(verdict.getByText('Allowed', { exact: true })).toBeVisible();
  await expect(tokens.getByRole('group', { name: 'XML of the response, indented' })).toContainText(
    '<saml:Audience>urn:amazon:webservices</saml:Audience>',
  );
  await press('Wrong recipient');
  await expect(verdict.getByText('Denied', { exact: true })).toBeVisible();
  await press('Restore');
  await press('Wrong role pair');
  await expect(
    verdict.getByText('The identity provider does not list this role for you', { exact: true }),
  ).toBeVisible();
  expect(await violations(page, '[data-region=tokens]')).toEqual([]);
  await press('Restore');
  await press('Change an attribute after signing');
  await expect(verdict.getByText('The signature of the token is not good', { exact: true })).toBeVisible();
  await press('Read it in Decode');
  await expect(tokens.getByText(/^Not good for company\/CompanyLogin/)).toBeVisible();
  await tab('Make a JWT');
  await expect(tokens.getByText('No OpenID Connect provider in this world')).toBeVisible();
});

test('a world without providers decodes all the same, and hostile texts leave the page alive', async ({
  page,
}) => {
  const { tokens, tab } = await open(page, 'two-accounts');
  await expect(tokens.getByRole('tab', { name: 'Decode' })).toHaveAttribute('aria-selected', 'true');
  await expect(tokens.getByText('Nothing to read yet')).toBeVisible();
  const box = tokens.getByRole('textbox', { name: 'A token of any kind' });
  await box.fill('x'.repeat(1_000_000));
  await expect(tokens.getByText(/^This has 1,000,000 characters/)).toBeVisible();
  await box.fill('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;<script>alert(1)</script></a>');
  await expect(tokens.getByText(/^Refused: line 1 declares a document type/)).toBeVisible();
  await expect(tokens.getByRole('group', { name: 'XML of the response, indented' })).toContainText(
    '<script>alert(1)</script>',
  );
  await box.fill(`eyJ${'.'.repeat(50_000)}`);
  await expect(tokens.getByText(/^A JWT has three parts/)).toBeVisible();
  await box.fill('ASIA1234567890ABCDEF');
  await expect(tokens.getByText('Nobody in this world has it.')).toBeVisible();
  await tab('Make SAML');
  await expect(tokens.getByText('No SAML provider in this world')).toBeVisible();
});

test('everything is reached by the keyboard, and axe finds nothing', async ({ page }) => {
  const { verdict, press, tab, tokens } = await open(page, 'github-actions');
  await press('Expired');
  await press('Wrong issuer');
  await expect(verdict.getByText('3 things are wrong with it')).toBeVisible();
  await verdict
    .getByRole('button', { name: /^Rules:/ })
    .first()
    .click();
  expect(await violations(page, '[data-region=tokens]')).toEqual([]);
  await press('Read it in Decode');
  await expect(tokens.getByRole('heading', { name: 'JSON Web Token' })).toBeVisible();
  expect(await violations(page, '[data-region=tokens]')).toEqual([]);

  await tab('Make a JWT');
  await press('Restore');
  await expect(verdict.getByText('Allowed', { exact: true })).toBeVisible();
  await tokens.getByRole('button', { name: 'Cut short', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(verdict.getByText('The token cannot be read', { exact: true })).toBeVisible();
  await tabTo(page, tokens.getByRole('button', { name: 'Read it in Decode' }));
  await page.keyboard.press('Enter');
  await expect(tokens.getByText('There is no signature.')).toBeVisible();
  await tokens.getByRole('tab', { name: 'Decode' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tokens.getByText('No SAML provider in this world')).toBeVisible();
});
