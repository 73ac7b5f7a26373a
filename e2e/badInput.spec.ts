import { expect, test } from '@playwright/test';
import { ANA, lab, startMending, trusting, write } from './lab.ts';

test.beforeEach(async ({ page }) => {
  await startMending(page);
});

test('half-typed JSON keeps the last verdict, marked, and says where it broke', async ({ page }) => {
  const { decision, policies, trust } = lab(page);
  await write(page, trust, trusting(ANA));
  await expect(decision.getByText('your identity policy does not allow').first()).toBeVisible();
  await write(page, trust, trusting(ANA).slice(0, -4));
  await expect(policies.getByText(/Not JSON yet: it breaks on line \d+/)).toBeVisible();
  await expect(decision.getByText('Out of date').first()).toBeVisible();
  await expect(decision.getByText('your identity policy does not allow').first()).toBeVisible();
});

test('what AWS would refuse stays a draft, with its answer', async ({ page }) => {
  const { policies, trust } = lab(page);
  await write(page, trust, trusting('arn:aws:iam::444455556666:user/Anna'));
  await expect(policies.getByText('AWS would refuse to save this')).toBeVisible();
  await expect(
    policies.getByText(
      'MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::444455556666:user/Anna"',
    ),
  ).toBeVisible();
});

test('a policy of one megabyte is refused, and the page stays alive', async ({ page }) => {
  const { policies, trust, decision } = lab(page);
  await write(page, trust, `{"Statement":[${'{"Effect":"Allow"},'.repeat(55_000)}]}`);
  await expect(policies.getByText(/Not JSON yet|AWS would refuse/)).toBeVisible();
  await write(page, trust, trusting(ANA));
  await expect(decision.getByText('your identity policy does not allow').first()).toBeVisible();
});

test('hostile text is shown as text', async ({ page }) => {
  const { policies, trust } = lab(page);
  await write(page, trust, trusting('<img src=x onerror="document.title=`owned`">'));
  await expect(policies.getByText('AWS would refuse to save this')).toBeVisible();
  await expect(page).toHaveTitle('Across accounts · STS Lab');
});

test('a corrupt save is put aside, and said', async ({ page }) => {
  await page.evaluate(() =>
    localStorage.setItem('sts-lab/lesson/across-accounts', '{"version":1,"value":{"at":"x"}}'),
  );
  // The page keeps its work as it is left: the corrupt save has to come after that.
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('corrupted')) {
      localStorage.setItem('sts-lab/lesson/across-accounts', '{"version":1,"value":{"at":"x"}}');
      sessionStorage.setItem('corrupted', 'once');
    }
  });
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'saved work' })).toContainText(
    'Your saved work could not be read',
  );
  await expect(page.getByText('Step 1 of 7')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('sts-lab/lesson/across-accounts.broken'))).toBe(
    '{"version":1,"value":{"at":"x"}}',
  );
});
